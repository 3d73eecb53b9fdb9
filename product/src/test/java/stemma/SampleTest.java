package stemma;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stemma.desk.Desk;
import stemma.desk.Progress;
import stemma.desk.Provided;
import stemma.desk.Summary;
import stemma.model.Claim;
import stemma.model.Imprint;
import stemma.model.Link;
import stemma.model.Passage;
import stemma.model.Report;

/// The sample folder against its key.
class SampleTest {
    private static final Path SAMPLE = Path.of("../sample");

    /// Rows of the key's chains; more may be found, never fewer.
    private static final int CHAINS_FOUND_AT_LEAST = 86;

    /// What the reader does not get yet. A line that is read right has to go.
    private static final Set<String> NOT_YET_RIGHT =
            Set.of(
                    "2029-07-22-observer-mission-week-29.docx: series",
                    "2030-01-17-halden-letter-to-council.pdf: series",
                    "2030-11-16-riverline-letter-61.eml: series");

    /// A report as read, with its claims.
    private record Kept(Report report, List<Claim> claims) {}

    private static final Map<String, List<Kept>> BY_FILE = new HashMap<>();
    private static final List<JsonNode> REPORTS = new ArrayList<>();
    private static final List<JsonNode> CLAIMS = new ArrayList<>();
    private static Summary summary;
    private static Key key;
    private static Cast cast;

    @BeforeAll
    static void read(@TempDir Path folder) throws IOException {
        key = Key.of(SAMPLE.resolve("KEY.md"));
        cast = new Cast(key.table("Cast"));
        try (var desk = Desk.open(folder.resolve("sample.stemma"), Clock.systemUTC())) {
            summary = desk.read(List.of(SAMPLE), Provided.nothing(), Progress.silent());
            desk.eachReport(listing -> {
                var report = desk.report(listing.id()).orElseThrow();
                // `inbox.mbox/2` is a report of the file `inbox.mbox`.
                BY_FILE.computeIfAbsent(report.file().split("/")[0], _ -> new ArrayList<>())
                        .add(new Kept(report, desk.claims(report)));
            });
            desk.reportsAsJson(true, line -> REPORTS.add(json(line)));
            desk.claimsAsJson(line -> CLAIMS.add(json(line)));
        }
    }

    @Test
    void every_file_is_read() {
        assertThat(summary.skipped()).isEmpty();
        assertThat(BY_FILE.keySet())
                .isEqualTo(
                        new TreeSet<>(
                                key.table("Reports").stream().map(SampleTest::file).toList()));
    }

    @Test
    void outlet_date_series_and_title_are_those_of_the_key() {
        var wrong = new TreeMap<String, String>();
        for (var row : key.table("Reports")) {
            var imprints = kept(row).stream().map(it -> it.report().imprint()).toList();
            compare(row, "outlet", imprints, it -> it.outlet().orElse("–"), wrong);
            compare(row, "date", imprints, SampleTest::date, wrong);
            compare(row, "series", imprints, SampleTest::series, wrong);
            compare(row, "title", imprints, it -> it.title().orElse("–"), wrong);
        }

        assertThat(wrong.keySet()).as(wrong::toString).isEqualTo(NOT_YET_RIGHT);
    }

    @Test
    void nothing_is_read_from_captions_credits_and_furniture() {
        var read = new ArrayList<String>();
        for (var row : key.table("Not to be read")) {
            for (Kept kept : kept(row)) {
                var places = new Folded(kept.report().text()).places(row.get("words"));
                kept.claims().stream()
                        .filter(claim -> overlaps(claim, places))
                        .forEach(claim -> read.add(line(kept.report(), claim) + " in " + row));
            }
        }

        assertThat(read).isEmpty();
    }

    @Test
    void the_words_of_the_key_stand_in_the_stored_texts() {
        assertThat(
                        Stream.of("Chains", "Not to be read")
                                .flatMap(table -> key.table(table).stream()))
                .allSatisfy(row ->
                        assertThat(kept(row))
                                .anyMatch(kept ->
                                        new Folded(kept.report().text())
                                                .first(row.get("words"))
                                                .isPresent()));
    }

    @Test
    void chains_of_the_key_are_found() {
        var rows = key.table("Chains");
        var missed = rows.stream().filter(row -> !isFound(row)).toList();

        assertThat(rows.size() - missed.size())
                .as(() -> missed(missed, rows.size()))
                .isGreaterThanOrEqualTo(CHAINS_FOUND_AT_LEAST);
    }

    @Test
    void evidence_and_names_are_the_words_at_their_offsets() {
        var texts = new HashMap<String, String>();
        REPORTS.forEach(it -> texts.put(it.get("file").asText(), it.get("text").asText()));

        assertThat(CLAIMS).hasSizeGreaterThan(100);
        assertThat(CLAIMS)
                .allSatisfy(claim -> {
                    String text = texts.get(claim.get("report").asText());
                    assertThat(at(claim, text))
                            .isEqualTo(claim.get("evidence").asText())
                            .isNotBlank();
                    for (String role : List.of("agents", "patients")) {
                        claim.get(role).forEach(actor -> assertThat(at(actor, text)).isNotBlank());
                    }
                    assertThat(claim.get("confidence").asDouble()).isBetween(0.0, 1.0);
                });
    }

    @Test
    void every_chain_starts_with_the_outlet() {
        assertThat(BY_FILE.values().stream().flatMap(List::stream))
                .allSatisfy(kept ->
                        assertThat(kept.claims())
                                .allMatch(claim ->
                                        claim.attribution()
                                                .outlet()
                                                .equals(kept.report().outlet())));
    }

    private static JsonNode json(String line) {
        try {
            return new ObjectMapper().readTree(line);
        } catch (IOException e) {
            throw new AssertionError(line, e);
        }
    }

    private static String at(JsonNode words, String text) {
        return text.substring(words.get("begin").asInt(), words.get("end").asInt());
    }

    private static String file(Map<String, String> row) {
        return row.get("file");
    }

    private static List<Kept> kept(Map<String, String> row) {
        return BY_FILE.getOrDefault(file(row), List.of());
    }

    private interface Part {
        String of(Imprint imprint);
    }

    /// A mailbox has several reports, told apart by their titles.
    private static void compare(
            Map<String, String> row,
            String column,
            List<Imprint> imprints,
            Part part,
            Map<String, String> wrong) {
        var right =
                imprints.stream()
                        .filter(it ->
                                imprints.size() == 1
                                        || it.title().equals(Optional.of(row.get("title"))))
                        .map(part::of)
                        .toList();
        if (!right.equals(List.of(row.get(column)))) {
            wrong.put(file(row) + ": " + column, "is " + row.get(column) + ", read as " + right);
        }
    }

    private static String date(Imprint imprint) {
        return imprint.published().isStated() ? imprint.published().edtf() : "unknown";
    }

    private static String series(Imprint imprint) {
        var parts =
                Stream.of(imprint.series(), imprint.number()).flatMap(Optional::stream).toList();
        return parts.isEmpty() ? "–" : String.join(" No. ", parts);
    }

    private static boolean isFound(Map<String, String> row) {
        return kept(row).stream()
                .anyMatch(kept -> {
                    var places = new Folded(kept.report().text()).places(row.get("words"));
                    return kept.claims().stream()
                            .anyMatch(claim ->
                                    overlaps(claim, places)
                                            && cast.agree(labels(claim), chain(row)));
                });
    }

    private static boolean overlaps(Claim claim, List<Passage> places) {
        return claim.content().words().stream()
                .anyMatch(words -> places.stream().anyMatch(words::overlaps));
    }

    private static List<String> chain(Map<String, String> row) {
        return List.of(row.get("chain").split(" <- "));
    }

    private static List<String> labels(Claim claim) {
        return Stream.concat(
                        Stream.of(claim.attribution().outlet().label()),
                        claim.attribution().relayed().stream().map(Link::label))
                .toList();
    }

    private static String line(Report report, Claim claim) {
        return report.file()
                + ": "
                + String.join(" <- ", labels(claim))
                + ": "
                + claim.evidence().in(report.text());
    }

    /// Of each length of chain some that are not found, with what was read there instead.
    private static String missed(List<Map<String, String>> rows, int all) {
        var byLength =
                rows.stream()
                        .collect(
                                groupingBy(
                                        row -> chain(row).size(),
                                        TreeMap::new,
                                        Collectors.toList()));
        return "%d of %d chains are found; not, for example:%n%s"
                .formatted(
                        all - rows.size(),
                        all,
                        byLength.values().stream()
                                .flatMap(same -> same.stream().limit(4))
                                .map(SampleTest::instead)
                                .collect(joining("\n")));
    }

    private static String instead(Map<String, String> row) {
        var read =
                new StringBuilder(
                        file(row) + ": " + row.get("words") + "\n    " + row.get("chain"));
        for (Kept kept : kept(row)) {
            var places = new Folded(kept.report().text()).places(row.get("words"));
            kept.claims().stream()
                    .filter(claim -> overlaps(claim, places))
                    .forEach(claim ->
                            read.append("\n    read: ").append(String.join(" <- ", labels(claim))));
        }
        return read.toString();
    }
}
