package stemma.desk;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import stemma.weigh.Change;
import stemma.weigh.Proposition;

/// Propositions, those in most reports first.
record Ranking(List<Proposition> propositions) {
    private record Ranked(int reports, Proposition proposition) {}

    private static final Comparator<Ranked> ORDER =
            comparingInt(Ranked::reports)
                    .thenComparingInt(it -> it.proposition.statements().size())
                    .reversed()
                    .thenComparing(Ranked::proposition, Proposition.BY_ID);

    static int compare(Proposition one, Proposition other) {
        return ORDER.compare(ranked(one), ranked(other));
    }

    static Ranking of(List<Proposition> propositions) {
        return new Ranking(sorted(propositions));
    }

    private static List<Proposition> sorted(List<Proposition> propositions) {
        return propositions.stream()
                .map(Ranking::ranked)
                .sorted(ORDER)
                .map(Ranked::proposition)
                .toList();
    }

    private static Ranked ranked(Proposition proposition) {
        return new Ranked(Lineage.reports(proposition), proposition);
    }

    /// After a change.
    Ranking after(Change change) {
        Set<Proposition> gone = Collections.newSetFromMap(new IdentityHashMap<>());
        gone.addAll(change.gone());
        var kept = propositions.stream().filter(it -> !gone.contains(it)).toList();
        var all = new ArrayList<Proposition>(kept.size() + change.come().size());
        int next = 0;
        for (var fresh : sorted(change.come())) {
            int at = place(kept, fresh, next);
            all.addAll(kept.subList(next, at));
            all.add(fresh);
            next = at;
        }
        all.addAll(kept.subList(next, kept.size()));
        return new Ranking(Collections.unmodifiableList(all));
    }

    /// The first place from one on that is behind a proposition.
    private static int place(List<Proposition> kept, Proposition fresh, int from) {
        var ranked = ranked(fresh);
        int low = from;
        int high = kept.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            boolean isBefore = ORDER.compare(ranked(kept.get(middle)), ranked) < 0;
            low = isBefore ? middle + 1 : low;
            high = isBefore ? high : middle;
        }
        return low;
    }
}
