package stemma.draw;

import java.util.List;

/// Reports by where they come from: one tooth a report, and teeth of one origin hang on one stem.
public final class Comb {
    private static final double TOOTH = 5.5;
    private static final double HEIGHT = 16;
    private static final int MOST = 12;

    /// An origin.
    ///
    /// @param reports how many come from it, from 1
    /// @param named   whether anything tells who it is
    public record Stem(int reports, boolean named) {}

    private Comb() {}

    /// @param label `11 reports, 3 origins`
    public static Picture of(List<Stem> stems, String label) {
        boolean isLong = stems.stream().mapToInt(Stem::reports).sum() > MOST;
        var comb = Element.group();
        double x = 3;
        for (var stem : stems) {
            x += isLong && stem.reports() > 3 ? counted(comb, stem, x) : toothed(comb, stem, x);
        }
        return new Picture(Math.max(HEIGHT, x), HEIGHT, label, comb);
    }

    private static double toothed(Element comb, Stem stem, double x) {
        double end = x + (stem.reports() - 1) * TOOTH;
        var steps = new StringBuilder();
        double middle = (x + end) / 2;
        steps.append(Element.steps("M%s 5.2V8M%s 8H%s", middle, x, end));
        for (int tooth = 0; tooth < stem.reports(); tooth++) {
            steps.append(Element.steps("M%s 8V15", x + tooth * TOOTH));
        }
        comb.add(Element.line(steps.toString()).with("stroke", Tone.INK).with("stroke-width", 1.4))
                .add(head(middle, stem));
        return end - x + 10;
    }

    /// Above twelve teeth in all a group shows a number.
    private static double counted(Element comb, Stem stem, double x) {
        String number = String.valueOf(stem.reports());
        double width = number.length() * 7 + 2;
        comb.add(
                        Element.line(
                                        Element.steps(
                                                "M%s 5.2V7M%s 7H%s", x + width / 2, x, x + width))
                                .with("stroke", Tone.INK)
                                .with("stroke-width", 1.4))
                .add(head(x + width / 2, stem))
                .add(
                        Element.words(x + width / 2, 16, number)
                                .with("text-anchor", "middle")
                                .with("font-family", Tone.SANS)
                                .with("font-size", 11)
                                .with("fill", Tone.INK));
        return width + 6;
    }

    private static Element head(double x, Stem stem) {
        var head =
                Element.of("circle")
                        .with("cx", x)
                        .with("cy", 3)
                        .with("r", 2.2)
                        .with("stroke", Tone.INK)
                        .with("stroke-width", 1.2);
        return stem.named() ? head.with("fill", Tone.INK) : head.with("fill", Tone.PAPER);
    }
}
