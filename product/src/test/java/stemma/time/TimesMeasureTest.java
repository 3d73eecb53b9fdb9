package stemma.time;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import stemma.export.Annotations;
import stemma.model.Passage;
import stemma.read.SharedFolder;

/// Holds how many times of annotated news are found, with the same words and with the same value. The corpus's own scorer gives the same figures.
class TimesMeasureTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private record Marked(Passage at, String value) {}

    private record Counts(int strict, int value, int gold, int found) {
        Counts plus(Counts other) {
            return new Counts(
                    strict + other.strict,
                    value + other.value,
                    gold + other.gold,
                    found + other.found);
        }

        double strictF1() {
            return 2.0 * strict / (gold + found);
        }

        double valueF1() {
            return 2.0 * value / (gold + found);
        }
    }

    @Test
    void times_of_news_are_found() throws IOException {
        var dev = counts(SharedFolder.orSkip("gold/tempeval3/dev.jsonl"));
        var train = counts(SharedFolder.orSkip("gold/tempeval3/train.jsonl.gz"));

        assertThat(dev.strictF1()).isGreaterThan(0.89);
        assertThat(dev.valueF1()).isGreaterThan(0.86);
        assertThat(train.strictF1()).isGreaterThan(0.88);
        assertThat(train.valueF1()).isGreaterThan(0.79);
    }

    @Test
    void times_of_first_sentences_are_found() throws IOException {
        var dev = counts(SharedFolder.orSkip("gold/meantime/dev.jsonl"));

        assertThat(dev.strictF1()).isGreaterThan(0.80);
        assertThat(dev.valueF1()).isGreaterThan(0.79);
    }

    private static Counts counts(Path file) throws IOException {
        var all = new Counts(0, 0, 0, 0);
        try (var lines = lines(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                all = all.plus(counts(line));
            }
        }
        return all;
    }

    private static BufferedReader lines(Path file) throws IOException {
        InputStream bytes = Files.newInputStream(file);
        return new BufferedReader(
                new InputStreamReader(
                        file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes,
                        UTF_8));
    }

    private static Counts counts(String line) throws IOException {
        var document = Annotations.parse(line);
        var scored = scored(JSON.readTree(line));
        var found =
                Times.of(document.text(), Anchors.published(document.published())).each().stream()
                        .filter(time -> !time.isOfText() && isScored(time.at(), scored))
                        .map(time -> new Marked(time.at(), time.value()))
                        .toList();
        return compared(gold(JSON.readTree(line), scored), found);
    }

    /// Each found one with the gold one of the same words, else with the first that shares a character.
    private static Counts compared(List<Marked> gold, List<Marked> found) {
        var open = new ArrayList<>(gold);
        int strict = 0;
        int value = 0;
        for (var one : found) {
            var same = open.stream().filter(other -> other.at().equals(one.at())).findFirst();
            var match =
                    same.or(() ->
                            open.stream()
                                    .filter(other -> other.at().overlaps(one.at()))
                                    .findFirst());
            strict += same.isPresent() ? 1 : 0;
            value += match.filter(other -> other.value().equals(one.value())).isPresent() ? 1 : 0;
            match.ifPresent(open::remove);
        }
        return new Counts(strict, value, gold.size(), found.size());
    }

    private static List<Passage> scored(JsonNode document) {
        var ranges = new ArrayList<Passage>();
        document.path("scored").forEach(range -> ranges.add(passage(range)));
        return ranges.isEmpty()
                ? List.of(new Passage(0, document.get("text").asText().length()))
                : ranges;
    }

    private static List<Marked> gold(JsonNode document, List<Passage> scored) {
        var all = new ArrayList<Marked>();
        for (var node : document.path("timex")) {
            boolean isOfText = node.path("functionInDocument").asText().equals("CREATION_TIME");
            var at = passage(node.get("spans").get(0));
            if (!isOfText && isScored(at, scored)) {
                all.add(new Marked(at, node.path("value").asText()));
            }
        }
        return all;
    }

    private static boolean isScored(Passage at, List<Passage> scored) {
        return scored.stream()
                .anyMatch(range -> range.begin() <= at.begin() && at.begin() < range.end());
    }

    private static Passage passage(JsonNode range) {
        return new Passage(range.get(0).asInt(), range.get(1).asInt());
    }
}
