package stemma.desk;

import java.time.LocalDate;
import java.util.Optional;
import stemma.model.When;

/// The first and the last day that a time names; none where that end is open or nothing is stated.
final class Days {
    private Days() {}

    static Optional<LocalDate> first(When when) {
        return switch (when) {
            case When.On(var day) -> Optional.of(day);
            case When.During(var first, var _) -> Optional.of(first);
            case When.Since(var start) -> first(start);
            case When.About(var stated) -> first(stated);
            case When.Until _, When.Unstated _ -> Optional.empty();
        };
    }

    static Optional<LocalDate> last(When when) {
        return switch (when) {
            case When.On(var day) -> Optional.of(day);
            case When.During(var _, var last) -> Optional.of(last);
            case When.Until(var end) -> last(end);
            case When.About(var stated) -> last(stated);
            case When.Since _, When.Unstated _ -> Optional.empty();
        };
    }
}
