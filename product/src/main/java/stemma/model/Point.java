package stemma.model;

import java.util.Optional;

/// Where a place is on the map, no finer than its name says.
///
/// @param latitude  of its middle, in degrees (WGS 84), as is the longitude
/// @param radius    how far the place reaches from there, in kilometres
/// @param geoname   its number at GeoNames, where it has one
public record Point(double latitude, double longitude, int radius, Optional<Long> geoname) {
    public Point {
        if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException(
                    "A point lies on the earth: %f, %f".formatted(latitude, longitude));
        }
        if (radius < 1) {
            throw new IllegalArgumentException("A place reaches a kilometre at least: " + radius);
        }
    }
}
