package stemma.desk;

import java.util.Map;
import stemma.desk.Timeline.Wanted;

/// The timelines of a lineage that were asked for last. Threads may share one.
final class Timelines {
    private static final int MOST_KEPT = 4;

    private final Lineage lineage;
    private final Map<Wanted, Timeline> kept = new Recent<>(MOST_KEPT);

    Timelines(Lineage lineage) {
        this.lineage = lineage;
    }

    synchronized Timeline of(Wanted wanted) {
        return kept.computeIfAbsent(wanted, it -> Timeline.fresh(lineage, it));
    }
}
