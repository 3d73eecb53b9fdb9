package stemma.draw;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import stemma.model.Spot;

/// A network: lines below, marks with their names on them.
public final class NetworkPicture {
    private static final double FAN = 15;
    private static final double WIDE = 960;
    private static final double HIGH = 220;

    private NetworkPicture() {}

    /// @param lines between the nodes; others are let by
    /// @param plane all spots of the network, those too that are not drawn now: its size is theirs
    /// @param label see `Picture`
    public static Picture of(
            List<Node> nodes, List<Line> lines, Collection<Spot> plane, String label) {
        var byActor = nodes.stream().collect(toMap(node -> node.at().actor(), node -> node));
        var content = Element.group();
        content.add(drawn(byActor, lines));
        nodes.forEach(node -> content.add(node.element()));
        double width = plane.stream().mapToDouble(Spot::x).max().orElse(0) + 110;
        double height = plane.stream().mapToDouble(Spot::y).max().orElse(0) + 48;
        return new Picture(Math.max(WIDE, width), Math.max(HIGH, height), label, content);
    }

    /// Lines between the same two fan out.
    private static Element drawn(Map<String, Node> byActor, List<Line> lines) {
        var counts = new HashMap<String, Integer>();
        lines.forEach(line -> counts.merge(two(line), 1, Integer::sum));
        var next = new HashMap<String, Integer>();
        var elements = new ArrayList<Element>();
        for (var line : lines) {
            if (byActor.containsKey(line.agent()) && byActor.containsKey(line.patient())) {
                int at = next.merge(two(line), 1, Integer::sum) - 1;
                double bend = (at - (counts.getOrDefault(two(line), 1) - 1) / 2.0) * FAN;
                elements.add(
                        line.element(
                                Curve.between(
                                        byActor.get(line.agent()),
                                        byActor.get(line.patient()),
                                        bend,
                                        line.width())));
            }
        }
        return Element.group().addAll(elements.reversed());
    }

    private static String two(Line line) {
        return line.agent().compareTo(line.patient()) < 0
                ? line.agent() + " " + line.patient()
                : line.patient() + " " + line.agent();
    }
}
