package stemma.draw;

import stemma.draw.Curve.Point;
import stemma.draw.Labels.Box;
import stemma.draw.Labels.Side;
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
    private static final double BESIDE = 6;

    double radius() {
        return 6 + 2.5 * Math.min(MOST_ORIGINS, origins);
    }

    Element element(Side side) {
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
                .add(label(side));
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

    /// Where its mark stands.
    Box mark() {
        return Box.around(new Point(at.x(), at.y()), radius());
    }

    /// Where its name would stand on this side.
    Box box(Side side) {
        double half = Letters.width(words(), size()) / 2;
        var middle =
                switch (side) {
                    case BELOW, ABOVE -> at.x();
                    case RIGHT -> at.x() + radius() + BESIDE + half;
                    case LEFT -> at.x() - radius() - BESIDE - half;
                };
        double line = baseline(side);
        return new Box(middle - half, line - size(), middle + half, line + size() / 4.0);
    }

    private double baseline(Side side) {
        return switch (side) {
            case BELOW -> at.y() + radius() + 17;
            case ABOVE -> at.y() - radius() - 8;
            case RIGHT, LEFT -> at.y() + 5;
        };
    }

    private boolean isBig() {
        return origins >= MOST_ORIGINS - 2;
    }

    private int size() {
        return isBig() ? 16 : 14;
    }

    private String words() {
        return name.length() > LETTERS
                ? name.substring(0, name.offsetByCodePoints(0, LETTERS - 2)) + "…"
                : name;
    }

    private Element label(Side side) {
        double x =
                switch (side) {
                    case BELOW, ABOVE -> at.x();
                    case RIGHT -> at.x() + radius() + BESIDE;
                    case LEFT -> at.x() - radius() - BESIDE;
                };
        String anchor =
                switch (side) {
                    case BELOW, ABOVE -> "middle";
                    case RIGHT -> "start";
                    case LEFT -> "end";
                };
        return Element.words(x, baseline(side), words())
                .with("text-anchor", anchor)
                .with("font-family", isBig() ? Tone.SERIF : Tone.SANS)
                .with("font-weight", isBig() ? "600" : "400")
                .with("font-size", size())
                .with("fill", Tone.INK)
                .with("stroke", Tone.PAPER)
                .with("stroke-width", 4)
                .with("stroke-linejoin", "round")
                .with("paint-order", "stroke")
                .with("unicode-bidi", "plaintext");
    }
}
