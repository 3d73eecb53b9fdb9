package stemma.place;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import stemma.text.Names;
import stemma.text.Table;

/// The known places by their names: towns, divisions and countries of the lines handed in, and what `regions.tsv` adds.
public final class Gazetteer {
    /// More of one name are never looked at: the largest come first.
    private static final int MOST = 40;

    private final Atlas atlas = new Atlas();

    /// Places by name, each doubled; one more where the name is not its usual one.
    private final Index names = new Index();

    /// Short forms that are names only behind a comma: `ill` in "Springfield, Ill."
    private final Map<String, Integer> behind = new HashMap<>();

    private Gazetteer() {}

    /// The gazetteer of these lines and of the tables that come with the program.
    ///
    /// @param lines `places.tsv.gz`
    /// @throws IOException if they cannot be read
    public static Gazetteer of(InputStream lines) throws IOException {
        var gazetteer = new Gazetteer();
        try (var reader =
                new BufferedReader(new InputStreamReader(new GZIPInputStream(lines), UTF_8))) {
            var cells = new Cells();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (Character.isLowerCase(line.charAt(0)) && !line.startsWith("kind\t")) {
                    gazetteer.add(cells.of(line));
                }
            }
        }
        Table.rows("/stemma/place/regions.tsv").forEach(gazetteer::region);
        Table.rows("/stemma/place/spellings.tsv").forEach(gazetteer::spellings);
        return gazetteer;
    }

    /// The places of a name in any spelling, those that usually go by it first, of these the most peopled.
    public List<Place> named(String name) {
        long key = key(Names.key(name));
        return IntStream.concat(IntStream.of(usual(key)), IntStream.of(other(key)))
                .mapToObj(atlas::place)
                .toList();
    }

    /// What a place is called, and its number at GeoNames, where it has one.
    public record Called(String name, OptionalLong geoname) {}

    /// Whether the one is known to lie in the other: a town in its division and its country, a village in the region around it. Where a name and number mean no place, nothing is known.
    public boolean isWithin(Called inner, Called outer) {
        var in = known(inner);
        var out = known(outer);
        return in.isPresent()
                && out.isPresent()
                && in.getAsInt() != out.getAsInt()
                && atlas.isWithin(in.getAsInt(), out.getAsInt());
    }

    private OptionalInt known(Called called) {
        long key = key(Names.key(called.name()));
        return IntStream.concat(IntStream.of(usual(key)), IntStream.of(other(key)))
                .filter(place -> atlas.place(place).geoname().equals(called.geoname()))
                .findFirst();
    }

    /// How many places are known.
    public int size() {
        return atlas.size();
    }

    Atlas atlas() {
        return atlas;
    }

    static long key(String key) {
        return Index.number(key, 0, key.length());
    }

    /// The places that usually go by this name.
    int[] usual(long key) {
        return places(key, 0);
    }

    /// The places that are called so at times.
    int[] other(long key) {
        return places(key, 1);
    }

    private int[] places(long key, int parity) {
        return IntStream.of(names.at(key))
                .filter(value -> (value & 1) == parity)
                .map(value -> value / 2)
                .limit(MOST)
                .toArray();
    }

    boolean knows(long key) {
        return names.holds(key);
    }

    /// What a short form behind a comma means.
    Map<String, Integer> behind() {
        return behind;
    }

    private void add(Cells cells) {
        String kind = cells.text(0);
        int rank =
                switch (kind) {
                    case "capital" -> Atlas.CAPITAL;
                    case "seat" -> Atlas.SEAT;
                    default -> 0;
                };
        int place =
                atlas.add(
                        new Atlas.Line(
                                rank > 0 ? PlaceKind.CITY : PlaceKind.of(kind),
                                rank,
                                cells.whole(1),
                                cells.decimal(2),
                                cells.decimal(3),
                                (int) Math.min(Integer.MAX_VALUE, cells.whole(4)),
                                (int) cells.whole(5),
                                cells.text(6),
                                cells.text(7)));
        cells.numbers(8, key -> names.add(key, 2 * place));
        cells.numbers(9, key -> names.add(key, 2 * place + 1));
    }

    private void region(Table.Row row) {
        var countries = split(row.get("country")).toList();
        String geoname = row.get("geoname");
        int place =
                atlas.add(
                        new Atlas.Line(
                                PlaceKind.of(row.get("kind")),
                                0,
                                geoname.isEmpty() ? 0 : Long.parseLong(geoname),
                                Double.parseDouble(row.get("latitude")),
                                Double.parseDouble(row.get("longitude")),
                                0,
                                Integer.parseInt(row.get("radius")),
                                countries.size() == 1 ? countries.getFirst() : "",
                                row.get("name")));
        atlas.raise(place);
        if (countries.size() > 1) {
            atlas.lies(place, countries);
        }
        Stream.concat(Stream.of(row.get("name")), split(row.get("spellings")))
                .forEach(name -> names.add(key(Names.key(name)), 2 * place));
    }

    private void spellings(Table.Row row) {
        int place = atlas.withCode(row.get("place"));
        atlas.raise(place);
        split(row.get("spellings")).forEach(name -> names.add(key(Names.key(name)), 2 * place));
        split(row.get("behind")).forEach(name -> behind.put(Names.key(name), place));
    }

    private static Stream<String> split(String cell) {
        return Stream.of(cell.split("\\|")).filter(name -> !name.isBlank());
    }
}
