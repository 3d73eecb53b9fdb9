package stemma.desk;

import static java.util.Comparator.comparingInt;
import static java.util.Comparator.comparingLong;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import stemma.model.Actor;
import stemma.weigh.Disagreement;
import stemma.weigh.Proposition;

/// What pages need of a lineage, worked out in pieces that several threads share.
///
/// @param isWanted whether it is wanted still; the rest of very much is let be where it is not
record Groundwork(Lineage lineage, Pieces pieces, BooleanSupplier isWanted) {
    /// So many origins are counted before it is looked again whether that is still wanted.
    private static final int AT_ONCE = 500;

    /// Of so many actors and disagreements all that takes long is worked out ahead.
    private static final int BUSIEST = 8;

    /// What says the same and where sources disagree; what takes longest first.
    ///
    /// @param first from how many places so many propositions come, which stand first in lists
    void statements(int first) {
        var all = lineage.propositions();
        pieces.doAll(
                List.of(
                        lineage::postings,
                        () -> lineage.records().all(),
                        () -> count(all.subList(0, Math.min(first, all.size()))),
                        () -> Timeline.of(lineage, Timeline.Wanted.usual()),
                        () -> lineage.called("?"),
                        () -> lineage.recency().disagreements(),
                        () -> lineage.recency().propositions(),
                        () -> lineage.indexes().involved(),
                        () -> lineage.indexes().spellings(),
                        lineage::dates));
    }

    /// From how many places everything comes.
    void origins() {
        count(lineage.propositions().stream().filter(it -> !lineage.isCounted(it)).toList());
        if (!isWanted.getAsBoolean()) {
            return;
        }
        var whole =
                Stream.<Runnable>of(
                        () -> network(Selection.usual()), () -> lineage.records().weigh());
        var largest = largest().<Runnable>map(it -> it::why);
        var busiest =
                busiest()
                        .map(it -> Selection.around(it, Selection.MOST))
                        .<Runnable>map(it -> () -> network(it));
        pieces.doAll(Stream.of(whole, largest, busiest).flatMap(it -> it).toList());
    }

    private void network(Selection selection) {
        Network.of(Relations.of(lineage), selection);
    }

    /// Those with whom most have to do.
    private Stream<Actor> busiest() {
        return lineage.actors().stream()
                .sorted(comparingInt(Actor::reports).reversed())
                .limit(BUSIEST);
    }

    /// Those of which it takes longest to tell why sources may differ.
    private Stream<Disagreement> largest() {
        return lineage.disagreements().stream()
                .sorted(comparingInt((Disagreement it) -> it.positions().size()).reversed())
                .limit(BUSIEST);
    }

    /// By when they were first reported: so reports are asked for when others of the same days are in memory.
    private static List<Proposition> inTime(List<Proposition> propositions) {
        return propositions.stream().sorted(comparingLong(Groundwork::day)).toList();
    }

    private static long day(Proposition proposition) {
        return proposition
                .statements()
                .getFirst()
                .published()
                .lastDay()
                .map(LocalDate::toEpochDay)
                .orElse(Long.MAX_VALUE);
    }

    private void count(List<Proposition> propositions) {
        var all = inTime(propositions);
        var some = new ArrayList<Runnable>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            var next = all.subList(from, Math.min(all.size(), from + AT_ONCE));
            some.add(() -> {
                if (isWanted.getAsBoolean()) {
                    next.forEach(lineage::origins);
                }
            });
        }
        pieces.doAll(some);
    }
}
