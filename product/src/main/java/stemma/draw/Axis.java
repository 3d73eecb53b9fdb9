package stemma.draw;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Days from left to right.
///
/// @param first the day at the left edge; `last` the one after the last at the right, later than the first
/// @param left  of the first day, in pixels; so is `right`
public record Axis(LocalDate first, LocalDate last, double left, double right) {
    private static final int LABEL = 86;

    public Axis {
        if (!last.isAfter(first)) {
            throw new IllegalArgumentException("An axis has days: %s to %s".formatted(first, last));
        }
    }

    /// Where a day begins, in pixels; beyond the edges it is at the edge.
    double x(LocalDate day) {
        double part =
                (double) (day.toEpochDay() - first.toEpochDay())
                        / (last.toEpochDay() - first.toEpochDay());
        return left + Math.clamp(part, 0, 1) * (right - left);
    }

    /// The middle of a day.
    double middle(LocalDate day) {
        return Math.min(right, (x(day) + x(day.plusDays(1))) / 2);
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(first) && day.isBefore(last);
    }

    /// Lines down from a height with the date at each, as many as there is room for.
    List<Element> ticks(double y) {
        int most = Math.max(1, (int) ((right - left) / LABEL));
        var unit = Unit.DAY.coarse(first, last, most);
        var ticks = new ArrayList<Element>();
        int year = Integer.MIN_VALUE;
        for (var at = unit.start(first); at.isBefore(last); at = unit.next(at)) {
            if (!at.isBefore(first)) {
                boolean isNew = at.getYear() != year;
                year = at.getYear();
                ticks.add(tick(at, y, isNew ? unit.inYear(at) : unit.label(at)));
            }
        }
        return ticks;
    }

    private Element tick(LocalDate at, double y, String words) {
        return Element.group()
                .add(
                        Element.line(Element.steps("M%s %sv6", x(at), y))
                                .with("stroke", Tone.RULE_STRONG))
                .add(
                        Element.words(x(at) + 3, y + 16, words)
                                .with("font-family", Tone.SANS)
                                .with("font-size", 13)
                                .with("fill", Tone.INK_2));
    }
}
