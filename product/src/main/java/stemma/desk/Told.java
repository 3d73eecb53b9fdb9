package stemma.desk;

import static java.util.stream.Collectors.groupingBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stemma.model.Appearance;
import stemma.store.Casebook;

/// Whom the reports of a casebook tell of, kept from one state of it to the next: only what was read since is asked for.
///
/// @param byReport in the order in which the reports were added
record Told(Map<String, Own> byReport) {
    /// From so many reports on, all are asked for at once.
    private static final int MANY = 1_000;

    /// @param reading what the report was read as
    private record Own(String reading, List<Appearance> appearances) {}

    static Told nothing() {
        return new Told(Map.of());
    }

    /// As the casebook is now.
    Told after(Casebook casebook) {
        var readings = casebook.readings();
        long fresh = readings.entrySet().stream().filter(it -> !isKnown(it)).count();
        var all =
                fresh < MANY
                        ? Map.<String, List<Appearance>>of()
                        : casebook.appearances().stream().collect(groupingBy(Appearance::report));
        var next = new LinkedHashMap<String, Own>();
        for (var reading : readings.entrySet()) {
            String report = reading.getKey();
            next.put(
                    report,
                    known(reading)
                            .orElseGet(() ->
                                    new Own(
                                            reading.getValue(),
                                            fresh < MANY
                                                    ? casebook.appearances(report)
                                                    : all.getOrDefault(report, List.of()))));
        }
        return new Told(next);
    }

    private boolean isKnown(Map.Entry<String, String> reading) {
        return known(reading).isPresent();
    }

    private Optional<Own> known(Map.Entry<String, String> reading) {
        return Optional.ofNullable(byReport.get(reading.getKey()))
                .filter(it -> it.reading.equals(reading.getValue()));
    }

    /// What a report was read as; empty where it is not there.
    String reading(String report) {
        return Optional.ofNullable(byReport.get(report)).map(Own::reading).orElse("");
    }

    /// The appearances of each report, in the order in which these were added.
    Map<String, List<Appearance>> appearances() {
        var all = new LinkedHashMap<String, List<Appearance>>();
        byReport.forEach((report, own) -> all.put(report, own.appearances));
        return all;
    }
}
