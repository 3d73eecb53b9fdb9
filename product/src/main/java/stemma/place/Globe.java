package stemma.place;

/// Distances on the earth, taken for a globe.
final class Globe {
    private static final double RADIUS = 6371;

    private Globe() {}

    /// @param latitude in degrees, as all
    static double kilometres(
            double latitude, double longitude, double otherLatitude, double otherLongitude) {
        double from = Math.toRadians(latitude);
        double to = Math.toRadians(otherLatitude);
        double across = Math.sin(Math.toRadians(otherLongitude - longitude) / 2);
        double up = Math.sin((to - from) / 2);
        double h = up * up + Math.cos(from) * Math.cos(to) * across * across;
        return 2 * RADIUS * Math.asin(Math.min(1, Math.sqrt(h)));
    }
}
