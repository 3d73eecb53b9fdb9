package stemma.draw;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// How much is said of each stretch of time, with the period and the day that are chosen.
///
/// @param bars  one a stretch, without gaps
/// @param from  the first day of the period; none where it has no start; so is `to`, its last day
/// @param known the day as known on which it is shown; none for all that is known
/// @param words of the period and of the day, as the picture has them
public record StripPicture(
        Days days,
        List<Bar> bars,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<LocalDate> known,
        Words words) {
    private static final double BASE = 64;
    private static final double TALL = 44;
    private static final double TRACK = 103;

    /// A stretch of time.
    ///
    /// @param next  the first day after it
    /// @param count how many statements say that something was true in it
    public record Bar(LocalDate first, LocalDate next, int count) {}

    /// What stands at the handles: `true at some time between October 2030 and March 2031`, `as known on 12 March 2031`.
    public record Words(String period, String known) {}

    /// @param label see `Picture`
    public Picture picture(String label) {
        var content = Element.group();
        content.add(
                Element.line(Element.steps("M%s %sH%s", days.left(), BASE, days.right()))
                        .with("stroke", Tone.INK));
        int most = bars.stream().mapToInt(Bar::count).max().orElse(0);
        bars.stream().filter(bar -> bar.count() > 0).forEach(bar -> content.add(bar(bar, most)));
        days.marks().forEach(mark -> content.add(mark(mark)));
        period(content);
        track(content);
        return new Picture(days.right() + days.left(), TRACK + 22, label, content);
    }

    private Element bar(Bar bar, int most) {
        double left = days.x(bar.first());
        double width = Math.max(1, days.x(bar.next()) - left - 1.5);
        double height = Math.max(1.5, TALL * bar.count() / most);
        return Element.of("rect")
                .with("x", left)
                .with("y", BASE - height)
                .with("width", width)
                .with("height", height)
                .with("fill", isIn(bar) ? Tone.INK : Tone.RULE_STRONG)
                .add(
                        Element.of("title")
                                .saying(
                                        "%s: %d %s"
                                                .formatted(
                                                        bar.first(),
                                                        bar.count(),
                                                        bar.count() == 1
                                                                ? "statement"
                                                                : "statements")));
    }

    private Element mark(Days.Mark mark) {
        double x = days.x(mark.day());
        return Element.group()
                .add(
                        Element.line(Element.steps("M%s %sv6", x, BASE))
                                .with("stroke", Tone.RULE_STRONG))
                .add(
                        Element.words(x + 3, BASE + 16, mark.label())
                                .with("font-family", Tone.SANS)
                                .with("font-size", 13)
                                .with("fill", Tone.INK_2));
    }

    private boolean isIn(Bar bar) {
        return from.filter(day -> !bar.next().isAfter(day)).isEmpty()
                && to.filter(day -> bar.first().isAfter(day)).isEmpty();
    }

    private void period(Element content) {
        double left = from.map(days::x).orElse(days.left());
        double right = to.map(day -> days.x(day.plusDays(1))).orElse(days.right());
        content.add(
                Element.of("rect")
                        .with("x", left)
                        .with("y", 8)
                        .with("width", Math.max(0, right - left))
                        .with("height", BASE - 8)
                        .with("fill", Tone.AFFIRM)
                        .with("fill-opacity", "0.1"));
        boolean isRight = left > (days.left() + days.right()) / 2;
        content.add(
                        words(isRight ? left - 12 : left + 12, 17, words.period())
                                .with("text-anchor", isRight ? "end" : "start"))
                .add(handle("from", left))
                .add(handle("to", right));
    }

    private static Element handle(String name, double x) {
        return Element.group()
                .with("class", "handle")
                .with("data-handle", name)
                .add(
                        Element.line(Element.steps("M%s 6V%s", x, BASE + 4))
                                .with("stroke", Tone.INK)
                                .with("stroke-width", 2.5))
                .add(hit(x, 36))
                .add(
                        Element.of("circle")
                                .with("cx", x)
                                .with("cy", 36)
                                .with("r", 7)
                                .with("fill", Tone.SURFACE)
                                .with("stroke", Tone.INK)
                                .with("stroke-width", 2.5));
    }

    private static Element hit(double x, double y) {
        return Element.of("rect")
                .with("x", x - 13)
                .with("y", y - 13)
                .with("width", 26)
                .with("height", 26)
                .with("fill", "transparent");
    }

    private void track(Element content) {
        double at = known.map(days::x).orElse(days.right());
        content.add(
                        Element.line(Element.steps("M%s %sH%s", days.left(), TRACK, days.right()))
                                .with("stroke", Tone.RULE_STRONG)
                                .with("stroke-width", 1.5))
                .add(
                        Element.line(Element.steps("M%s %sH%s", days.left(), TRACK, at))
                                .with("stroke", Tone.INK)
                                .with("stroke-width", 3));
        boolean isLeft = at < (days.left() + days.right()) / 2;
        content.add(
                        words(isLeft ? at + 16 : at - 16, TRACK - 8, words.known())
                                .with("text-anchor", isLeft ? "start" : "end"))
                .add(
                        Element.group()
                                .with("class", "handle")
                                .with("data-handle", "known")
                                .add(hit(at, TRACK))
                                .add(
                                        Element.of("path")
                                                .with(
                                                        "d",
                                                        Element.steps(
                                                                "M%s %sl8 9l-8 9l-8-9z",
                                                                at, TRACK - 9))
                                                .with("fill", Tone.SURFACE)
                                                .with("stroke", Tone.INK)
                                                .with("stroke-width", 2.5)));
    }

    private static Element words(double x, double y, String words) {
        return Element.words(x, y, words)
                .with("font-family", Tone.SANS)
                .with("font-weight", "600")
                .with("font-size", 13)
                .with("fill", Tone.INK)
                .with("stroke", Tone.PAPER)
                .with("stroke-width", 3)
                .with("paint-order", "stroke");
    }
}
