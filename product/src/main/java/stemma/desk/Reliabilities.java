package stemma.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import stemma.model.Recorded;
import stemma.model.Reliability;
import stemma.model.SourceDecision.SetReliability;

/// The letters that persons set for sources, as it stood on a day.
///
/// @param bySource all letters of each source that are in force, oldest first, by the source's id
/// @param unplaced those on words for a source that are not read any more
record Reliabilities(Map<String, List<Assessment<Reliability>>> bySource, List<Recorded> unplaced) {
    static Reliabilities of(Standing standing, Placement placement) {
        var bySource = new HashMap<String, List<Assessment<Reliability>>>();
        var unplaced = new ArrayList<Recorded>();
        for (var it : standing.inForce().toList()) {
            if (it.entry().decision() instanceof SetReliability(var anchor, var letter)) {
                var source = placement.source(anchor);
                if (source.isPresent()) {
                    bySource.computeIfAbsent(source.get(), _ -> new ArrayList<>())
                            .add(new Assessment<>(letter, it));
                } else if (placement.isLost(anchor)) {
                    unplaced.add(it);
                }
            }
        }
        return new Reliabilities(bySource, unplaced);
    }

    List<Assessment<Reliability>> of(String source) {
        return List.copyOf(bySource.getOrDefault(source, List.of()));
    }
}
