package stemma.weigh;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import stemma.model.When;

/// Who left which place on what day: whoever is said to be there since some day was there no longer than that.
final class Departures {
    private final Map<Stay, TreeSet<Long>> left = new HashMap<>();

    record Stay(String who, String where) {}

    private Departures() {}

    static Departures none() {
        return new Departures();
    }

    Departures(Collection<Proposition> propositions) {
        propositions.stream()
                .filter(it -> isOfLeaving(it.relation()) && it.has(Stance.FOR))
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

    /// The stays that ended on other days than these have it.
    Set<Stay> differing(Departures other) {
        return Stream.concat(left.keySet().stream(), other.left.keySet().stream())
                .filter(it -> !Objects.equals(left.get(it), other.left.get(it)))
                .collect(toSet());
    }

    /// The last day of what holds without an end: the day before its agent left that place, or else that of its last report.
    OptionalLong last(Gist held, Proposition told) {
        return LongStream.concat(before(held), Changes.lastReport(told).stream()).min();
    }

    private LongStream before(Gist held) {
        long first = Span.orAlways(held.when()).first();
        return stay(held).stream()
                .map(it -> left.getOrDefault(it, new TreeSet<>()))
                .flatMap(days -> days.tailSet(first, false).stream().limit(1))
                .mapToLong(day -> day - 1);
    }

    /// Who is where, of what there is one place for at a time.
    static Optional<Stay> stay(Gist held) {
        return held.where()
                .filter(_ -> held.question().sole() == Question.Sole.WHERE)
                .map(place -> new Stay(held.agent(), place));
    }
}
