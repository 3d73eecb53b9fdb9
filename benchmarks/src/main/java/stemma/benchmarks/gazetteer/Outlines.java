package stemma.benchmarks.gazetteer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Natural Earth's outlines of countries as TopoJSON: the middle and reach of each country.
final class Outlines {
    /// @param radius of the circle with the same area, in kilometres
    record Middle(Point at, int radius) {}

    private final List<double[][]> arcs = new ArrayList<>();

    private Outlines(JsonNode topology) {
        double[] scale = pair(topology.path("transform").path("scale"));
        double[] move = pair(topology.path("transform").path("translate"));
        topology.path("arcs").forEach(arc -> arcs.add(arc(arc, scale, move)));
    }

    /// By ISO 3166 number.
    static Map<Integer, Middle> of(Path file) throws IOException {
        var topology = new ObjectMapper().readTree(file.toFile());
        var outlines = new Outlines(topology);
        var middles = new HashMap<Integer, Middle>();
        for (var country : topology.path("objects").path("countries").path("geometries")) {
            if (country.has("id")) {
                middles.merge(
                        country.path("id").asInt(),
                        outlines.middle(country),
                        (one, two) -> one.radius() >= two.radius() ? one : two);
            }
        }
        return middles;
    }

    /// Points are differences from the one before, in steps of the grid (TopoJSON 2.1.3).
    private static double[][] arc(JsonNode arc, double[] scale, double[] move) {
        var points = new double[arc.size()][];
        double x = 0;
        double y = 0;
        for (int i = 0; i < points.length; i++) {
            x += arc.path(i).path(0).asDouble();
            y += arc.path(i).path(1).asDouble();
            points[i] = new double[] {x * scale[0] + move[0], y * scale[1] + move[1]};
        }
        return points;
    }

    private static double[] pair(JsonNode node) {
        return new double[] {node.path(0).asDouble(), node.path(1).asDouble()};
    }

    /// Of the largest piece and those a fifth as large or more: the islands of New Zealand, but not Alaska.
    private Middle middle(JsonNode country) {
        var pieces = pieces(country);
        double most = pieces.stream().mapToDouble(Vector::length).max().orElse(0);
        var sum =
                pieces.stream()
                        .filter(piece -> piece.length() >= most / 5)
                        .reduce(new Vector(0, 0, 0), Vector::plus);
        double angle = Math.asin(Math.min(1, Math.sqrt(sum.length() / Math.PI)));
        return new Middle(sum.point(), (int) Math.max(1, Math.round(angle * Point.EARTH)));
    }

    private List<Vector> pieces(JsonNode country) {
        var arcs = country.path("arcs");
        if (!country.path("type").asText().equals("MultiPolygon")) {
            return List.of(centre(ring(arcs.path(0))));
        }
        var pieces = new ArrayList<Vector>();
        arcs.forEach(polygon -> pieces.add(centre(ring(polygon.path(0)))));
        return pieces;
    }

    /// Arcs joined; one with a negative number is walked backwards.
    private List<double[]> ring(JsonNode numbers) {
        var ring = new ArrayList<double[]>();
        for (var number : numbers) {
            int n = number.asInt();
            var arc = List.of(arcs.get(n < 0 ? ~n : n));
            ring.addAll(n < 0 ? arc.reversed() : arc);
        }
        return ring;
    }

    /// The sum of the directions to all points of a piece of the globe, by its edges alone: half the sum of each edge's
    /// angle times the normal of its plane.
    private static Vector centre(List<double[]> ring) {
        var centre = new Vector(0, 0, 0);
        var about = new Vector(0, 0, 0);
        for (int i = 0; i < ring.size(); i++) {
            var one = Vector.of(ring.get(i));
            var next = Vector.of(ring.get((i + 1) % ring.size()));
            centre = centre.plus(one.edge(next));
            about = about.plus(one);
        }
        return centre.dot(about) < 0 ? centre.times(-1) : centre;
    }

    private record Vector(double x, double y, double z) {
        static Vector of(double[] point) {
            double east = Math.toRadians(point[0]);
            double north = Math.toRadians(point[1]);
            return new Vector(
                    Math.cos(north) * Math.cos(east),
                    Math.cos(north) * Math.sin(east),
                    Math.sin(north));
        }

        Vector plus(Vector other) {
            return new Vector(x + other.x, y + other.y, z + other.z);
        }

        Vector times(double factor) {
            return new Vector(x * factor, y * factor, z * factor);
        }

        double dot(Vector other) {
            return x * other.x + y * other.y + z * other.z;
        }

        double length() {
            return Math.sqrt(dot(this));
        }

        Vector edge(Vector next) {
            var cross =
                    new Vector(
                            y * next.z - z * next.y,
                            z * next.x - x * next.z,
                            x * next.y - y * next.x);
            double sine = cross.length();
            return sine == 0 ? cross : cross.times(Math.atan2(sine, dot(next)) / sine / 2);
        }

        Point point() {
            return new Point(
                    Math.toDegrees(Math.asin(z / length())), Math.toDegrees(Math.atan2(y, x)));
        }
    }
}
