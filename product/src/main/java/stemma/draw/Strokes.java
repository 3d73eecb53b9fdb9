package stemma.draw;

import stemma.model.Modality;

/// How the line of a relation shows the manner of its statements.
final class Strokes {
    private Strokes() {}

    /// The dashes of a relation's line; empty for a whole one.
    static String dashes(Modality modality) {
        return switch (modality) {
            case ASSERTED, DENIED -> "";
            case REQUESTED -> "9 6";
            case PLANNED -> "12 5 2 5";
            case THREATENED -> "12 4 2 4 2 4";
            case BELIEVED, CONDITIONAL -> "1.5 5";
        };
    }

    /// The crossed circle of what is denied.
    static Element crossed(double x, double y, double radius) {
        double arm = radius * 0.7;
        return Element.group()
                .add(
                        Element.of("circle")
                                .with("cx", x)
                                .with("cy", y)
                                .with("r", radius)
                                .with("fill", Tone.PAPER)
                                .with("stroke", Tone.DENY)
                                .with("stroke-width", 1.6))
                .add(
                        Element.line(
                                        Element.steps(
                                                "M%s %sL%s %sM%s %sL%s %s",
                                                x - arm, y - arm, x + arm, y + arm, x + arm,
                                                y - arm, x - arm, y + arm))
                                .with("stroke", Tone.DENY)
                                .with("stroke-width", 1.6));
    }
}
