package stemma.time;

import java.util.Optional;
import stemma.model.When;
import stemma.time.Telling.Told;

/// Stretches of time given by their two ends: from the first day of the one to the last day of the other.
final class Stretches {
    private Stretches() {}

    /// Nothing where an end has no day, or the second is not after the first.
    static Optional<Times.Stretch> of(Words words, Told left, Told right) {
        var first = left.meant().when().firstDay();
        var last = right.meant().when().lastDay();
        if (first.isEmpty() || last.isEmpty() || !last.get().isAfter(first.get())) {
            return Optional.empty();
        }
        var at = words.passage(left.expression().from(), right.expression().to());
        return Optional.of(new Times.Stretch(at, new When.During(first.get(), last.get())));
    }
}
