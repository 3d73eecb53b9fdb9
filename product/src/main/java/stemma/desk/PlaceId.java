package stemma.desk;

import java.util.OptionalLong;
import stemma.model.Where;

/// The ids of places: by name, and by number at GeoNames where the gazetteer has one. `place:karst#1234`
final class PlaceId {
    private static final String MARK = "place:";
    private static final char NUMBER = '#';

    private PlaceId() {}

    /// @param key the name as names are compared
    static String of(String key) {
        return MARK + key;
    }

    /// @param key of its name
    static String of(String key, Where where) {
        return of(key)
                + where.point()
                        .flatMap(point -> point.geoname())
                        .map(geoname -> NUMBER + Long.toString(geoname))
                        .orElse("");
    }

    static boolean isOne(String id) {
        return id.startsWith(MARK);
    }

    /// The number in the id of a place.
    static OptionalLong geoname(String id) {
        int at = id.lastIndexOf(NUMBER);
        return at < 0
                ? OptionalLong.empty()
                : OptionalLong.of(Long.parseLong(id.substring(at + 1)));
    }
}
