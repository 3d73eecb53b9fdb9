package stemma.desk;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import stemma.model.ActorDecision.Split;
import stemma.model.Appearance;
import stemma.resolve.Joining;
import stemma.resolve.Sorting;

/// The names of a casebook, compared with each other: the costly part of who is who, which only new readings and splits change.
///
/// @param readings   of the casebook's stamp
/// @param splits     those in force
/// @param byKey      the appearances by the key of the namesakes they are among
/// @param byReport   the same by report
record Compared(
        String readings,
        List<Split> splits,
        Sorting sorting,
        Joining joining,
        Map<String, List<Appearance>> byKey,
        Map<String, List<Appearance>> byReport) {

    static Compared of(List<Appearance> appearances, String readings, List<Split> splits) {
        var sorting = new Sorting(appearances, splits);
        return new Compared(
                readings,
                splits,
                sorting,
                new Joining(sorting.namesakes()),
                appearances.stream().collect(groupingBy(sorting::key)),
                appearances.stream().collect(groupingBy(Appearance::report)));
    }

    boolean holdsFor(String otherReadings, List<Split> otherSplits) {
        return readings.equals(otherReadings) && splits.equals(otherSplits);
    }
}
