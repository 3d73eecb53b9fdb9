package stemma.draw;

import java.util.List;

/// Numbers one after the other as bars, each of two parts: what was there, and above it, in full ink, what came.
public final class Bars {
    private static final double WIDTH = 280;
    private static final double TOP = 16;
    private static final double BASE = 66;
    private static final double HEIGHT = 86;
    private static final double GAP = 4;
    private static final double LEAST = 2;

    private Bars() {}

    /// A bar.
    ///
    /// @param name  what it stands for, said to who points at it
    /// @param label below it; mostly empty
    /// @param mark  what is marked above it; empty for nothing
    public record Bar(String name, String label, int before, int added, String mark) {}

    /// @param label in a sentence what the picture shows
    public static Picture of(List<Bar> bars, String label) {
        var content = Element.group();
        int most = bars.stream().mapToInt(bar -> bar.before() + bar.added()).max().orElse(0);
        double step = WIDTH / Math.max(1, bars.size());
        for (int i = 0; i < bars.size(); i++) {
            content.add(bar(bars.get(i), i * step, step - GAP, Math.max(1, most)));
        }
        content.add(
                Element.line(Element.steps("M 0 %s H %s", BASE + 0.5, WIDTH))
                        .with("stroke", Tone.INK));
        return new Picture(WIDTH, HEIGHT, label, content);
    }

    private static Element bar(Bar bar, double x, double width, int most) {
        var group = Element.group();
        if (bar.before() + bar.added() > 0) {
            group.add(Element.of("title").saying(bar.name()));
        }
        double before = height(bar.before(), most);
        double added = height(bar.added(), most);
        if (bar.before() > 0) {
            group.add(rectangle(x, BASE - before, width, before).with("fill", Tone.RULE_STRONG));
        }
        if (bar.added() > 0) {
            group.add(rectangle(x, BASE - before - added, width, added).with("fill", Tone.INK));
        }
        if (!bar.mark().isEmpty()) {
            double middle = x + width / 2;
            double y = BASE - before - added - 4;
            group.add(
                    Element.of("path")
                            .with(
                                    "d",
                                    Element.steps(
                                            "M %s %s l -4 -7 h 8 z", middle, Math.max(TOP - 7, y)))
                            .with("fill", Tone.PAPER)
                            .with("stroke", Tone.INK)
                            .add(Element.of("title").saying(bar.mark())));
        }
        if (!bar.label().isEmpty()) {
            boolean isLate = x > WIDTH * 3 / 4;
            group.add(
                    Element.words(isLate ? x + width : x, HEIGHT - 5, bar.label())
                            .with("text-anchor", isLate ? "end" : "start")
                            .with("font-family", Tone.SANS)
                            .with("font-size", 12)
                            .with("fill", Tone.INK_2));
        }
        return group;
    }

    private static double height(int number, int most) {
        return number == 0 ? 0 : Math.max(LEAST, (BASE - TOP) * number / most);
    }

    private static Element rectangle(double x, double y, double width, double height) {
        return Element.of("rect")
                .with("x", x)
                .with("y", y)
                .with("width", width)
                .with("height", height);
    }
}
