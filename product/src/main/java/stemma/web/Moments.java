package stemma.web;

import stemma.draw.SourceTree.Moment;
import stemma.model.When;

/// When a report was published, as reports are put in order: of a month or a year the last day counts.
final class Moments {
    private Moments() {}

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
