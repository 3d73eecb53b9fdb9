package stemma.desk;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import stemma.model.ActorKind;
import stemma.model.Claim;
import stemma.model.Content;
import stemma.model.Mention;
import stemma.model.Modality;
import stemma.model.Passage;
import stemma.text.Table;

/// What a saying takes up that its report told before: who "reported the request" or "denied it" says the same as was told there, who says that "it was the dockers", or "by the dockers", that they did it,
/// and who says that none of it was for the dockers, that they were given nothing of what was told.
final class Resumed {
    /// Nouns for what was told, with the relation that they mean; an empty one for any.
    private static final Map<String, String> NOUNS =
            Table.rows("/stemma/desk/resumptions.tsv").stream()
                    .collect(toUnmodifiableMap(row -> row.get("noun"), row -> row.get("relation")));

    private static final Pattern THAT =
            Pattern.compile("(?:(?:the|this|that|such an?|such|its|his|her|their) )?(\\w+)");
    private static final Pattern THERE =
            Pattern.compile("there (?:is|was|has been|had been) (no|an?) (\\w+)\\b.*");
    private static final Pattern BY_OTHERS =
            Pattern.compile("(?iU)it was (?:the )?([^,.;:”\"]{2,60}).*");
    private static final Pattern BY =
            Pattern.compile("(?iU)by (?:the )?([^,.;:”\"]{2,60}?)(?: alone)?");
    private static final Pattern FOR =
            Pattern.compile(
                    "(?iU)(any|none|all|most|some|much) of (?:it|this|that|them|these|those) (?:was|were|is|are|had been|has been)(?: \\w+)? (?:for|to) (?:the )?([^,.;:”\"]{2,60})");
    private static final Pattern OWN = Pattern.compile("(?:its|their|his|her) own \\w+");

    /// What holds between them is not what a report tells.
    private static final Set<String> PASSING =
            Set.of("says", "leads", "member-of", "part-of", "owns", "based-at");

    /// By these, something comes to somebody.
    private static final Set<String> GIVING = Set.of("arms", "aids", "funds");

    /// So far back "it" is looked for, in characters.
    private static final int NEAR = 400;

    /// With fewer words a saying tells nothing that could be taken up.
    private static final int FEWEST_WORDS = 4;

    private static final Comparator<Claim> IN_TEXT =
            comparing((Claim it) -> it.content().words().getFirst())
                    .thenComparingInt(it -> it.content().end())
                    .thenComparing(Claim::id);

    private final Filed filed;
    private final Function<String, Optional<String>> names;
    private final Function<Mention, String> actors;
    private final List<Claim> inText;
    private final Map<String, Optional<Again>> known = new HashMap<>();

    /// @param earlier the claim that told it
    /// @param content what it told, or what is told of it now
    record Again(Claim earlier, Content content, Modality modality) {}

    /// @param names  the actor id of whoever some words name, where they name somebody
    /// @param actors the actor id of a mention
    Resumed(
            Filed filed,
            Function<String, Optional<String>> names,
            Function<Mention, String> actors) {
        this.filed = filed;
        this.names = names;
        this.actors = actors;
        this.inText = filed.claims().stream().sorted(IN_TEXT).toList();
    }

    /// What a claim takes up; nothing of most.
    Optional<Again> of(Claim claim) {
        if (!known.containsKey(claim.id())) {
            known.put(claim.id(), Optional.empty());
            known.put(claim.id(), found(claim));
        }
        return known.getOrDefault(claim.id(), Optional.empty());
    }

    private Optional<Again> found(Claim claim) {
        boolean isPlain =
                claim.modality() == Modality.ASSERTED || claim.modality() == Modality.DENIED;
        if (!claim.content().isSaid() || !isPlain) {
            return Optional.empty();
        }
        String words = words(claim);
        String small = words.toLowerCase(Locale.ROOT);
        var that = THAT.matcher(small);
        var there = THERE.matcher(small);
        if (that.matches() && NOUNS.containsKey(that.group(1))) {
            boolean isAct = !NOUNS.getOrDefault(that.group(1), "").isEmpty();
            return told(claim, that.group(1))
                    .filter(_ -> isAct || claim.about().isEmpty())
                    .map(it -> isAct ? again(it, claim) : retold(it, claim));
        }
        if (there.matches() && !NOUNS.getOrDefault(there.group(2), "").isEmpty()) {
            return told(claim, there.group(2))
                    .map(it ->
                            there.group(1).equals("no")
                                    ? new Again(it, it.content(), Modality.DENIED)
                                    : again(it, claim));
        }
        var given = FOR.matcher(words);
        if (given.matches()) {
            return given(given.group(2))
                    .flatMap(it -> last(claim, it))
                    .map(it -> taken(it, claim, given.group(1)));
        }
        return Stream.of(BY_OTHERS, BY)
                .map(pattern -> pattern.matcher(words))
                .filter(Matcher::matches)
                .findFirst()
                .flatMap(others -> doers(claim, others.group(1).strip()))
                .flatMap(it -> done(claim, it));
    }

    private String words(Claim claim) {
        return filed.words(claim).replaceAll("^[“\"'‘]+|[”\"'’.,]+$", "");
    }

    /// Who reports a request says that somebody asked, whoever doubted it.
    private static Again again(Claim earlier, Claim claim) {
        return new Again(earlier, earlier.content(), claim.modality());
    }

    /// Who confirms "it" says it in the manner in which it was told.
    private static Again retold(Claim earlier, Claim claim) {
        return claim.modality() == Modality.DENIED
                ? again(earlier, claim)
                : new Again(earlier, earlier.content(), earlier.modality());
    }

    /// Where something is told, or taken up again.
    private record Place(Claim at, Claim told) {}

    /// The last that tells of the act that a noun means; of "it" the first of the sentence before.
    private Optional<Claim> told(Claim claim, String noun) {
        String relation = NOUNS.getOrDefault(noun, "");
        return relation.isEmpty()
                ? before(claim)
                : last(claim, it -> it.relation().equals(relation));
    }

    private Stream<Place> earlier(Claim claim) {
        int begin = claim.evidence().begin();
        return inText.stream()
                .filter(it -> it.content().end() <= begin)
                .map(it -> new Place(it, of(it).map(Again::earlier).orElse(it)));
    }

    /// Things that were given to whoever some words name.
    private Optional<Predicate<Content>> given(String words) {
        return names.apply(words)
                .map(id ->
                        content ->
                                GIVING.contains(content.relation())
                                        && !content.themes().isEmpty()
                                        && content.patients().stream()
                                                .map(actors)
                                                .anyMatch(id::equals));
    }

    private Optional<Claim> last(Claim claim, Predicate<Content> which) {
        return earlier(claim)
                .map(Place::told)
                .filter(it -> which.test(it.content()))
                .reduce((_, later) -> later);
    }

    private static Again taken(Claim earlier, Claim claim, String howMuch) {
        boolean isNone = howMuch.equalsIgnoreCase("none");
        return isNone
                ? new Again(earlier, earlier.content(), Modality.DENIED)
                : again(earlier, claim);
    }

    private Optional<Claim> before(Claim claim) {
        return first(near(claim)).map(Place::told);
    }

    /// The places not far before where something is told.
    private List<Place> near(Claim claim) {
        int nearest = claim.evidence().begin() - NEAR;
        return earlier(claim)
                .filter(it -> isTelling(it.told) && it.at.content().end() >= nearest)
                .toList();
    }

    /// The first in the sentence of the last of these.
    private static Optional<Place> first(List<Place> places) {
        return last(places)
                .flatMap(last ->
                        places.stream()
                                .filter(it -> it.at.evidence().overlaps(last.at.evidence()))
                                .min(
                                        comparing((Place it) -> it.told.content().isSaid())
                                                .thenComparing(Place::at, IN_TEXT)));
    }

    private static Optional<Place> last(List<Place> places) {
        return places.stream()
                .max(
                        comparingInt((Place it) -> it.at.content().end())
                                .thenComparing(it -> it.at.id()));
    }

    private boolean isTelling(Claim claim) {
        return claim.content().isSaid()
                ? claim.modality() == Modality.ASSERTED
                        && words(claim).split(" ").length >= FEWEST_WORDS
                : !PASSING.contains(claim.content().relation());
    }

    private Optional<Mention> doers(Claim claim, String words) {
        var own = claim.attribution().last().filter(_ -> OWN.matcher(words).matches());
        return own.map(it -> it.sources().getFirst().label())
                .or(() -> Optional.of(words).filter(it -> names.apply(it).isPresent()))
                .map(it -> mention(claim, it));
    }

    private Mention mention(Claim claim, String name) {
        int begin = filed.report().text().indexOf(name, claim.content().words().getFirst().begin());
        var at =
                begin < 0 || begin > claim.content().end()
                        ? claim.content().words().getFirst()
                        : new Passage(begin, begin + name.length());
        return new Mention(at, name, ActorKind.ORGANISATION);
    }

    /// "It was the dockers": what was done to somebody was done by them. Whoever told it may have gone on: "A patrol was stopped. That is no free hand."
    private Optional<Again> done(Claim claim, Mention doer) {
        var near = near(claim);
        return last(near)
                .flatMap(last ->
                        first(
                                near.stream()
                                        .filter(it -> !it.told.content().isSaid())
                                        .filter(it -> !it.told.content().patients().isEmpty())
                                        .filter(it -> areOneTelling(it.at, last.at))
                                        .toList()))
                .map(Place::told)
                .map(it -> new Again(it, by(it.content(), doer), claim.modality()));
    }

    private static boolean areOneTelling(Claim one, Claim other) {
        return one.evidence().overlaps(other.evidence())
                || one.attribution().equals(other.attribution());
    }

    private static Content by(Content content, Mention doer) {
        return new Content(
                content.relation(),
                content.words(),
                List.of(doer),
                content.patients(),
                content.themes(),
                content.instruments(),
                content.amounts(),
                content.when(),
                content.where());
    }
}
