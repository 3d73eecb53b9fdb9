package stemma.benchmarks.gazetteer;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// GeoNames' towns of 500 people and more, and seats of divisions.
final class Towns {
    private static final Set<String> GONE = Set.of("PPLQ", "PPLW", "PPLH", "PPLCH");

    private static final Set<String> ARAB =
            Set.of(
                    "AE", "BH", "DZ", "EG", "IQ", "JO", "KW", "LB", "LY", "MA", "MR", "OM", "PS",
                    "QA", "SA", "SD", "SY", "TN", "YE");

    private final List<Line> lines = new ArrayList<>();

    /// By the code of the division, `SY.14` or `US.LA.079`, and by country.
    private final TreeMap<String, Spread> spreads = new TreeMap<>();

    static Towns of(Path file) throws IOException {
        var towns = new Towns();
        try (var lines = Files.lines(file, UTF_8)) {
            lines.map(line -> line.split("\t", -1)).forEach(towns::add);
        }
        return towns;
    }

    List<Line> lines() {
        return List.copyOf(lines);
    }

    SortedMap<String, Spread> spreads() {
        return spreads;
    }

    /// Columns as GeoNames documents them for its table `geoname`.
    private void add(String[] cells) {
        if (GONE.contains(cells[7])) {
            return;
        }
        var at = new Point(Double.parseDouble(cells[4]), Double.parseDouble(cells[5]));
        long people = Long.parseLong(cells[14]);
        String part = part(cells);
        for (String code = part; !code.isEmpty(); code = above(code)) {
            spreads.computeIfAbsent(code, _ -> new Spread()).add(at, people);
        }
        lines.add(
                new Line(
                        kind(cells[7]),
                        Long.parseLong(cells[0]),
                        at,
                        people,
                        radius(people),
                        part,
                        List.of(cells[1], cells[2]),
                        others(cells)));
    }

    private static Set<String> others(String[] cells) {
        var others = new HashSet<>(Spellings.of(cells[3]));
        if (ARAB.contains(cells[8])) {
            others.addAll(Spellings.arabic(cells[2]));
        }
        return others;
    }

    private static String kind(String feature) {
        return switch (feature) {
            case "PPLC" -> "capital";
            case "PPLA" -> "seat";
            case "PPLX" -> "quarter";
            default -> "city";
        };
    }

    private static String part(String[] cells) {
        String country = cells[8];
        String first = cells[10];
        String second = cells[11];
        if (first.isEmpty() || first.equals("00")) {
            return country;
        }
        return second.isEmpty() ? country + "." + first : country + "." + first + "." + second;
    }

    static String above(String code) {
        return code.substring(0, Math.max(0, code.lastIndexOf('.')));
    }

    /// A town of a thousand reaches about a kilometre, a city of ten million thirty.
    private static int radius(long people) {
        return Math.clamp(Math.round(Math.sqrt((double) people) / 100), 1, 30);
    }
}
