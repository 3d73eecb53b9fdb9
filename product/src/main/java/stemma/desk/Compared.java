package stemma.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import stemma.model.ActorDecision;
import stemma.model.ActorDecision.Split;
import stemma.model.Actors;
import stemma.model.Appearance;
import stemma.resolve.Comparisons;
import stemma.resolve.Joining;
import stemma.resolve.Sorting;

/// The names of a casebook, compared with each other: the costly part of who is who, which only new readings and splits change.
///
/// @param splits     those in force
/// @param byReport   the appearances by report
record Compared(
        List<Split> splits,
        KnownBeforehand packs,
        Comparisons comparisons,
        Sorting sorting,
        Joining joining,
        Map<String, List<Appearance>> byReport) {

    /// @param byReport the appearances by report
    /// @param splits   those in force
    /// @param before   what was compared earlier, of which much may be the same
    static Compared of(
            Map<String, List<Appearance>> byReport,
            KnownBeforehand packs,
            List<Split> splits,
            Optional<Compared> before) {
        var comparisons = before.map(Compared::comparisons).orElseGet(Comparisons::new);
        var sorting = new Sorting(byReport, splits, before.map(Compared::sorting));
        var namesakes = sorting.namesakes();
        return new Compared(
                splits,
                packs,
                comparisons,
                sorting,
                new Joining(namesakes, packs.leads(namesakes), comparisons),
                byReport);
    }

    /// Who is who under these decisions.
    Actors under(List<ActorDecision> decisions) {
        return joining.under(sorting.instructions(decisions));
    }
}
