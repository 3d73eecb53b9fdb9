package stemma.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.regex.Pattern;

/// The rules by which days with a name come round, as `holidays.tsv` writes them.
final class Holidays {
    private static final Pattern NTH = Pattern.compile("(\\d\\d)-(\\d)-(\\d)(?:\\+(\\d+))?");

    private Holidays() {}

    /// The day in a year; nothing where it has none or its calendar does not reach there.
    static Optional<LocalDate> in(int year, String rule) {
        try {
            return day(year, rule);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> day(int year, String rule) {
        if (rule.startsWith("easter")) {
            return Optional.of(easter(year).plusDays(Integer.parseInt(rule.substring(6))));
        }
        if (rule.startsWith("hijri ")) {
            var start = LocalDate.of(year, 1, 1);
            return Hijri.yearOf(start).flatMap(hijri -> hijri(year, hijri, rule.substring(6)));
        }
        if (rule.startsWith("persian ")) {
            return Persian.day(year - 621, first(rule.substring(8)), second(rule.substring(8)));
        }
        var nth = NTH.matcher(rule);
        if (nth.matches()) {
            int after = nth.group(4) == null ? 0 : Integer.parseInt(nth.group(4));
            return Optional.of(nth(year, rule).plusDays(after));
        }
        return Optional.of(
                rule.length() == 10
                        ? LocalDate.parse(rule)
                        : LocalDate.of(year, first(rule), second(rule)));
    }

    private static LocalDate nth(int year, String rule) {
        var weekday = DayOfWeek.of(Integer.parseInt(rule.substring(3, 4)));
        int nth = Integer.parseInt(rule.substring(5, 6));
        return LocalDate.of(year, first(rule), 1)
                .with(TemporalAdjusters.dayOfWeekInMonth(nth, weekday));
    }

    /// The first that falls in the year: an Islamic year is shorter than a solar one.
    private static Optional<LocalDate> hijri(int year, int hijri, String rule) {
        return Hijri.day(hijri, first(rule), second(rule))
                .filter(day -> day.getYear() == year)
                .or(() -> Hijri.day(hijri + 1, first(rule), second(rule)))
                .filter(day -> day.getYear() == year);
    }

    private static int first(String rule) {
        return Integer.parseInt(rule.substring(0, 2));
    }

    private static int second(String rule) {
        return Integer.parseInt(rule.substring(3, 5));
    }

    /// Western Easter, by the rule of Meeus, Jones and Butcher.
    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int month = (h + l - 7 * m + 114) / 31;
        return LocalDate.of(year, month, (h + l - 7 * m + 114) % 31 + 1);
    }
}
