package stemma.draw;

/// The way of a line between two marks: a quadratic Bézier curve that leaves room for them and for the head at its end.
record Curve(Point from, Point by, Point to) {
    private static final double GAP = 3;
    private static final double HEAD = 9;

    record Point(double x, double y) {
        /// The point so far from this one on the way to another.
        Point towards(Point other, double far) {
            double length = Math.max(1, Math.hypot(other.x - x, other.y - y));
            return new Point(x + (other.x - x) / length * far, y + (other.y - y) / length * far);
        }
    }

    /// @param bend how far its middle lies off the straight line, in pixels to the left of who goes from the node with the smaller id
    static Curve between(Node agent, Node patient, double bend, double width) {
        var start = new Point(agent.at().x(), agent.at().y());
        var end = new Point(patient.at().x(), patient.at().y());
        double length = Math.max(1, Math.hypot(end.x - start.x, end.y - start.y));
        boolean isForward = agent.at().actor().compareTo(patient.at().actor()) < 0;
        double off = isForward ? 2 * bend : -2 * bend;
        var by =
                new Point(
                        (start.x + end.x) / 2 + (end.y - start.y) / length * off,
                        (start.y + end.y) / 2 - (end.x - start.x) / length * off);
        return new Curve(
                start.towards(by, agent.radius() + GAP),
                by,
                end.towards(by, patient.radius() + GAP + reach(width)));
    }

    private static double reach(double width) {
        return HEAD + width;
    }

    String steps() {
        return Element.steps("M%s %sQ%s %s %s %s", from.x, from.y, by.x, by.y, to.x, to.y);
    }

    Point middle() {
        return at(0.5);
    }

    /// @param part of the way, 0 at its start to 1 at its end
    Point at(double part) {
        double rest = 1 - part;
        return new Point(
                rest * rest * from.x + 2 * rest * part * by.x + part * part * to.x,
                rest * rest * from.y + 2 * rest * part * by.y + part * part * to.y);
    }

    /// A triangle at the end of the curve.
    String head(double width) {
        double length = Math.max(1, Math.hypot(to.x - by.x, to.y - by.y));
        double x = (to.x - by.x) / length;
        double y = (to.y - by.y) / length;
        double half = 3.5 + width * 0.6;
        return Element.steps(
                "M%s %sL%s %sL%s %sz",
                to.x + x * reach(width),
                to.y + y * reach(width),
                to.x - y * half,
                to.y + x * half,
                to.x + y * half,
                to.y - x * half);
    }
}
