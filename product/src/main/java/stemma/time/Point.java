package stemma.time;

import java.time.LocalDate;
import stemma.model.When;

/// A place in the calendar: `1989-Q3`, and on the clock: `1998-08-07T22:00`.
///
/// @param clock what follows the day in TIMEX3, `T22:00` or `TNI`; empty where no time of day is meant
record Point(LocalDate first, Grain grain, String clock) {

    /// The one of a width that a day is in.
    static Point of(LocalDate day, Grain grain) {
        return new Point(grain.start(day), grain, "");
    }

    Point at(String otherClock) {
        return new Point(first, grain, otherClock);
    }

    Point shift(long number) {
        return of(grain.shift(first, number), grain);
    }

    /// The same, a week or a year before.
    Point back(Grain by) {
        return new Point(grain.start(by.shift(first, -1)), grain, clock);
    }

    LocalDate last() {
        return grain.last(first);
    }

    String value() {
        return grain.value(first) + clock;
    }

    When when() {
        return grain == Grain.DAY ? When.on(first) : new When.During(first, last());
    }
}
