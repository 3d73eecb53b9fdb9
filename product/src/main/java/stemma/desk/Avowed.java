package stemma.desk;

import static java.util.Comparator.comparing;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import stemma.model.Claim;
import stemma.model.CueKind;
import stemma.model.Link;
import stemma.model.Modality;
import stemma.model.Passage;
import stemma.model.Source;

/// Whoever confirms that he sent a letter, or that what was printed of it is right, says again what the report told of it: "the ministry confirmed that it had sent it", "the contents were as
/// published".
final class Avowed {
    private static final String DOCUMENT =
            "(?:letter|statement|text|document|memo|memorandum|message|note|appeal|telegram)";
    private static final Pattern SENT =
            Pattern.compile(
                    "(?iU)(?:it|he|she|they) (?:had |has |have )?(?:itself |indeed )?(?:sent|written|wrote|issued|signed) (?:it|the "
                            + DOCUMENT
                            + ")");
    private static final Pattern RIGHT =
            Pattern.compile(
                    "(?iU)(?:the|its|his|her|their) (?:contents?|wording|"
                            + DOCUMENT
                            + ") (?:was|were|is|are|had been) (?:as (?:published|reported|printed|quoted)|(?:correctly|accurately|rightly) (?:published|reported|printed|quoted)|genuine|authentic)");
    private static final Pattern DOCUMENTS = Pattern.compile("(?iU)\\b" + DOCUMENT + "\\b");

    /// So far back the document and what it says are looked for, in characters.
    private static final int NEAR = 1500;

    private static final Set<String> PASSING = Set.of("says", "leads", "member-of", "part-of");

    private final Filed filed;

    Avowed(Filed filed) {
        this.filed = filed;
    }

    /// What a claim says again, told before as the word of somebody with a name; nothing of most.
    Optional<Claim> of(Claim claim) {
        return isAvowal(claim) && hasDocument(claim)
                ? told(claim, claim.evidence().begin())
                : Optional.empty();
    }

    private boolean isAvowal(Claim claim) {
        if (!claim.content().isSaid() || claim.modality() != Modality.ASSERTED) {
            return false;
        }
        return isAuthor(claim) || RIGHT.matcher(words(claim)).matches();
    }

    /// Whether its speaker confirms that he sent what is told of.
    boolean isAuthor(Claim claim) {
        return SENT.matcher(words(claim)).matches() && isConfirmed(claim);
    }

    private String words(Claim claim) {
        return filed.words(claim).replaceAll("[.,]$", "");
    }

    private static boolean isConfirmed(Claim claim) {
        return claim.attribution()
                .last()
                .flatMap(Link::cue)
                .filter(cue -> cue.kind() == CueKind.CONFIRMS)
                .isPresent();
    }

    private boolean hasDocument(Claim claim) {
        int end = claim.evidence().end();
        String before = filed.report().text().substring(Math.max(0, end - NEAR), end);
        return DOCUMENTS.matcher(before).find();
    }

    /// The first that the nearest saying before tells.
    private Optional<Claim> told(Claim claim, int begin) {
        return filed.claims().stream()
                .filter(it -> it.evidence().begin() < begin)
                .filter(it -> it.evidence().begin() >= begin - NEAR)
                .filter(Avowed::isTold)
                .filter(it -> !it.id().equals(claim.id()))
                .max(Comparator.<Claim, Passage>comparing(Claim::evidence).thenComparing(Claim::id))
                .flatMap(last ->
                        filed.claims().stream()
                                .filter(Avowed::isTold)
                                .filter(it -> it.about().equals(last.about()))
                                .filter(it -> it.evidence().overlaps(last.evidence()))
                                .min(comparing(Claim::evidence).thenComparing(Claim::id)));
    }

    private static boolean isTold(Claim claim) {
        return claim.modality() == Modality.ASSERTED
                && !PASSING.contains(claim.content().relation())
                && claim.attribution()
                        .last()
                        .filter(link -> link.sources().stream().allMatch(Source::isNamed))
                        .isPresent();
    }
}
