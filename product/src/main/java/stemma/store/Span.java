package stemma.store;

import java.time.LocalDate;
import java.util.Optional;
import stemma.model.When;

/// The first and the last day that a time may mean.
record Span(LocalDate first, LocalDate last) {
    static Optional<Span> of(When when) {
        return switch (when) {
            case When.On(var day) -> Optional.of(new Span(day, day));
            case When.During(var first, var last) -> Optional.of(new Span(first, last));
            case When.Unstated() -> Optional.empty();
        };
    }
}
