package stemma.store;

import java.time.LocalDate;
import java.util.Optional;
import stemma.model.When;

/// The first and the last day that a time may mean.
record Span(LocalDate first, LocalDate last) {
    /// The ends of what EDTF can write with four digits.
    private static final LocalDate EARLIEST = LocalDate.of(1, 1, 1);

    private static final LocalDate LATEST = LocalDate.of(9999, 12, 31);

    static Optional<Span> of(When when) {
        return switch (when) {
            case When.On(var day) -> Optional.of(new Span(day, day));
            case When.During(var first, var last) -> Optional.of(new Span(first, last));
            case When.Since(var start) -> of(start).map(day -> new Span(day.first(), LATEST));
            case When.Until(var end) -> of(end).map(day -> new Span(EARLIEST, day.last()));
            case When.About(var stated) -> of(stated);
            case When.Unstated() -> Optional.empty();
        };
    }
}
