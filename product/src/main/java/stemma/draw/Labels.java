package stemma.draw;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import stemma.draw.Curve.Point;

/// On which side of its mark each name of a network stands: where it covers least of the lines, marks and names, and below where no side is better.
///
/// One name after the other is placed, so the same network is drawn alike each time; a placement that suits all together is hard to find (Christensen, Marks and
/// Shieber 1995, "An empirical study of algorithms for point-feature label placement").
final class Labels {
    /// Points of a line that are looked at.
    private static final int POINTS = 24;

    private static final double OF_MARK = 8;
    private static final double OF_NAME = 16;
    private static final double OUTSIDE = 100;

    private final Collection<Node> nodes;
    private final List<Point> ways;
    private final double width;
    private final double height;
    private final Map<String, Box> placed = new HashMap<>();

    /// Where a name stands beside its mark.
    enum Side {
        BELOW,
        ABOVE,
        RIGHT,
        LEFT
    }

    /// A stretch of the plane.
    record Box(double left, double top, double right, double bottom) {
        static Box around(Point middle, double half) {
            return new Box(
                    middle.x() - half, middle.y() - half, middle.x() + half, middle.y() + half);
        }

        boolean holds(Point point) {
            return left <= point.x()
                    && point.x() <= right
                    && top <= point.y()
                    && point.y() <= bottom;
        }

        boolean overlaps(Box other) {
            return left < other.right
                    && other.left < right
                    && top < other.bottom
                    && other.top < bottom;
        }

        boolean isWithin(double width, double height) {
            return left >= 0 && top >= 0 && right <= width && bottom <= height;
        }
    }

    private Labels(Collection<Node> nodes, Collection<Curve> lines, double width, double height) {
        this.nodes = nodes;
        this.ways = lines.stream().flatMap(Labels::points).toList();
        this.width = width;
        this.height = height;
    }

    private static Stream<Point> points(Curve curve) {
        var points = new ArrayList<Point>();
        for (int i = 0; i <= POINTS; i++) {
            points.add(curve.at((double) i / POINTS));
        }
        return points.stream();
    }

    /// By the ids of the actors.
    ///
    /// @param width of the plane, as is the height
    static Map<String, Side> of(
            Collection<Node> nodes, Collection<Curve> lines, double width, double height) {
        var labels = new Labels(nodes, lines, width, height);
        var sides = new HashMap<String, Side>();
        nodes.forEach(node -> sides.put(node.at().actor(), labels.place(node)));
        return sides;
    }

    private Side place(Node node) {
        var side =
                Stream.of(Side.values())
                        .min(Comparator.comparingDouble(it -> covered(node, node.box(it))))
                        .orElseThrow();
        placed.put(node.at().actor(), node.box(side));
        return side;
    }

    private double covered(Node node, Box box) {
        return ways.stream().filter(box::holds).count()
                + OF_MARK
                        * nodes.stream()
                                .filter(it -> !it.equals(node) && box.overlaps(it.mark()))
                                .count()
                + OF_NAME * placed.values().stream().filter(box::overlaps).count()
                + (box.isWithin(width, height) ? 0 : OUTSIDE);
    }
}
