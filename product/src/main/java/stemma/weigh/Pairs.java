package stemma.weigh;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stemma.weigh.Pair.Independence;
import stemma.weigh.Voice.Kind;

/// How each two origins of a side stand to each other.
///
/// @param dependent what persons ruled to lean on another
/// @param roots     the statements that are at an origin, by one of its keys
/// @param keys      the keys of the origins that a claim comes from
record Pairs(
        Voices voices,
        List<Ruling.Dependent> dependent,
        Function<String, List<Statement>> roots,
        Function<String, Set<String>> keys) {

    List<Pair> of(List<Origin> origins) {
        var pairs = new ArrayList<Pair>();
        for (int i = 0; i < origins.size(); i++) {
            for (int j = i + 1; j < origins.size(); j++) {
                pairs.add(pair(origins.get(i), origins.get(j)));
            }
        }
        return pairs;
    }

    private Pair pair(Origin one, Origin other) {
        var ruled = dependent.stream().filter(it -> isOn(it, one, other)).findFirst();
        if (ruled.isPresent()) {
            return pair(one, other, Independence.DEPENDENT, Verdicts.words(ruled.get()));
        }
        if (isByWayOf(one, other)) {
            return pair(one, other, Independence.DEPENDENT, byWayOf(one, other));
        }
        if (isByWayOf(other, one)) {
            return pair(one, other, Independence.DEPENDENT, byWayOf(other, one));
        }
        if (saidWith(one, other) || saidWith(other, one)) {
            return pair(
                    one, other, Independence.NOT_ESTABLISHED, "they have said it together, too");
        }
        return one.named() && other.named()
                ? pair(one, other, Independence.INDEPENDENT, "two parties, neither by the other")
                : pair(
                        one,
                        other,
                        Independence.NOT_ESTABLISHED,
                        "an unnamed source may be the other one");
    }

    private boolean isOn(Ruling.Dependent ruling, Origin one, Origin other) {
        return comesFrom(ruling.claim(), one) && comesFrom(ruling.other(), other)
                || comesFrom(ruling.claim(), other) && comesFrom(ruling.other(), one);
    }

    private boolean comesFrom(String claim, Origin origin) {
        return !Collections.disjoint(keys.apply(claim), origin.ids());
    }

    private static Pair pair(Origin one, Origin other, Independence independence, String words) {
        return new Pair(one.id(), other.id(), independence, words);
    }

    private static String byWayOf(Origin one, Origin other) {
        return "all that %s says came by way of %s".formatted(one.label(), other.label());
    }

    private Stream<Statement> roots(Origin origin) {
        return origin.ids().stream().flatMap(key -> roots.apply(key).stream());
    }

    /// Whether everything from the one passes through the other as a party, not as an outlet.
    private boolean isByWayOf(Origin one, Origin other) {
        return roots(one)
                .allMatch(root ->
                        root.chain().subList(0, root.chain().size() - 1).stream()
                                .filter(voice ->
                                        voice.kind() == Kind.NAMED || voice.kind() == Kind.DOCUMENT)
                                .flatMap(voice -> voices.keys(voice).stream())
                                .anyMatch(other.ids()::contains));
    }

    /// Whether somebody of the other is among several who say it together in the one.
    private boolean saidWith(Origin one, Origin other) {
        var parties =
                roots(other)
                        .flatMap(root -> voices.keys(root.origin()).stream())
                        .collect(Collectors.toSet());
        return roots(one)
                .map(Statement::origin)
                .filter(voice -> voice.each().size() > 1)
                .anyMatch(voice -> !Collections.disjoint(voices.keys(voice), parties));
    }
}
