package stemma.descent;

import java.time.LocalDate;
import java.util.Optional;
import stemma.model.When;

/// Which of two reports was published first, as far as their dates tell: only the later can have its words from the other.
public enum Precedence {
    EARLIER,
    LATER,
    /// One has no date, or the dates overlap: the same day, or a day within a month.
    NOT_ESTABLISHED;

    /// Where one stands to the other.
    public static Precedence of(When one, When other) {
        if (isBefore(one, other)) {
            return EARLIER;
        }
        return isBefore(other, one) ? LATER : NOT_ESTABLISHED;
    }

    private static boolean isBefore(When one, When other) {
        return last(one)
                .flatMap(last -> first(other).map(first -> last.isBefore(first)))
                .orElse(false);
    }

    /// The first day that it can be; none where there is no first.
    static Optional<LocalDate> first(When when) {
        return switch (when) {
            case When.On(var day) -> Optional.of(day);
            case When.During(var first, var _) -> Optional.of(first);
            case When.Since(var start) -> first(start);
            case When.Until _, When.About _, When.Unstated _ -> Optional.empty();
        };
    }

    /// The last day that it can be; none where there is no last.
    static Optional<LocalDate> last(When when) {
        return switch (when) {
            case When.On(var day) -> Optional.of(day);
            case When.During(var _, var last) -> Optional.of(last);
            case When.Until(var end) -> last(end);
            case When.Since _, When.About _, When.Unstated _ -> Optional.empty();
        };
    }
}
