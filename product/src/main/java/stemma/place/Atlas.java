package stemma.place;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/// The places themselves, by number, in columns: a quarter of a million take some ten megabytes.
final class Atlas {
    private static final int LEAST = 1 << 18;

    /// Of a first-level division.
    static final int SEAT = 1;

    /// What has a line of our own, in `regions.tsv` or `spellings.tsv`.
    static final int OWN = 2;

    /// Of a country.
    static final int CAPITAL = 3;

    private final Parts parts = new Parts();
    private final Map<Integer, List<String>> several = new HashMap<>();
    private final Map<Integer, Integer> byPart = new HashMap<>();
    private PlaceKind[] kinds = new PlaceKind[LEAST];
    private byte[] ranks = new byte[LEAST];
    private int[] geonames = new int[LEAST];
    private float[] latitudes = new float[LEAST];
    private float[] longitudes = new float[LEAST];
    private int[] people = new int[LEAST];
    private short[] radii = new short[LEAST];
    private int[] partOf = new int[LEAST];
    private int[] nameEnds = new int[LEAST];
    private byte[] names = new byte[LEAST * 12];
    private int size;

    /// A line of the gazetteer.
    ///
    /// @param rank CAPITAL, OWN, SEAT or 0
    record Line(
            PlaceKind kind,
            int rank,
            long geoname,
            double latitude,
            double longitude,
            int people,
            int radius,
            String part,
            String name) {}

    /// @return the number of the place
    int add(Line line) {
        if (size == kinds.length) {
            grow();
        }
        int place = size++;
        kinds[place] = line.kind();
        ranks[place] = (byte) line.rank();
        geonames[place] = (int) line.geoname();
        latitudes[place] = (float) line.latitude();
        longitudes[place] = (float) line.longitude();
        people[place] = line.people();
        radii[place] = (short) line.radius();
        partOf[place] = parts.number(line.part());
        name(place, line.name().getBytes(UTF_8));
        if (line.kind() == PlaceKind.COUNTRY
                || line.kind() == PlaceKind.DIVISION
                || line.kind() == PlaceKind.DISTRICT) {
            byPart.putIfAbsent(partOf[place], place);
        }
        return place;
    }

    /// Marks a town as one that is written about, though the lines may not know how many live there.
    void raise(int place) {
        ranks[place] = (byte) Math.max(OWN, ranks[place]);
    }

    /// @param countries in which the place lies, where they are several or it is in no division
    void lies(int place, List<String> countries) {
        several.put(place, List.copyOf(countries));
    }

    private void name(int place, byte[] name) {
        int begin = begin(place);
        if (begin + name.length > names.length) {
            names = Arrays.copyOf(names, names.length + names.length / 2 + name.length);
        }
        System.arraycopy(name, 0, names, begin, name.length);
        nameEnds[place] = begin + name.length;
    }

    private int begin(int place) {
        return place == 0 ? 0 : nameEnds[place - 1];
    }

    private void grow() {
        int more = size + size / 2;
        kinds = Arrays.copyOf(kinds, more);
        ranks = Arrays.copyOf(ranks, more);
        geonames = Arrays.copyOf(geonames, more);
        latitudes = Arrays.copyOf(latitudes, more);
        longitudes = Arrays.copyOf(longitudes, more);
        people = Arrays.copyOf(people, more);
        radii = Arrays.copyOf(radii, more);
        partOf = Arrays.copyOf(partOf, more);
        nameEnds = Arrays.copyOf(nameEnds, more);
    }

    int size() {
        return size;
    }

    PlaceKind kind(int place) {
        return kinds[place];
    }

    int rank(int place) {
        return ranks[place];
    }

    int people(int place) {
        return people[place];
    }

    int radius(int place) {
        return radii[place];
    }

    Parts parts() {
        return parts;
    }

    int country(int place) {
        return parts.country(partOf[place]);
    }

    int division(int place) {
        return parts.division(partOf[place]);
    }

    /// The country or division with this code, or the place with this number at GeoNames.
    int withCode(String code) {
        var place =
                Character.isDigit(code.charAt(0))
                        ? withGeoname(Integer.parseInt(code))
                        : byPart.get(parts.number(code));
        if (place == null) {
            throw new IllegalArgumentException("The gazetteer has no part " + code);
        }
        return place;
    }

    private @Nullable Integer withGeoname(int geoname) {
        for (int place = 0; place < size; place++) {
            if (geonames[place] == geoname) {
                return place;
            }
        }
        return null;
    }

    /// Whether the one lies in the other: by their parts, or by distance for what is no division.
    boolean isWithin(int inner, int outer) {
        return switch (kind(outer)) {
            case COUNTRY, DIVISION, DISTRICT ->
                    parts.isWithin(partOf[inner], partOf[outer])
                            || several.getOrDefault(inner, List.of())
                                    .contains(parts.code(partOf[outer]));
            case REGION, ISLAND ->
                    radii[inner] <= radii[outer]
                            && kilometres(inner, outer) <= radii[outer] + radii[inner];
            case CITY, QUARTER, MOUNTAIN, WATER, CAMP, CROSSING -> false;
        };
    }

    double kilometres(int one, int other) {
        return Globe.kilometres(
                latitudes[one], longitudes[one], latitudes[other], longitudes[other]);
    }

    List<String> countries(int place) {
        var known = several.get(place);
        if (known != null) {
            return known;
        }
        int country = country(place);
        return country == Parts.NONE ? List.of() : List.of(parts.code(country));
    }

    Place place(int place) {
        return new Place(
                new String(names, begin(place), nameEnds[place] - begin(place), UTF_8),
                kind(place),
                thousandths(latitudes[place]),
                thousandths(longitudes[place]),
                radii[place],
                countries(place),
                geonames[place] == 0 ? OptionalLong.empty() : OptionalLong.of(geonames[place]));
    }

    private static double thousandths(float degrees) {
        return Math.round(degrees * 1000.0) / 1000.0;
    }
}
