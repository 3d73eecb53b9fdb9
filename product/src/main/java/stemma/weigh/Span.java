package stemma.weigh;

import java.time.LocalDate;
import java.util.Optional;
import stemma.model.When;

/// The days a time may mean, both ends included, as days since 1970; open ends reach as far as the numbers do.
public record Span(long first, long last) {
    private static final Span ALWAYS = new Span(Long.MIN_VALUE, Long.MAX_VALUE);

    /// Empty where nothing is stated. What is about then reaches as far again on both sides as it is long.
    public static Optional<Span> of(When when) {
        return switch (when) {
            case When.On(var day) -> Optional.of(day(day));
            case When.During(var first, var last) ->
                    Optional.of(new Span(first.toEpochDay(), last.toEpochDay()));
            case When.Since(var start) ->
                    of(start).map(span -> new Span(span.first, Long.MAX_VALUE));
            case When.Until(var end) -> of(end).map(span -> new Span(Long.MIN_VALUE, span.last));
            case When.About(var stated) -> of(stated).map(Span::widened);
            case When.Unstated() -> Optional.empty();
        };
    }

    /// All days where nothing is stated: what is not known fits all.
    public static Span orAlways(When when) {
        return of(when).orElse(ALWAYS);
    }

    static Span day(LocalDate day) {
        return new Span(day.toEpochDay(), day.toEpochDay());
    }

    private Span widened() {
        return new Span(first - days(), last + days());
    }

    /// How many days; the greatest number where an end is open.
    long days() {
        return isBounded() ? last - first + 1 : Long.MAX_VALUE;
    }

    public boolean isBounded() {
        return first != Long.MIN_VALUE && last != Long.MAX_VALUE;
    }

    boolean contains(Span other) {
        return first <= other.first && other.last <= last;
    }

    public boolean overlaps(Span other) {
        return first <= other.last && other.first <= last;
    }

    /// Whether one contains the other.
    boolean fits(Span other) {
        return contains(other) || other.contains(this);
    }

    /// Whether all of it lies before the other.
    public boolean isBefore(Span other) {
        return last < other.first;
    }

    /// The days between two that do not overlap; 0 for days that follow each other.
    long gap(Span later) {
        return later.first - last - 1;
    }
}
