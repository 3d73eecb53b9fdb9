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
import stemma.model.Mention;
import stemma.model.Modality;
import stemma.predicate.Relations;
import stemma.weigh.Themes;

/// What somebody denies in other words than it was told in: it is the last that his report tells before, on the word of another, of whom he names or of himself. "Norvia wrote the letter, Lorn says. Varda denied
/// that Norvia wrote any of it." Who says that "nobody left" denies that those left of whom it was just told, and who denies "any bargain" what was offered "in return".
///
/// Only denials that point back are taken so, or that the report itself sets against what it tells (`Contrasts`); who "denied that Norvia has any tanks" denies nothing that was told of Norvia.
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

    /// Whoever did it, or to whomever it was done: nobody.
    private static final Pattern NOBODY =
            Pattern.compile(
                    "(?iU)(?:nobody|no one|none of (?:them|us|these|those)|anybody|anyone)(?: (?!(?:him|her|them|us|me|you)\\b)\\S+){1,8}");

    /// What nobody did; of who was asked for "anything of the kind" `weigh` tells what that is.
    private static final Pattern BY_NOBODY =
            Pattern.compile(
                    "(?iU)(?:nobody|no one|none of (?:them|us|these|those))\\b(?!.*\\b(?:nothing|anything)\\b).*");

    private static final Pattern BARGAIN =
            Pattern.compile(
                    "(?iU).*\\b(?:any|no|a) (?:\\w+ )?(?:deal|bargain|agreement|arrangement|swap|trade-off|quid pro quo)\\b.*");
    private static final Pattern IN_RETURN =
            Pattern.compile("(?iU).*\\bin (?:return|exchange)\\b.*");

    /// So far back it is looked for, in characters.
    private static final int NEAR = 1200;

    /// What is denied of nobody by name is what was told just before.
    private static final int NEXT = 300;

    private static final Comparator<Claim> IN_TEXT =
            comparing((Claim it) -> it.content().words().getFirst()).thenComparing(Claim::id);

    private final Filed filed;
    private final Function<Mention, String> actors;
    private final Predicate<Claim> denies;
    private final Contrasts contrasts;

    /// @param actors the actor id of a mention
    /// @param denies whether a claim's own words deny what it is weighed as
    Rebutted(Filed filed, Function<Mention, String> actors, Predicate<Claim> denies) {
        this.filed = filed;
        this.actors = actors;
        this.denies = denies;
        this.contrasts = new Contrasts(filed);
    }

    /// The claim that told what this one denies; nothing of most.
    Optional<Claim> of(Claim claim) {
        if (!isDenied(claim)) {
            return Optional.empty();
        }
        if (isTyped(claim)) {
            return isByNobody(claim) ? last(claim, it -> isCase(it, claim)) : Optional.empty();
        }
        return isTold(claim)
                ? Optional.empty()
                : which(claim).flatMap(which -> last(claim, which)).or(() -> opposed(claim));
    }

    private boolean isByNobody(Claim claim) {
        return claim.content().agents().isEmpty()
                && !claim.content().patients().isEmpty()
                && BY_NOBODY.matcher(words(claim)).matches();
    }

    /// Whether it tells by whom that was done which nobody is said to have done.
    private boolean isCase(Claim told, Claim denial) {
        return told.content().relation().equals(denial.content().relation())
                && !told.content().agents().isEmpty()
                && ids(told.content().patients()).containsAll(ids(denial.content().patients()));
    }

    /// What the report sets against it.
    private Optional<Claim> opposed(Claim claim) {
        return contrasts.across(claim, it -> isTellable(it, claim));
    }

    /// Whether another tells it than who denies it.
    private boolean isTellable(Claim told, Claim denial) {
        return told.modality() == Modality.ASSERTED
                && !denies.test(told)
                && !Parties.TIES.contains(told.content().relation())
                && !Filed.speaker(told).equals(Filed.speaker(denial));
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
        String words = words(claim);
        var named = ids(claim.content().patients());
        if (ANY_OF_IT.matcher(words).matches()) {
            return Optional.of(it -> meet(named, told(it)));
        }
        if (NOBODY.matcher(words).matches() && named.isEmpty()) {
            var own = party(claim);
            return Optional.of(it ->
                    isOneAct(claim, it)
                            && !ANYTHING.matcher(words(it)).matches()
                            && (isNext(it, claim) || meet(own, told(it))));
        }
        if (BARGAIN.matcher(words).matches()) {
            var own = party(claim);
            return Optional.of(it -> isBargain(it) && (isNext(it, claim) || meet(own, told(it))));
        }
        if (ANYTHING.matcher(words).matches()) {
            return Optional.of(it -> meet(named, told(it)) && isOneAct(claim, it));
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

    private String words(Claim claim) {
        return filed.words(claim).replaceAll("^[“\"'‘]+|[”\"'’.,]+$", "");
    }

    /// Whether both have a word in common, or the one a verb for what the other tells: "armed nobody" and "gave them rifles".
    private boolean isOneAct(Claim denial, Claim told) {
        return meet(theme(denial), theme(told))
                || isTyped(told)
                        && Stream.of(words(denial).toLowerCase(Locale.ROOT).split("\\W+"))
                                .flatMap(word -> Relations.ofVerb(word).stream())
                                .anyMatch(told.content().relation()::equals);
    }

    private boolean isBargain(Claim told) {
        return told.content().relation().equals("agrees")
                || IN_RETURN.matcher(words(told)).matches();
    }

    private static boolean isNext(Claim told, Claim denial) {
        return denial.evidence().begin() - told.content().end() <= NEXT;
    }

    private Optional<Claim> last(Claim claim, Predicate<Claim> which) {
        var told =
                filed.before(claim, NEAR)
                        .filter(it -> isTellable(it, claim))
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
