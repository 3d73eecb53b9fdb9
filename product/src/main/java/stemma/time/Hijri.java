package stemma.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahChronology;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.util.Optional;

/// Days of the Islamic calendar by the tables of Umm al-Qura, 1300 to 1600. Where the moon is sighted a day may be one off.
final class Hijri {
    private Hijri() {}

    static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.from(HijrahChronology.INSTANCE.date(year, month, day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    static int length(int year, int month) {
        return day(year, month, 30).isPresent() ? 30 : 29;
    }

    /// The year that a day is in; nothing beyond the tables.
    static Optional<Integer> yearOf(LocalDate day) {
        try {
            return Optional.of(HijrahDate.from(day).get(ChronoField.YEAR));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
