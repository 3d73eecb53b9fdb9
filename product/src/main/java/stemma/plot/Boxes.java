package stemma.plot;

import java.util.List;
import java.util.Map;
import stemma.model.Spot;
import stemma.plot.Layout.Node;

/// Marks with their labels as boxes that must not lie on each other.
final class Boxes {
    private static final int ROUNDS = 400;
    private static final double GAP = 8;

    private Boxes() {}

    /// A box around its middle.
    record Box(Node node, double x, double y) {
        static Box at(Node node, Map<String, Spot> spots) {
            var spot = java.util.Objects.requireNonNull(spots.get(node.id()));
            return new Box(node, spot.x(), spot.y());
        }

        Spot spot() {
            return new Spot(node.id(), Math.round(x), Math.round(y));
        }

        /// How far the boxes lie on each other from left to right; 0 or less where they do not.
        double across(Box other) {
            return (node.width() + other.node.width()) / 2 + GAP - Math.abs(x - other.x);
        }

        double down(Box other) {
            return (node.height() + other.node.height()) / 2 + GAP - Math.abs(y - other.y);
        }

        boolean overlaps(Box other) {
            return across(other) > 0 && down(other) > 0;
        }

        Box moved(double right, double down) {
            return new Box(node, x + right, y + down);
        }

        Box within(double width, double height) {
            return new Box(
                    node,
                    Math.clamp(
                            x,
                            node.width() / 2,
                            Math.max(node.width() / 2, width - node.width() / 2)),
                    Math.clamp(
                            y,
                            node.height() / 2,
                            Math.max(node.height() / 2, height - node.height() / 2)));
        }
    }

    /// Pushes boxes off each other, each half of the shorter way, until none lies on another or many rounds are over.
    static void part(List<Box> boxes, double width, double height) {
        boolean moved = true;
        for (int round = 0; moved && round < ROUNDS; round++) {
            moved = false;
            for (int i = 0; i < boxes.size(); i++) {
                for (int j = i + 1; j < boxes.size(); j++) {
                    moved |= part(boxes, i, j);
                }
            }
            boxes.replaceAll(box -> box.within(width, height));
        }
    }

    private static boolean part(List<Box> boxes, int i, int j) {
        var one = boxes.get(i);
        var other = boxes.get(j);
        if (!one.overlaps(other)) {
            return false;
        }
        double across = one.across(other) / 2 + 0.5;
        double down = one.down(other) / 2 + 0.5;
        if (across < down) {
            double way = one.x <= other.x ? -across : across;
            boxes.set(i, one.moved(way, 0));
            boxes.set(j, other.moved(-way, 0));
        } else {
            double way = one.y <= other.y ? -down : down;
            boxes.set(i, one.moved(0, way));
            boxes.set(j, other.moved(0, -way));
        }
        return true;
    }

    /// The free place nearest to the one that is wanted; the plane has no end downwards.
    static Box free(List<Box> boxes, Box wanted, double width, double step) {
        var best = wanted.within(width, Double.MAX_VALUE);
        if (isFree(boxes, best)) {
            return best;
        }
        for (double far = step; ; far += step) {
            int around = (int) Math.ceil(2 * Math.PI * far / step);
            for (int i = 0; i < around; i++) {
                double turn = 2 * Math.PI * i / around;
                var box = wanted.moved(far * Math.cos(turn), far * Math.sin(turn));
                if (box.equals(box.within(width, Double.MAX_VALUE)) && isFree(boxes, box)) {
                    return box;
                }
            }
        }
    }

    private static boolean isFree(List<Box> boxes, Box box) {
        return boxes.stream().noneMatch(box::overlaps);
    }
}
