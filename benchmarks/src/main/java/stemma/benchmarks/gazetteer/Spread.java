package stemma.benchmarks.gazetteer;

import java.util.HashMap;
import java.util.Map;

/// The towns of a division, from which its middle and reach are made: the middle of the squares that have a town, so that a
/// crowded corner does not pull it over.
final class Spread {
    private static final double SQUARE = 0.2;
    private static final int LEAST = 5;

    private final Map<String, Point> squares = new HashMap<>();
    private long population;

    void add(Point town, long people) {
        long row = Math.round(town.latitude() / SQUARE);
        long column = Math.round(town.longitude() / SQUARE);
        squares.putIfAbsent(row + " " + column, town);
        population += people;
    }

    long population() {
        return population;
    }

    /// Divisions that span the 180th meridian are few and small; their middle is off.
    Point middle() {
        double latitude = squares.values().stream().mapToDouble(Point::latitude).sum();
        double longitude = squares.values().stream().mapToDouble(Point::longitude).sum();
        return new Point(latitude / squares.size(), longitude / squares.size());
    }

    /// Kilometres within which nine in ten of the squares lie.
    int radius() {
        var middle = middle();
        double[] far = squares.values().stream().mapToDouble(middle::kilometres).sorted().toArray();
        return Math.max(LEAST, (int) Math.round(far[far.length * 9 / 10]));
    }
}
