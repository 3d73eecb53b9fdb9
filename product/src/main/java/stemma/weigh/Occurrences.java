package stemma.weigh;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import stemma.predicate.Role;

/// Which mentions tell of the same event: those of one affair that are called alike, and whose parts do not tell that there were two.
///
/// A claim is joined with others by its relation, its actors, its time and place (`Propositions`). A mention by itself tells less: often there is no
/// line for its word, and nobody named beside it. So what the whole report is about stands in for what is not told.
public final class Occurrences {
    /// What two that tell the same agent, patient or theme have for it.
    private static final double AGREED = 1;

    /// What two that tell another one have: twice as much, as one that is told otherwise can be the same ("a man", "Nadim Oss").
    private static final double OTHER = -2;

    /// What two that tell another number have.
    private static final double OTHER_NUMBER = -3;

    /// What two that tell of saying have: most often something else is said.
    private static final double SAYINGS = -3;

    /// What mentions of one event have on the average: one part may be told otherwise, two may not.
    private static final double LEAST = -2.5;

    /// What two have that are called nothing alike.
    private static final double UNLIKE = -10;

    private static final List<Role> WHO = List.of(Role.AGENT, Role.PATIENT, Role.THEME);

    private Occurrences() {}

    /// For each mention the number of its event.
    ///
    /// @param words  those of each report, by its id, in a form that they have in common
    /// @param weight how much a word tells
    public static List<Integer> of(
            List<Occurrence> mentions,
            Map<String, Set<String>> words,
            ToDoubleFunction<String> weight) {
        var numbers = new ArrayList<>(Collections.nCopies(mentions.size(), 0));
        int next = 0;
        for (var group : groups(mentions, Affairs.of(words, weight))) {
            for (int mention : group) {
                numbers.set(mention, next);
            }
            next++;
        }
        return numbers;
    }

    private static List<List<Integer>> groups(
            List<Occurrence> mentions, List<List<String>> affairs) {
        var byReport =
                IntStream.range(0, mentions.size())
                        .boxed()
                        .collect(groupingBy(i -> mentions.get(i).report()));
        return affairs.stream()
                .map(affair ->
                        affair.stream()
                                .sorted()
                                .flatMap(
                                        report -> byReport.getOrDefault(report, List.of()).stream())
                                .toList())
                .flatMap(affair -> parted(affair, mentions).stream())
                .toList();
    }

    private static List<List<Integer>> parted(List<Integer> affair, List<Occurrence> mentions) {
        return calledAlike(affair, mentions).stream()
                .flatMap(alike ->
                        Linkage.of(
                                        alike.size(),
                                        (i, j) ->
                                                likeness(
                                                        mentions.get(alike.get(i)),
                                                        mentions.get(alike.get(j))),
                                        LEAST)
                                .stream()
                                .map(group -> group.stream().map(alike::get).toList()))
                .toList();
    }

    /// Those that can be the same by what they are called, in steps.
    private static Collection<List<Integer>> calledAlike(
            List<Integer> affair, List<Occurrence> mentions) {
        var names = new Unions();
        affair.forEach(mention -> {
            var kin = mentions.get(mention).kin();
            kin.forEach(name -> names.unite(name, kin.iterator().next()));
        });
        return affair.stream()
                .collect(
                        groupingBy(mention ->
                                mentions.get(mention).kin().stream()
                                        .findFirst()
                                        .map(names::find)
                                        .orElse(mention + " by itself")))
                .values();
    }

    private static double likeness(Occurrence one, Occurrence other) {
        if (Collections.disjoint(one.kin(), other.kin())) {
            return UNLIKE;
        }
        double likeness = one.saying() && other.saying() ? SAYINGS : 0;
        for (var role : WHO) {
            likeness += told(one, other, role, AGREED, OTHER);
        }
        return likeness + told(one, other, Role.AMOUNT, 0, OTHER_NUMBER);
    }

    private static double told(
            Occurrence one, Occurrence other, Role role, double same, double different) {
        var own = one.parts().getOrDefault(role, Set.of());
        var others = other.parts().getOrDefault(role, Set.of());
        if (own.isEmpty() || others.isEmpty()) {
            return 0;
        }
        return Collections.disjoint(own, others) ? different : same;
    }
}
