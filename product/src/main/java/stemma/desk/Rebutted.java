package stemma.desk;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import stemma.model.Claim;
import stemma.model.Link;
import stemma.model.Mention;
import stemma.model.Modality;
import stemma.weigh.Themes;

/// What somebody denies in other words than it was told in: it is the last that his report tells before, on the word of another, of whom he names or of himself. "Norvia wrote the letter, Lorn says. Varda denied
/// that Norvia wrote any of it."
///
/// Only denials that point back are taken so; who "denied that Norvia has any tanks" denies nothing that was told of Norvia.
final class Rebutted {
    private static final Pattern ANY_OF_IT =
            Pattern.compile("(?iU).*\\b(?:(?:any|none) of (?:it|this|that)|no such thing)\\b.*");
    private static final Pattern ANYTHING =
            Pattern.compile("(?iU).*\\b(?:nothing|nobody|no one|anything|anybody|anyone)\\b.*");
    private static final Pattern ANY_OF_THEIRS =
            Pattern.compile("(?iU)(?:any|none|no one) of (?:its|their|his|her|our) .*");
    private static final Pattern EXISTING =
            Pattern.compile(
                    "(?iU)there (?:is|was|are|were|has been|had been|have been) (?:any|no) .*");
    private static final Pattern AGAIN =
            Pattern.compile(
                    "(?iU)(?:he|she|it|they) (?:did|does|do|had|has|have|was|were|is|are) (?:not|never) .*");

    /// So far back it is looked for, in characters.
    private static final int NEAR = 1200;

    private static final Comparator<Claim> IN_TEXT =
            comparing((Claim it) -> it.content().words().getFirst()).thenComparing(Claim::id);

    private final Filed filed;
    private final Function<Mention, String> actors;
    private final Predicate<Claim> denies;

    /// @param actors the actor id of a mention
    /// @param denies whether a claim's own words deny what it is weighed as
    Rebutted(Filed filed, Function<Mention, String> actors, Predicate<Claim> denies) {
        this.filed = filed;
        this.actors = actors;
        this.denies = denies;
    }

    /// The claim that told what this one denies; nothing of most.
    Optional<Claim> of(Claim claim) {
        if (!claim.content().isSaid() || !isDenied(claim) || isTold(claim)) {
            return Optional.empty();
        }
        return which(claim).flatMap(which -> last(claim, which));
    }

    private boolean isDenied(Claim claim) {
        return claim.modality() == Modality.DENIED || denies.test(claim);
    }

    /// Whether its report has what it denies with actors and a relation.
    private boolean isTold(Claim claim) {
        return filed.claims().stream()
                .filter(it -> it.about().filter(claim.id()::equals).isPresent())
                .anyMatch(it -> isTyped(it) && it.modality() == Modality.DENIED);
    }

    /// What the words of a denial point back to.
    private Optional<Predicate<Claim>> which(Claim claim) {
        String words = filed.words(claim).replaceAll("^[“\"'‘]+|[”\"'’.,]+$", "");
        var named = ids(claim.content().patients());
        if (ANY_OF_IT.matcher(words).matches()) {
            return Optional.of(it -> meet(named, told(it)));
        }
        if (ANYTHING.matcher(words).matches()) {
            return Optional.of(it -> meet(named, told(it)) && meet(theme(claim), theme(it)));
        }
        if (ANY_OF_THEIRS.matcher(words).matches()) {
            var own = party(claim);
            return Optional.of(it -> meet(own, told(it)));
        }
        if (EXISTING.matcher(words).matches()) {
            var own = party(claim);
            return Optional.of(it -> meet(own, told(it)) && meet(theme(claim), theme(it)));
        }
        return AGAIN.matcher(words).matches() && !named.isEmpty()
                ? Optional.of(it ->
                        isTyped(it)
                                && !it.content().agents().isEmpty()
                                && ids(it.content().patients()).containsAll(named))
                : Optional.empty();
    }

    private Optional<Claim> last(Claim claim, Predicate<Claim> which) {
        var speaker = speaker(claim);
        var told =
                filed.before(claim, NEAR)
                        .filter(it -> it.modality() == Modality.ASSERTED && !denies.test(it))
                        .filter(it -> !Parties.TIES.contains(it.content().relation()))
                        .filter(it -> !speaker(it).equals(speaker))
                        .filter(which)
                        .toList();
        return told.stream()
                .max(IN_TEXT)
                .flatMap(last ->
                        told.stream()
                                .filter(it -> it.evidence().overlaps(last.evidence()))
                                .max(comparing(Rebutted::isTyped).thenComparing(IN_TEXT)));
    }

    private static boolean isTyped(Claim claim) {
        return !claim.content().isSaid();
    }

    private static Set<String> speaker(Claim claim) {
        return claim.attribution().last().map(Link::sources).stream()
                .flatMap(List::stream)
                .map(it -> it.label().toLowerCase(Locale.ROOT))
                .collect(toSet());
    }

    /// Whoever denies it, and for whom he speaks as his report tells it.
    private Set<String> party(Claim claim) {
        var own = ids(claim.content().agents());
        var posts =
                filed.claims().stream()
                        .filter(it -> Parties.TIES.contains(it.content().relation()))
                        .filter(it -> meet(own, ids(it.content().agents())))
                        .flatMap(it -> ids(it.content().patients()).stream());
        return Stream.concat(own.stream(), posts).collect(toSet());
    }

    /// Those told of in a claim; of words only those that they name.
    private Set<String> told(Claim claim) {
        var content = claim.content();
        var doing = content.isSaid() ? Stream.<Mention>empty() : content.agents().stream();
        return ids(Stream.concat(doing, content.patients().stream()).toList());
    }

    private Set<String> ids(List<Mention> mentions) {
        return mentions.stream().map(actors).collect(toSet());
    }

    private Set<String> theme(Claim claim) {
        var names = claim.content().patients().stream().map(Mention::at).toList();
        return Set.copyOf(Themes.of(filed.report().text(), claim.content().words(), names));
    }

    private static boolean meet(Collection<String> one, Collection<String> other) {
        return !Collections.disjoint(one, other);
    }
}
