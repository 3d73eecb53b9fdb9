package stemma.time;

import java.time.LocalDate;
import java.util.Optional;
import stemma.model.When;
import stemma.time.Telling.Told;

/// Stretches of time given by their two ends: from the first day of the one to the last day of the other.
final class Stretches {
    private Stretches() {}

    /// Nothing where an end has no day, or the second is not after the first.
    static Optional<Times.Stretch> of(Words words, Told left, Told right) {
        var first = first(left.meant().when());
        var last = last(right.meant().when());
        if (first.isEmpty() || last.isEmpty() || !last.get().isAfter(first.get())) {
            return Optional.empty();
        }
        var at = words.passage(left.expression().from(), right.expression().to());
        return Optional.of(new Times.Stretch(at, new When.During(first.get(), last.get())));
    }

    private static Optional<LocalDate> first(When when) {
        return switch (when) {
            case When.On(var day) -> Optional.of(day);
            case When.During(var first, var _) -> Optional.of(first);
            case When.About(var stated) -> first(stated);
            case When.Since(var start) -> first(start);
            case When.Until _, When.Unstated _ -> Optional.empty();
        };
    }

    private static Optional<LocalDate> last(When when) {
        return switch (when) {
            case When.On(var day) -> Optional.of(day);
            case When.During(var _, var last) -> Optional.of(last);
            case When.About(var stated) -> last(stated);
            case When.Until(var end) -> last(end);
            case When.Since _, When.Unstated _ -> Optional.empty();
        };
    }
}
