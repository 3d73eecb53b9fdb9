package stemma.weigh;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeSet;
import java.util.stream.LongStream;
import stemma.model.When;

/// Who left which place on what day: whoever is said to be there since some day was there no longer than that.
final class Departures {
    private final Map<Stay, TreeSet<Long>> left = new HashMap<>();

    private record Stay(String who, String where) {}

    Departures(Collection<Proposition> propositions) {
        propositions.stream()
                .filter(it -> isOfLeaving(it.relation()) && !it.of(Stance.FOR).isEmpty())
                .flatMap(it -> Gist.of(it).stream())
                .forEach(this::add);
    }

    private void add(Gist gist) {
        if (isLeaving(gist)) {
            gist.where()
                    .map(place -> new Stay(gist.agent(), place))
                    .ifPresent(stay ->
                            left.computeIfAbsent(stay, _ -> new TreeSet<>())
                                    .add(Span.orAlways(gist.when()).first()));
        }
    }

    private static boolean isOfLeaving(String relation) {
        return relation.equals(Seats.MOVES) || relation.equals(Seats.WITHDRAWS);
    }

    /// Of whoever moved, a place by itself is the one that was left, but for whoever moved his seat there.
    private static boolean isLeaving(Gist gist) {
        boolean isOnDays = gist.when() instanceof When.On || gist.when() instanceof When.During;
        return isOnDays
                && !gist.agent().isEmpty()
                && gist.patient().isEmpty()
                && (gist.relation().equals(Seats.WITHDRAWS) || Seats.settled(gist).isEmpty());
    }

    /// The last day of what holds without an end: the day before its agent left that place, or else that of its last report.
    OptionalLong last(Gist held, Proposition told) {
        return LongStream.concat(before(held), Changes.lastReport(told).stream()).min();
    }

    private LongStream before(Gist held) {
        long first = Span.orAlways(held.when()).first();
        return held.where().stream()
                .filter(_ -> held.question().sole() == Question.Sole.WHERE)
                .map(place -> left.getOrDefault(new Stay(held.agent(), place), new TreeSet<>()))
                .flatMap(days -> days.tailSet(first, false).stream().limit(1))
                .mapToLong(day -> day - 1);
    }
}
