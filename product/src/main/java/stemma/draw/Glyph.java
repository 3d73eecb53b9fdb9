package stemma.draw;

import stemma.model.Modality;

/// The sign of a modality: its shape tells it apart, its hue only says it again (`workbench.md`, 3.3).
public final class Glyph {
    private Glyph() {}

    /// The sign in a square.
    ///
    /// @param x    the middle
    /// @param y    the middle
    /// @param size of the square; what is conditional has no sign of its own and is said in words: a small dot
    public static Element of(Modality modality, double x, double y, double size) {
        double unit = size / 16;
        var sign =
                Element.group()
                        .with(
                                "transform",
                                "translate(%s) scale(%s)"
                                        .formatted(
                                                Element.steps("%s %s", x - size / 2, y - size / 2),
                                                Element.exact(unit)));
        shape(sign, modality, tone(modality));
        return sign;
    }

    /// Blue where the source affirms, vermilion where it denies, ink where it does neither.
    public static Tone tone(Modality modality) {
        return switch (modality) {
            case ASSERTED -> Tone.AFFIRM;
            case DENIED -> Tone.DENY;
            case REQUESTED, PLANNED, THREATENED, BELIEVED, CONDITIONAL -> Tone.OPEN;
        };
    }

    private static void shape(Element sign, Modality modality, Tone tone) {
        switch (modality) {
            case ASSERTED -> sign.add(circle(6.5).with("fill", tone));
            case DENIED ->
                    sign.add(ring(6.4, tone))
                            .add(
                                    Element.line("M4 4l8 8M12 4l-8 8")
                                            .with("stroke", tone)
                                            .with("stroke-width", 2));
            case REQUESTED ->
                    sign.add(ring(6.4, tone))
                            .add(
                                    Element.of("path")
                                            .with("d", "M8 1.6a6.4 6.4 0 0 1 0 12.8z")
                                            .with("fill", tone));
            case PLANNED -> sign.add(ring(6.2, tone));
            case THREATENED ->
                    sign.add(
                            Element.line("M8 1.6L15 14H1z")
                                    .with("stroke", tone)
                                    .with("stroke-width", 2)
                                    .with("stroke-linejoin", "round"));
            case BELIEVED -> sign.add(ring(6.2, tone).with("stroke-dasharray", "2.4 2.5"));
            case CONDITIONAL -> sign.add(circle(3).with("fill", tone));
        }
    }

    private static Element circle(double radius) {
        return Element.of("circle").with("cx", 8).with("cy", 8).with("r", radius);
    }

    private static Element ring(double radius, Tone tone) {
        return circle(radius).with("fill", "none").with("stroke", tone).with("stroke-width", 2);
    }
}
