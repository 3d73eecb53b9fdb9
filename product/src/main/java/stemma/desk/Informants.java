package stemma.desk;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import stemma.model.Claim;
import stemma.model.Link;
import stemma.model.Source;

/// Whose sources without a name are who are called a medium's: "the daily's sources" are those of the daily that the report named last, and what they say came by it.
final class Informants {
    private static final Pattern OF_MEDIUM =
            Pattern.compile("(?iU)the (?:\\w+ )?(\\w+)['’]s (?:own )?(?:sources?|informants?)");
    private static final Set<String> MEDIA = NameKeys.words("/stemma/desk/media.tsv");

    private final String text;

    /// In the order of the text.
    private final List<Claim> claims;

    Informants(Filed filed) {
        text = filed.report().text();
        claims =
                filed.claims().stream()
                        .sorted(Comparator.comparing(Claim::evidence).thenComparing(Claim::id))
                        .toList();
    }

    /// The medium by which a source's words came, as a step of the chain; nothing where the words tell none, or nobody can tell which.
    Optional<Link> medium(Claim claim, Source source) {
        return noun(source)
                .flatMap(noun -> called(noun, named(claim)))
                .map(it -> Link.by(it, Optional.empty(), Optional.empty()));
    }

    private static Optional<String> noun(Source source) {
        return Optional.of(source)
                .filter(Source.Unnamed.class::isInstance)
                .map(it -> OF_MEDIUM.matcher(it.label()))
                .filter(Matcher::matches)
                .map(it -> NameKeys.folded(it.group(1)))
                .filter(MEDIA::contains);
    }

    /// The media named before, each where it is named last.
    private List<Source> named(Claim claim) {
        return claims.stream()
                .takeWhile(it -> it.evidence().begin() < claim.evidence().begin())
                .flatMap(it -> it.attribution().relayed().stream())
                .flatMap(link -> link.sources().stream())
                .filter(Source.Outlet.class::isInstance)
                .toList()
                .reversed()
                .stream()
                .distinct()
                .toList();
    }

    /// The last that is called so, "the daily Selm Gazette", or else the only one.
    private Optional<Source> called(String noun, List<Source> media) {
        return media.stream()
                .filter(it -> text.contains(" %s %s".formatted(noun, it.label())))
                .findFirst()
                .or(() -> media.stream().filter(_ -> media.size() == 1).findFirst());
    }
}
