package stemma.benchmarks.gazetteer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Countries and their divisions: names from the packages, points from outlines and towns.
final class Divisions {
    private static final Pattern GENERIC =
            Pattern.compile(
                    "(?:Autonomous )?(?:Republic|Province|Governorate|Oblast|Krai|Region|State|District|County|Department|Prefecture|Municipality|Parish|Canton|Division|Territory|Voivodeship)"
                            + "|(?:Republic|Province|State|Region|Governorate) of|Muhafazat");

    private final Map<String, JsonNode> countries = new TreeMap<>();
    private final Map<String, JsonNode> first = new HashMap<>();
    private final SortedMap<String, Spread> spreads;

    /// @param codes ISO 3166 countries and divisions with GeoNames' numbers, of the package iso3166-2-db
    Divisions(Path codes, SortedMap<String, Spread> spreads) throws IOException {
        this.spreads = spreads;
        var all = new ObjectMapper().readTree(codes.toFile());
        for (var country : all.properties()) {
            countries.put(country.getKey(), country.getValue());
            for (var region : country.getValue().path("regions")) {
                first.put(country.getKey() + "." + region.path("admin").asText(), region);
            }
        }
    }

    List<Line> countries(Map<Integer, Outlines.Middle> outlines) {
        var lines = new ArrayList<Line>();
        countries.forEach((code, country) -> {
            var spread = spreads.get(code);
            var outline = outlines.get(country.path("numeric").asInt());
            if (spread != null || outline != null) {
                lines.add(country(code, country, middle(spread, outline), spread));
            }
        });
        return lines;
    }

    private static Outlines.Middle middle(
            @Nullable Spread spread, Outlines.@Nullable Middle outline) {
        if (outline != null) {
            return outline;
        }
        if (spread != null) {
            return new Outlines.Middle(spread.middle(), spread.radius());
        }
        throw new IllegalArgumentException("A country has an outline or towns");
    }

    private static Line country(
            String code, JsonNode country, Outlines.Middle middle, @Nullable Spread spread) {
        return new Line(
                "country",
                country.path("reference").path("geonames").asLong(),
                middle.at(),
                spread == null ? 0 : spread.population(),
                middle.radius(),
                code,
                Stream.of("geonames", "en")
                        .map(language -> country.path("names").path(language).asText().strip())
                        .distinct()
                        .toList(),
                Set.of());
    }

    /// First-level divisions that have a town.
    List<Line> divisions(Map<String, String> names) {
        var lines = new ArrayList<Line>();
        spreads.forEach((code, spread) -> {
            if (code.chars().filter(c -> c == '.').count() == 1 && names.containsKey(code)) {
                lines.add(division(code, names.getOrDefault(code, ""), spread));
            }
        });
        return lines;
    }

    private Line division(String code, String name, Spread spread) {
        var region = first.get(code);
        var known = new LinkedHashSet<String>();
        known.add(name);
        if (region != null) {
            known.add(region.path("names").path("en").asText(name));
            known.add(region.path("names").path("geonames").asText(name));
        }
        List.copyOf(known).stream().map(Divisions::bare).forEach(known::add);
        known.removeIf(String::isBlank);
        return new Line(
                "division",
                region == null ? 0 : region.path("reference").path("geonames").asLong(),
                spread.middle(),
                spread.population(),
                spread.radius(),
                code,
                List.copyOf(known),
                Set.of());
    }

    /// `Idlib Governorate` is `Idlib` too.
    private static String bare(String name) {
        return GENERIC.matcher(name).replaceAll("").strip();
    }

    /// Second-level divisions that have a town and a name.
    List<Line> districts(Map<String, String> names) {
        var lines = new ArrayList<Line>();
        spreads.forEach((code, spread) -> {
            String name = names.getOrDefault(code, "");
            if (code.chars().filter(c -> c == '.').count() == 2 && !name.isBlank()) {
                lines.add(
                        new Line(
                                "district",
                                0,
                                spread.middle(),
                                spread.population(),
                                spread.radius(),
                                code,
                                List.of(name),
                                Set.of()));
            }
        });
        return lines;
    }
}
