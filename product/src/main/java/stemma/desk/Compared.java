package stemma.desk;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import stemma.model.ActorDecision.Split;
import stemma.model.Appearance;
import stemma.resolve.Joining;
import stemma.resolve.Sorting;
import stemma.store.Casebook;

/// The names of a casebook, compared with each other: the costly part of who is who, which only new readings and splits change.
///
/// @param splits     those in force
/// @param byKey      the appearances by the key of the namesakes they are among
/// @param byReport   the same by report
record Compared(
        List<Split> splits,
        Sorting sorting,
        Joining joining,
        Map<String, List<Appearance>> byKey,
        Map<String, List<Appearance>> byReport) {

    /// @param splits those in force
    static Compared of(Casebook casebook, KnownBeforehand packs, List<Split> splits) {
        var appearances = casebook.appearances();
        var sorting = new Sorting(appearances, splits);
        var namesakes = sorting.namesakes();
        return new Compared(
                splits,
                sorting,
                new Joining(namesakes, packs.leads(namesakes)),
                appearances.stream().collect(groupingBy(sorting::key)),
                appearances.stream().collect(groupingBy(Appearance::report)));
    }
}
