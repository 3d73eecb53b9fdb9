package stemma.web;

import java.time.LocalDate;
import stemma.draw.SourceTree.Moment;
import stemma.model.When;

/// When a report was published, as reports are put in order: of a month or a year the last day counts.
final class Moments {
    private Moments() {}

    /// In days since 1970; the least number where no day is known.
    static long day(When when) {
        return when.lastDay().map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE);
    }

    /// As it stands below the picture of a source tree; what has no date stands last.
    static Moment of(When when) {
        return when.lastDay()
                .map(day ->
                        new Moment(
                                day.toEpochDay(),
                                Wording.shortDay(when),
                                when instanceof When.On ? String.valueOf(day.getYear()) : ""))
                .orElseGet(() -> new Moment(Long.MAX_VALUE, "no date", ""));
    }
}
