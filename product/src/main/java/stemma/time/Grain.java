package stemma.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/// How wide a stretch of the calendar is.
enum Grain {
    DAY,
    WEEKEND,
    WEEK,
    MONTH,
    QUARTER,
    /// Of the northern half of the earth: spring is March to May.
    SEASON,
    HALF,
    YEAR,
    DECADE,
    CENTURY;

    private static final int MONTHS_OF_A_YEAR = 12;

    /// The first day of the one that a day is in; of a weekend, the Saturday of the day's week.
    LocalDate start(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case WEEKEND -> WEEK.start(day).plusDays(5);
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> monthsFrom(day, 3);
            case SEASON -> day.minusMonths(day.getMonthValue() % 3).withDayOfMonth(1);
            case HALF -> monthsFrom(day, 6);
            case YEAR -> day.withDayOfYear(1);
            case DECADE -> LocalDate.of(Math.floorDiv(day.getYear(), 10) * 10, 1, 1);
            case CENTURY -> LocalDate.of(Math.floorDiv(day.getYear(), 100) * 100, 1, 1);
        };
    }

    private static LocalDate monthsFrom(LocalDate day, int length) {
        return day.withMonth((day.getMonthValue() - 1) / length * length + 1).withDayOfMonth(1);
    }

    /// The last day of the one that starts on a day.
    LocalDate last(LocalDate first) {
        return switch (this) {
            case DAY -> first;
            case WEEKEND -> first.plusDays(1);
            default -> shift(first, 1).minusDays(1);
        };
    }

    /// So many of them on, or back.
    LocalDate shift(LocalDate day, long number) {
        return switch (this) {
            case DAY -> day.plusDays(number);
            case WEEKEND, WEEK -> day.plusWeeks(number);
            case MONTH -> day.plusMonths(number);
            case QUARTER, SEASON -> day.plusMonths(3 * number);
            case HALF -> day.plusMonths(6 * number);
            case YEAR -> day.plusYears(number);
            case DECADE -> day.plusYears(10 * number);
            case CENTURY -> day.plusYears(100 * number);
        };
    }

    /// The TIMEX3 value of the one that starts on a day.
    String value(LocalDate first) {
        int year = first.getYear();
        int month = first.getMonthValue();
        return switch (this) {
            case DAY -> first.toString();
            case WEEKEND -> WEEK.value(first) + "-WE";
            case WEEK ->
                    String.format(
                            Locale.ROOT,
                            "%04d-W%02d",
                            first.get(IsoFields.WEEK_BASED_YEAR),
                            first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            case MONTH -> first.toString().substring(0, 7);
            case QUARTER -> four(year) + "-Q" + ((month - 1) / 3 + 1);
            case SEASON -> four(year) + "-" + season(month);
            case HALF -> four(year) + "-H" + ((month - 1) / 6 + 1);
            case YEAR -> four(year);
            case DECADE -> four(year).substring(0, 3);
            case CENTURY -> four(year).substring(0, 2);
        };
    }

    private static String four(int year) {
        return String.format(Locale.ROOT, "%04d", year);
    }

    private static String season(int month) {
        return switch (month % MONTHS_OF_A_YEAR / 3) {
            case 0 -> "WI";
            case 1 -> "SP";
            case 2 -> "SU";
            default -> "FA";
        };
    }

    /// How many of them lie between two days' ones, as a rough length in days.
    static long distance(LocalDate from, LocalDate to) {
        return Math.abs(ChronoUnit.DAYS.between(from, to));
    }
}
