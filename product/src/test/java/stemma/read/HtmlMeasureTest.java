package stemma.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Holds the share of article text that is found; leaves `target/html-out.json` for the corpus's own scorer.
class HtmlMeasureTest {
    @Test
    void article_text_of_the_gold_pages_is_found() throws IOException {
        Path gold = SharedFolder.orSkip("gold/html");

        Map<String, String> found = HtmlMeasure.found(gold);
        Files.createDirectories(Path.of("target"));
        new ObjectMapper().writeValue(Path.of("target/html-out.json").toFile(), found);

        assertThat(HtmlMeasure.f1(HtmlMeasure.scores(gold, found))).isGreaterThanOrEqualTo(0.97);
    }
}
