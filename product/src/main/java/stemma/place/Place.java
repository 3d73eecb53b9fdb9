package stemma.place;

import java.util.List;
import java.util.OptionalLong;

/// A place on the map.
///
/// @param name      its usual name
/// @param latitude  of its middle, in degrees, as is the longitude
/// @param radius    how far it reaches from there in kilometres: a report that names a country says no more than that
/// @param countries ISO 3166 codes of the countries it is or lies in; none where it spans many
/// @param geoname   its number at GeoNames, where known
public record Place(
        String name,
        PlaceKind kind,
        double latitude,
        double longitude,
        int radius,
        List<String> countries,
        OptionalLong geoname) {
    public Place {
        countries = List.copyOf(countries);
        if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException(
                    "A place lies on the earth: %s at %f, %f".formatted(name, latitude, longitude));
        }
        if (radius < 1) {
            throw new IllegalArgumentException("A place reaches a kilometre at least: " + name);
        }
    }

    /// How far it is from the middle of the one to that of the other.
    double kilometres(Place other) {
        return Globe.kilometres(latitude, longitude, other.latitude, other.longitude);
    }
}
