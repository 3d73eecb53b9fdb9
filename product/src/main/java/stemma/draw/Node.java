package stemma.draw;

import stemma.model.ActorKind;
import stemma.model.Spot;

/// An actor in a drawn network.
///
/// @param origins  how many independent origins tell of it there; makes its size
/// @param link     where it leads
/// @param isChosen whether it stands out
public record Node(
        String name, ActorKind kind, int origins, Spot at, String link, boolean isChosen) {
    private static final int MOST_ORIGINS = 6;
    private static final int LETTERS = 30;

    double radius() {
        return 6 + 2.5 * Math.min(MOST_ORIGINS, origins);
    }

    Element element() {
        var node =
                Element.link(link)
                        .with("class", "node")
                        .with("data-actor", at.actor())
                        .with("data-x", at.x())
                        .with("data-y", at.y())
                        .add(Element.of("title").saying(title()));
        if (isChosen) {
            node.add(circle(radius() + 7).with("fill", Tone.SELECT));
        }
        return node.add(circle(Math.max(15, radius())).with("fill", "transparent"))
                .add(shape())
                .add(label());
    }

    private String title() {
        return "%s, %d %s".formatted(name, origins, origins == 1 ? "origin" : "origins");
    }

    Element shape() {
        double r = radius();
        return switch (kind) {
            case ORGANISATION -> outlined(circle(r)).with("stroke-width", 2.4);
            case UNIT ->
                    Element.group()
                            .add(outlined(circle(r)))
                            .add(outlined(circle(r * 0.6)).with("fill", "none"));
            case PERSON -> circle(r * 0.8).with("fill", Tone.INK);
            case STATE -> square(r * 0.9).with("fill", Tone.INK);
            case BODY -> outlined(square(r * 0.9));
            case MEDIUM -> outlined(diamond(r * 1.15));
            case PLACE -> diamond(r).with("fill", Tone.INK);
            case GROUP, ROLE, UNKNOWN -> outlined(circle(r)).with("stroke-dasharray", "3 3");
        };
    }

    private static Element outlined(Element shape) {
        return shape.with("fill", Tone.SURFACE).with("stroke", Tone.INK).with("stroke-width", 1.6);
    }

    private Element circle(double radius) {
        return Element.of("circle").with("cx", at.x()).with("cy", at.y()).with("r", radius);
    }

    private Element square(double half) {
        return Element.of("rect")
                .with("x", at.x() - half)
                .with("y", at.y() - half)
                .with("width", 2 * half)
                .with("height", 2 * half);
    }

    private Element diamond(double half) {
        return Element.of("path")
                .with(
                        "d",
                        Element.steps(
                                "M%s %sl%s %sl%s %sl%s %sz",
                                at.x(), at.y() - half, half, half, -half, half, -half, -half));
    }

    private Element label() {
        boolean isBig = origins >= MOST_ORIGINS - 2;
        String words =
                name.length() > LETTERS
                        ? name.substring(0, name.offsetByCodePoints(0, LETTERS - 2)) + "…"
                        : name;
        return Element.words(at.x(), at.y() + radius() + 17, words)
                .with("text-anchor", "middle")
                .with("font-family", isBig ? Tone.SERIF : Tone.SANS)
                .with("font-weight", isBig ? "600" : "400")
                .with("font-size", isBig ? 16 : 14)
                .with("fill", Tone.INK)
                .with("stroke", Tone.PAPER)
                .with("stroke-width", 4)
                .with("stroke-linejoin", "round")
                .with("paint-order", "stroke")
                .with("unicode-bidi", "plaintext");
    }
}
