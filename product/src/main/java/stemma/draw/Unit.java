package stemma.draw;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/// A stretch of the calendar that time is cut into. Weeks begin on Monday (ISO 8601).
public enum Unit {
    DAY,
    WEEK,
    MONTH,
    QUARTER,
    YEAR,
    DECADE,
    CENTURY;

    private static final DateTimeFormatter DATED =
            DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter IN_YEAR =
            DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);

    /// The word used in addresses.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The first day of the stretch that a day lies in.
    public LocalDate start(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> day.with(IsoFields.DAY_OF_QUARTER, 1);
            case YEAR -> day.withDayOfYear(1);
            case DECADE -> day.withDayOfYear(1).minusYears(Math.floorMod(day.getYear(), 10));
            case CENTURY -> day.withDayOfYear(1).minusYears(Math.floorMod(day.getYear(), 100));
        };
    }

    /// The first day of the stretch after the one that begins on this day.
    public LocalDate next(LocalDate start) {
        return switch (this) {
            case DAY -> start.plusDays(1);
            case WEEK -> start.plusWeeks(1);
            case MONTH -> start.plusMonths(1);
            case QUARTER -> start.plusMonths(3);
            case YEAR -> start.plusYears(1);
            case DECADE -> start.plusYears(10);
            case CENTURY -> start.plusYears(100);
        };
    }

    /// `6 Mar 2031`, `Mar 2031`, `2031`.
    ///
    /// @param start the first day of the stretch
    public String inYear(LocalDate start) {
        return switch (this) {
            case DAY, WEEK -> DATED.format(start);
            case MONTH, QUARTER -> IN_YEAR.format(start);
            case YEAR, DECADE, CENTURY -> String.valueOf(start.getYear());
        };
    }

    /// The finest unit from this one on of which not more than so many lie between two days.
    public Unit coarse(LocalDate first, LocalDate last, int most) {
        var unit = this;
        while (unit != CENTURY && unit.between(first, last) > most) {
            unit = unit.coarser();
        }
        return unit;
    }

    private Unit coarser() {
        return switch (this) {
            case DAY -> WEEK;
            case WEEK -> MONTH;
            case MONTH -> QUARTER;
            case QUARTER -> YEAR;
            case YEAR -> DECADE;
            case DECADE, CENTURY -> CENTURY;
        };
    }

    private long between(LocalDate first, LocalDate last) {
        return switch (this) {
            case DAY -> ChronoUnit.DAYS.between(first, last);
            case WEEK -> ChronoUnit.WEEKS.between(first, last);
            case MONTH -> ChronoUnit.MONTHS.between(first, last);
            case QUARTER -> ChronoUnit.MONTHS.between(first, last) / 3;
            case YEAR -> ChronoUnit.YEARS.between(first, last);
            case DECADE -> ChronoUnit.DECADES.between(first, last);
            case CENTURY -> ChronoUnit.CENTURIES.between(first, last);
        };
    }
}
