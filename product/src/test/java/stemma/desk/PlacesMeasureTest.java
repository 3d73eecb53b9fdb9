package stemma.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import stemma.read.SharedFolder;

/// Holds how many toponyms of every sixth document of the corpus are found and put where they are.
class PlacesMeasureTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int EACH = 6;
    private static final double CLOSE = 161;
    private static final double PRECISION = 0.925;
    private static final double RECALL = 0.57;
    private static final double WITHIN = 0.83;

    private int gold;
    private int read;
    private int found;
    private int located;
    private int close;

    @Test
    void toponyms_are_found_and_put_on_the_map() throws IOException {
        List<String> lines = Files.readAllLines(SharedFolder.orSkip("gold/places/dev.jsonl"));

        for (int i = 0; i < lines.size(); i += EACH) {
            compare(lines.get(i), Reader.shipped().places(lines.get(i)));
        }

        assertThat(share(found, read)).as("precision").isGreaterThanOrEqualTo(PRECISION);
        assertThat(share(found, gold)).as("recall").isGreaterThanOrEqualTo(RECALL);
        assertThat(share(close, located)).as("within 161 km").isGreaterThanOrEqualTo(WITHIN);
    }

    private void compare(String document, String answer) throws IOException {
        var toponyms = new HashMap<String, JsonNode>();
        locations(document)
                .forEach(entity -> toponyms.put(entity.path("spans").toString(), entity));
        gold += toponyms.size();
        for (var entity : locations(answer)) {
            read++;
            var meant = toponyms.get(entity.path("spans").toString());
            if (meant != null) {
                found++;
                locate(meant, entity);
            }
        }
    }

    private void locate(JsonNode meant, JsonNode entity) {
        if (meant.has("lat")) {
            located++;
            close += kilometres(meant, entity) <= CLOSE ? 1 : 0;
        }
    }

    private static List<JsonNode> locations(String document) throws IOException {
        var locations = new ArrayList<JsonNode>();
        for (var entity : JSON.readTree(document).path("entities")) {
            if (entity.path("type").asText().equals("Location")) {
                locations.add(entity);
            }
        }
        return locations;
    }

    private static double share(int part, int all) {
        return (double) part / all;
    }

    private static double kilometres(JsonNode one, JsonNode other) {
        double from = Math.toRadians(one.path("lat").asDouble());
        double to = Math.toRadians(other.path("lat").asDouble());
        double across = Math.toRadians(other.path("lon").asDouble() - one.path("lon").asDouble());
        double cosine =
                Math.sin(from) * Math.sin(to) + Math.cos(from) * Math.cos(to) * Math.cos(across);
        return 6371 * Math.acos(Math.clamp(cosine, -1, 1));
    }
}
