package stemma.draw;

import stemma.draw.Line.Weight;
import stemma.model.ActorKind;
import stemma.model.Modality;
import stemma.model.Spot;

/// Samples of lines and marks, drawn as the network draws them.
public final class Legend {
    private static final double HEIGHT = 16;

    private Legend() {}

    /// The line of a manner.
    public static Picture of(Modality modality) {
        return picture(60, line(modality, 2, HEIGHT / 2));
    }

    /// The thinnest and the thickest line.
    public static Picture widths() {
        return picture(
                60,
                Element.group()
                        .add(line(Modality.ASSERTED, 1, 4))
                        .add(line(Modality.ASSERTED, 6, 12)));
    }

    private static Element line(Modality modality, int origins, double y) {
        var line = new Line("a", "b", false, modality, origins, false, Weight.FULL, "", "", false);
        var curve =
                new Curve(new Curve.Point(2, y), new Curve.Point(24, y), new Curve.Point(46, y));
        return line.plain(curve);
    }

    /// The mark of a kind of actor.
    public static Picture of(ActorKind kind) {
        var node = new Node("", kind, 0, new Spot("", 8, HEIGHT / 2), "", false);
        return picture(HEIGHT, node.shape());
    }

    private static Picture picture(double width, Element content) {
        return new Picture(width, HEIGHT, "", Element.group().add(content));
    }
}
