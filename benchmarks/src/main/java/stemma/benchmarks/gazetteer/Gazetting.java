package stemma.benchmarks.gazetteer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Comparator.comparing;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/// Makes `places.tsv.gz` from the packages in a folder. Same packages in, same file out.
public final class Gazetting {
    private static final String HEAD =
            """
            # Towns and divisions: GeoNames (geonames.org), CC BY 4.0; middles of countries: Natural Earth, public domain. Changed: chosen, joined, middles reckoned.
            kind\tgeoname\tlatitude\tlongitude\tpopulation\tradius\tpart\tname\tkeys\tothers
            """;

    private Gazetting() {}

    /// @param args folder of the packages, file to write
    public static void main(String[] args) throws IOException {
        var folder = Path.of(args[0]);
        var lines = lines(folder);
        try (var out =
                new OutputStreamWriter(
                        new GZIPOutputStream(Files.newOutputStream(Path.of(args[1]))), UTF_8)) {
            out.write(HEAD);
            for (var line : lines) {
                out.write(line + "\n");
            }
        }
        System.out.printf("%d places, %d names%n", lines.size(), names(lines));
    }

    /// By kind, then the largest first.
    private static List<Line> lines(Path folder) throws IOException {
        var towns = Towns.of(folder.resolve("cities500.txt"));
        var divisions = new Divisions(folder.resolve("iso3166-2.json"), towns.spreads());
        var lines = new ArrayList<Line>();
        lines.addAll(divisions.countries(Outlines.of(folder.resolve("countries-50m.json"))));
        lines.addAll(divisions.divisions(named(folder.resolve("admin1.json"))));
        lines.addAll(divisions.districts(named(folder.resolve("admin2.json"))));
        lines.addAll(towns.lines());
        lines.removeIf(line -> line.keys().isEmpty());
        lines.sort(
                comparing(Line::population, Comparator.reverseOrder())
                        .thenComparing(Line::part)
                        .thenComparing(Line::name)
                        .thenComparingLong(Line::geoname));
        return lines;
    }

    private static Map<String, String> named(Path file) throws IOException {
        var names = new HashMap<String, String>();
        for (var node : new ObjectMapper().readTree(file.toFile())) {
            names.put(node.path("code").asText(), node.path("name").asText());
        }
        return names;
    }

    private static int names(List<Line> lines) {
        return lines.stream().mapToInt(line -> line.keys().size() + line.otherKeys().size()).sum();
    }
}
