package stemma.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import stemma.model.ActorKind;
import stemma.read.SharedFolder;

/// Floors under the figures of `train names`, on judged pairs of names. The shipped weights have seen these pairs; how good they are
/// on others, `train names` says.
class NameGoldTest {
    private record Judged(String one, String other, ActorKind kind, boolean isMatch) {
        double score() {
            return NameSimilarity.of(one, other, kind).score();
        }

        boolean sharesKey() {
            return !Collections.disjoint(
                    Keys.of(NameParts.of(one, kind)), Keys.of(NameParts.of(other, kind)));
        }
    }

    private static final List<Judged> PAIRS = new ArrayList<>();

    @BeforeAll
    static void pairs() throws IOException {
        var json = new ObjectMapper();
        for (String line : Files.readAllLines(SharedFolder.orSkip("gold/names/name_pairs.jsonl"))) {
            JsonNode pair = json.readTree(line);
            PAIRS.add(
                    new Judged(
                            pair.get("name1").asText(),
                            pair.get("name2").asText(),
                            kind(pair.get("schema").asText()),
                            pair.get("match").asBoolean()));
        }
    }

    private static ActorKind kind(String schema) {
        return switch (schema) {
            case "Person" -> ActorKind.PERSON;
            case "LegalEntity", "Vessel" -> ActorKind.UNKNOWN;
            default -> ActorKind.ORGANISATION;
        };
    }

    @Test
    void pairs_worth_a_look_are_mostly_right_and_mostly_found() {
        long said = PAIRS.stream().filter(pair -> pair.score() >= NameSimilarity.REVIEW).count();
        long right =
                PAIRS.stream()
                        .filter(pair -> pair.score() >= NameSimilarity.REVIEW && pair.isMatch())
                        .count();
        long matches = PAIRS.stream().filter(Judged::isMatch).count();

        assertThat(2.0 * right / (said + matches)).isGreaterThan(0.86);
    }

    @Test
    void sure_pairs_are_right() {
        var sure = PAIRS.stream().filter(pair -> pair.score() >= NameSimilarity.SURE).toList();

        assertThat(sure).hasSizeGreaterThan(80);
        assertThat(sure.stream().filter(Judged::isMatch).count())
                .isGreaterThanOrEqualTo(Math.round(0.98 * sure.size()));
    }

    @Test
    void pairs_worth_a_look_share_a_key() {
        var alike = PAIRS.stream().filter(pair -> pair.score() >= NameSimilarity.REVIEW).toList();

        assertThat(alike.stream().filter(Judged::sharesKey).count())
                .isGreaterThan(Math.round(0.95 * alike.size()));
    }
}
