package stemma.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// What comes once a year: a day of a month, a month, a season, a quarter, a half, a holiday.
final class Years {
    private static final Map<String, Month> SEASONS =
            Map.of(
                    "SP",
                    Month.MARCH,
                    "SU",
                    Month.JUNE,
                    "FA",
                    Month.SEPTEMBER,
                    "WI",
                    Month.DECEMBER);

    private Years() {}

    static boolean isYearly(Slots says) {
        return says.hasAny(Slot.MONTH, Slot.SEASON, Slot.QUARTER, Slot.HALF, Slot.HOLIDAY);
    }

    /// The one of a year; the year itself where nothing yearly is said, and nothing where there is no such day.
    static Optional<Point> in(int year, Slots says) {
        if (says.has(Slot.HOLIDAY)) {
            return Holidays.in(year, says.text(Slot.HOLIDAY)).map(day -> Point.of(day, Grain.DAY));
        }
        if (says.has(Slot.MONTH)) {
            return month(year, says);
        }
        if (says.has(Slot.SEASON)) {
            var month = SEASONS.getOrDefault(says.text(Slot.SEASON), Month.MARCH);
            return Optional.of(Point.of(LocalDate.of(year, month, 1), Grain.SEASON));
        }
        if (says.has(Slot.QUARTER)) {
            return part(
                    year, says.number(Slot.ORDINAL, says.number(Slot.QUARTER, 1)), Grain.QUARTER);
        }
        return says.has(Slot.HALF)
                ? part(year, says.number(Slot.HALF, 1), Grain.HALF)
                : Optional.of(Point.of(LocalDate.of(year, 1, 1), Grain.YEAR));
    }

    private static Optional<Point> month(int year, Slots says) {
        int month = says.number(Slot.MONTH, 0);
        try {
            return Optional.of(
                    says.has(Slot.DAY)
                            ? Point.of(
                                    LocalDate.of(year, month, says.number(Slot.DAY, 0)), Grain.DAY)
                            : Point.of(LocalDate.of(year, month, 1), Grain.MONTH));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Point> part(int year, int number, Grain grain) {
        boolean isOne = number >= 1 && number <= (grain == Grain.QUARTER ? 4 : 2);
        var start = Point.of(LocalDate.of(year, 1, 1), grain);
        return isOne ? Optional.of(start.shift(number - 1L)) : Optional.empty();
    }

    /// Those of the years about a day, in order.
    static List<Point> around(LocalDate day, Slots says) {
        return IntStream.rangeClosed(day.getYear() - 4, day.getYear() + 4)
                .mapToObj(year -> in(year, says))
                .flatMap(Optional::stream)
                .toList();
    }
}
