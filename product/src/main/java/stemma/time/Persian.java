package stemma.time;

import java.time.LocalDate;
import java.util.Optional;

/// Days of the Solar Hijri calendar of Iran and Afghanistan.
///
/// The year starts at the spring equinox. Its leap years, within 1244 to 1472 (1865 to 2093), are those that leave 1, 5, 9, 13, 17, 22, 26 or 30 when divided
/// by 33 (K. M. Borkowski, "The Persian calendar for 3000 years", Earth, Moon, and Planets 74, 1996). Counted from 1 Farvardin 1403, 20 March 2024.
final class Persian {
    private static final int FIRST_YEAR = 1244;
    private static final int LAST_YEAR = 1472;
    private static final int KNOWN_YEAR = 1403;
    private static final LocalDate KNOWN = LocalDate.of(2024, 3, 20);

    private Persian() {}

    /// A day; nothing where there is no such day or the year is beyond what can be told.
    static Optional<LocalDate> day(int year, int month, int day) {
        boolean isTold = year >= FIRST_YEAR && year <= LAST_YEAR && month >= 1 && month <= 12;
        return isTold && day >= 1 && day <= length(year, month)
                ? Optional.of(newYear(year).plusDays(daysBefore(month) + day - 1))
                : Optional.empty();
    }

    /// How many days a month has.
    static int length(int year, int month) {
        if (month <= 6) {
            return 31;
        }
        return month < 12 || isLeap(year) ? 30 : 29;
    }

    /// The year that a day is in.
    static int yearOf(LocalDate day) {
        int year = day.getYear() - 621;
        return newYear(year).isAfter(day) ? year - 1 : year;
    }

    private static LocalDate newYear(int year) {
        long days = 0;
        for (int y = Math.min(year, KNOWN_YEAR); y < Math.max(year, KNOWN_YEAR); y++) {
            days += isLeap(y) ? 366 : 365;
        }
        return year < KNOWN_YEAR ? KNOWN.minusDays(days) : KNOWN.plusDays(days);
    }

    private static int daysBefore(int month) {
        return month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30;
    }

    private static boolean isLeap(int year) {
        return switch (Math.floorMod(year, 33)) {
            case 1, 5, 9, 13, 17, 22, 26, 30 -> true;
            default -> false;
        };
    }
}
