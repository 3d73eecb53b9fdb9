package stemma.benchmarks.gazetteer;

/// A point on the earth, in degrees.
record Point(double latitude, double longitude) {
    static final double EARTH = 6371;

    double kilometres(Point other) {
        double from = Math.toRadians(latitude);
        double to = Math.toRadians(other.latitude);
        double across = Math.sin(Math.toRadians(other.longitude - longitude) / 2);
        double up = Math.sin((to - from) / 2);
        double h = up * up + Math.cos(from) * Math.cos(to) * across * across;
        return 2 * EARTH * Math.asin(Math.min(1, Math.sqrt(h)));
    }
}
