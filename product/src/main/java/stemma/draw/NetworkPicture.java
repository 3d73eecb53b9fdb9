package stemma.draw;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import stemma.draw.Labels.Side;
import stemma.model.Spot;

/// A network: lines below, marks with their names on them.
public final class NetworkPicture {
    private static final double FAN = 15;
    private static final double WIDE = 960;
    private static final double HIGH = 220;

    /// A line, and where it runs.
    private record Way(Line line, Curve curve) {}

    private NetworkPicture() {}

    /// @param lines between the nodes; others are let by
    /// @param plane all spots of the network, those too that are not drawn now: its size is theirs
    /// @param label see `Picture`
    public static Picture of(
            List<Node> nodes, List<Line> lines, Collection<Spot> plane, String label) {
        var byActor = nodes.stream().collect(toMap(node -> node.at().actor(), node -> node));
        double width = Math.max(WIDE, plane.stream().mapToDouble(Spot::x).max().orElse(0) + 110);
        double height = Math.max(HIGH, plane.stream().mapToDouble(Spot::y).max().orElse(0) + 48);
        var ways = ways(byActor, lines);
        var sides = Labels.of(nodes, ways.stream().map(Way::curve).toList(), width, height);
        var below = ways.reversed().stream().map(way -> way.line().element(way.curve())).toList();
        var content = Element.group().add(Element.group().addAll(below));
        nodes.forEach(node ->
                content.add(node.element(sides.getOrDefault(node.at().actor(), Side.BELOW))));
        return new Picture(width, height, label, content);
    }

    /// Lines between the same two fan out.
    private static List<Way> ways(Map<String, Node> byActor, List<Line> lines) {
        var counts = new HashMap<String, Integer>();
        lines.forEach(line -> counts.merge(two(line), 1, Integer::sum));
        var next = new HashMap<String, Integer>();
        var ways = new ArrayList<Way>();
        for (var line : lines) {
            if (byActor.containsKey(line.agent()) && byActor.containsKey(line.patient())) {
                int at = next.merge(two(line), 1, Integer::sum) - 1;
                double bend = (at - (counts.getOrDefault(two(line), 1) - 1) / 2.0) * FAN;
                var curve =
                        Curve.between(
                                byActor.get(line.agent()),
                                byActor.get(line.patient()),
                                bend,
                                line.width());
                ways.add(new Way(line, curve));
            }
        }
        return ways;
    }

    private static String two(Line line) {
        return line.agent().compareTo(line.patient()) < 0
                ? line.agent() + " " + line.patient()
                : line.patient() + " " + line.agent();
    }
}
