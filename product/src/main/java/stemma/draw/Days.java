package stemma.draw;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/// A line of days: where each stands between a left and a right edge.
///
/// @param first the day at the left edge
/// @param last  the day at the right edge; not before the first
public record Days(LocalDate first, LocalDate last, double left, double right) {
    private static final int MOST_MARKS = 9;
    private static final DateTimeFormatter DAY = formatter("d MMM");
    private static final DateTimeFormatter DAY_OF_YEAR = formatter("d MMM uuuu");
    private static final DateTimeFormatter MONTH = formatter("MMM uuuu");
    private static final DateTimeFormatter YEAR = formatter("uuuu");

    public Days {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("Days run on: %s to %s".formatted(first, last));
        }
    }

    private static DateTimeFormatter formatter(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
    }

    /// A day that is named below the line.
    public record Mark(LocalDate day, String label) {}

    /// Where a day stands; of one before the first or after the last, the edge.
    public double x(LocalDate day) {
        double days = Math.max(1, last.toEpochDay() - first.toEpochDay());
        double at = (day.toEpochDay() - first.toEpochDay()) / days;
        return left + Math.clamp(at, 0, 1) * (right - left);
    }

    /// At most nine days that begin a day, week, fortnight, month, quarter, half-year, year or more.
    public List<Mark> marks() {
        long days = last.toEpochDay() - first.toEpochDay();
        for (int step : new int[] {1, 2, 7, 14}) {
            if (days / step < MOST_MARKS) {
                return marks(first, day -> day.plusDays(step), step < 7 ? DAY : DAY_OF_YEAR);
            }
        }
        for (int months : new int[] {1, 3, 6, 12, 24, 60, 120, 240, 600, 1200}) {
            if (days / (30.4 * months) < MOST_MARKS) {
                return marks(
                        start(months), day -> day.plusMonths(months), months < 12 ? MONTH : YEAR);
            }
        }
        return marks(first, _ -> LocalDate.MAX, YEAR);
    }

    private LocalDate start(int months) {
        return months < 12 ? YearMonth.from(first).atDay(1) : LocalDate.of(first.getYear(), 1, 1);
    }

    private List<Mark> marks(
            LocalDate start, UnaryOperator<LocalDate> next, DateTimeFormatter form) {
        var marks = new ArrayList<Mark>();
        for (var day = start; !day.isAfter(last); day = next.apply(day)) {
            if (!day.isBefore(first)) {
                marks.add(new Mark(day, form.format(day)));
            }
        }
        return List.copyOf(marks);
    }
}
