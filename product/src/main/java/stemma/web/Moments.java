package stemma.web;

import java.time.LocalDate;
import java.util.Optional;
import stemma.draw.SourceTree.Moment;
import stemma.model.When;

/// When a report was published, as reports are put in order: of a month or a year the last day counts.
final class Moments {
    private Moments() {}

    /// The last day of a time; nothing where none is told or it has no end.
    static Optional<LocalDate> last(When when) {
        return switch (when) {
            case When.On(var day) -> Optional.of(day);
            case When.During(var _, var last) -> Optional.of(last);
            case When.Until(var end) -> last(end);
            case When.About(var stated) -> last(stated);
            case When.Since _, When.Unstated _ -> Optional.empty();
        };
    }

    /// The first day of a time; nothing where none is told or it has no start.
    static Optional<LocalDate> first(When when) {
        return switch (when) {
            case When.On(var day) -> Optional.of(day);
            case When.During(var first, var _) -> Optional.of(first);
            case When.Since(var start) -> first(start);
            case When.About(var stated) -> first(stated);
            case When.Until _, When.Unstated _ -> Optional.empty();
        };
    }

    /// In days since 1970; the least number where no day is known.
    static long day(When when) {
        return last(when).map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE);
    }

    /// As it stands below the picture of a source tree; what has no date stands last.
    static Moment of(When when) {
        return last(when)
                .map(day ->
                        new Moment(
                                day.toEpochDay(),
                                Wording.shortDay(when),
                                when instanceof When.On ? String.valueOf(day.getYear()) : ""))
                .orElseGet(() -> new Moment(Long.MAX_VALUE, "no date", ""));
    }
}
