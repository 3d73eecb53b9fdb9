package stemma.draw;

import stemma.model.Modality;

/// What shows the manner of a statement: a sign, the line of a relation, and its colour.
final class Sign {
    private Sign() {}

    static Tone tone(Modality modality) {
        return switch (modality) {
            case ASSERTED -> Tone.AFFIRM;
            case DENIED -> Tone.DENY;
            case REQUESTED, PLANNED, THREATENED, BELIEVED, CONDITIONAL -> Tone.OPEN;
        };
    }

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

    /// A sign around a point.
    ///
    /// @param radius in pixels
    static Element at(Modality modality, double x, double y, double radius) {
        var tone = tone(modality);
        return switch (modality) {
            case ASSERTED -> circle(x, y, radius).with("fill", tone);
            case DENIED -> crossed(x, y, radius);
            case REQUESTED ->
                    Element.group()
                            .add(ring(x, y, radius, tone))
                            .add(
                                    Element.of("path")
                                            .with(
                                                    "d",
                                                    Element.steps(
                                                            "M%s %sa%s %s 0 0 1 0 %sz",
                                                            x,
                                                            y - radius,
                                                            radius,
                                                            radius,
                                                            2 * radius))
                                            .with("fill", tone));
            case PLANNED -> ring(x, y, radius, tone);
            case THREATENED ->
                    Element.of("path")
                            .with(
                                    "d",
                                    Element.steps(
                                            "M%s %sl%s %sh%sz",
                                            x, y - radius, radius, 1.8 * radius, -2 * radius))
                            .with("fill", Tone.PAPER)
                            .with("stroke", tone)
                            .with("stroke-width", 1.6);
            case BELIEVED, CONDITIONAL ->
                    ring(x, y, radius, tone).with("stroke-dasharray", "2.2 2");
        };
    }

    private static Element circle(double x, double y, double radius) {
        return Element.of("circle").with("cx", x).with("cy", y).with("r", radius);
    }

    private static Element ring(double x, double y, double radius, Tone tone) {
        return circle(x, y, radius)
                .with("fill", Tone.PAPER)
                .with("stroke", tone)
                .with("stroke-width", 1.6);
    }

    /// The crossed circle of what is denied.
    static Element crossed(double x, double y, double radius) {
        double arm = radius * 0.7;
        return Element.group()
                .add(ring(x, y, radius, Tone.DENY))
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
