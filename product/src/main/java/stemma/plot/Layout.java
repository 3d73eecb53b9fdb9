package stemma.plot;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jgrapht.Graph;
import org.jgrapht.alg.drawing.FRLayoutAlgorithm2D;
import org.jgrapht.alg.drawing.model.Box2D;
import org.jgrapht.alg.drawing.model.MapLayoutModel2D;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;
import stemma.model.Spot;

/// Spots for those who are drawn, so that who is linked stands near and no label lies on another.
///
/// Springs between the linked, pushes between all (Fruchterman and Reingold, "Graph drawing by force-directed placement",
/// 1991), from a fixed seed. Who comes later goes to the free spot nearest to those it is linked with, and moves nobody.
public final class Layout {
    private static final double WIDTH = 960;
    private static final double HEIGHT = 560;
    private static final long SEED = 1991;
    private static final int ITERATIONS = 300;

    /// Square pixels of the plane for each that is drawn, where there are many.
    private static final double ROOM = 19_000;

    /// A few need less height: so much for all, and so much more for each.
    private static final double LOW = 200;

    private static final double EACH = 26;

    private static final double STEP = 24;

    /// Somebody who is drawn.
    ///
    /// @param width  in pixels, of mark and label together; so is the height
    public record Node(String id, double width, double height) {}

    /// Two who are linked, in whatever order.
    public record Link(String one, String other) {}

    private final List<Node> nodes;
    private final List<Link> links;

    private Layout(List<Node> nodes, List<Link> links) {
        this.nodes = nodes.stream().sorted(Comparator.comparing(Node::id)).toList();
        this.links =
                links.stream()
                        .filter(link -> !link.one().equals(link.other()))
                        .distinct()
                        .sorted(Comparator.comparing(Link::one).thenComparing(Link::other))
                        .toList();
    }

    /// A spot for each node: the fixed one where it has one.
    ///
    /// @param links between nodes; others are let by
    /// @param fixed by id; may hold spots of nobody here
    public static Map<String, Spot> of(
            List<Node> nodes, List<Link> links, Map<String, Spot> fixed) {
        var layout = new Layout(nodes, links);
        return fixed.isEmpty() ? layout.whole() : layout.grown(fixed);
    }

    private Map<String, Spot> whole() {
        double few = WIDTH * Math.min(HEIGHT, LOW + nodes.size() * EACH);
        double area = Math.max(few, nodes.size() * ROOM);
        double width = Math.max(WIDTH, Math.sqrt(area * WIDTH / HEIGHT));
        var boxes = boxes(sprung(width, area / width), width, area / width);
        Boxes.part(boxes, width, area / width);
        return boxes.stream()
                .map(Boxes.Box::spot)
                .collect(toMap(Spot::actor, spot -> spot, (one, _) -> one, LinkedHashMap::new));
    }

    private MapLayoutModel2D<String> sprung(double width, double height) {
        Graph<String, DefaultEdge> graph = new SimpleGraph<>(DefaultEdge.class);
        nodes.forEach(node -> graph.addVertex(node.id()));
        links.stream()
                .filter(link -> graph.containsVertex(link.one()))
                .filter(link -> graph.containsVertex(link.other()))
                .forEach(link -> graph.addEdge(link.one(), link.other()));
        var model = new MapLayoutModel2D<String>(Box2D.of(width, height));
        new FRLayoutAlgorithm2D<String, DefaultEdge>(ITERATIONS, 0.6, new Random(SEED))
                .layout(graph, model);
        return model;
    }

    /// Spread over the whole plane: springs pull all to its middle or push them to its edge.
    private List<Boxes.Box> boxes(MapLayoutModel2D<String> model, double width, double height) {
        var xs = nodes.stream().map(node -> model.get(node.id()).getX()).sorted().toList();
        var ys = nodes.stream().map(node -> model.get(node.id()).getY()).sorted().toList();
        return new ArrayList<>(
                nodes.stream()
                        .map(node -> {
                            var at = model.get(node.id());
                            return new Boxes.Box(
                                    node,
                                    within(at.getX(), xs) * (width - node.width())
                                            + node.width() / 2,
                                    within(at.getY(), ys) * (height - node.height())
                                            + node.height() / 2);
                        })
                        .toList());
    }

    /// Between 0 and 1: half by its place among all, half by how far it is.
    private static double within(double at, List<Double> sorted) {
        double first = sorted.getFirst();
        double last = sorted.getLast();
        if (sorted.size() < 2 || last - first < 1) {
            return 0.5;
        }
        double rank = sorted.indexOf(at) / (sorted.size() - 1.0);
        return (rank + (at - first) / (last - first)) / 2;
    }

    private Map<String, Spot> grown(Map<String, Spot> fixed) {
        var spots = new LinkedHashMap<String, Spot>(fixed);
        var boxes = new ArrayList<Boxes.Box>();
        double width = WIDTH;
        double height = HEIGHT;
        for (var spot : fixed.values()) {
            width = Math.max(width, spot.x());
            height = Math.max(height, spot.y());
        }
        nodes.stream()
                .filter(node -> fixed.containsKey(node.id()))
                .forEach(node -> boxes.add(Boxes.Box.at(node, spots)));
        for (var node : nodes) {
            if (!fixed.containsKey(node.id())) {
                var box = Boxes.free(boxes, wanted(node, spots, width, height), width, STEP);
                boxes.add(box);
                spots.put(node.id(), box.spot());
            }
        }
        return spots;
    }

    private Boxes.Box wanted(Node node, Map<String, Spot> spots, double width, double height) {
        var near =
                links.stream()
                        .filter(link ->
                                link.one().equals(node.id()) || link.other().equals(node.id()))
                        .map(link -> link.one().equals(node.id()) ? link.other() : link.one())
                        .filter(spots::containsKey)
                        .map(spots::get)
                        .toList();
        return new Boxes.Box(
                node,
                near.stream().mapToDouble(Spot::x).average().orElse(width / 2),
                near.stream().mapToDouble(Spot::y).average().orElse(height / 2));
    }
}
