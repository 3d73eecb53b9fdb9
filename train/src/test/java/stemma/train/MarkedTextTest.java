package stemma.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkedTextTest {
    @TempDir private Path folder;

    private JsonNode read(String marked) throws IOException {
        return MarkedText.read(Files.writeString(folder.resolve("a.txt"), marked));
    }

    @Test
    void marks_become_offsets_into_the_text_without_them() throws IOException {
        var node =
                read(
                        "<t1>No,</t1> <s1>he</s1> <c1>said</c1>, <t1>never <t2>again</t2></t1>.\n--\n1 says\n2 denies source=1\n");

        assertThat(node.path("text").asText()).isEqualTo("No, he said, never again.");
        var first = node.path("attributions").path(0);
        assertThat(first.path("content").toString()).isEqualTo("[[0,3],[13,24]]");
        assertThat(first.path("source").toString()).isEqualTo("[[4,6]]");
        assertThat(first.path("cue").toString()).isEqualTo("[[7,11]]");
        var second = node.path("attributions").path(1);
        assertThat(second.path("content").toString()).isEqualTo("[[19,24]]");
        assertThat(second.path("kind").asText()).isEqualTo("denies");
        assertThat(second.path("source_ref").asText()).isEqualTo("1");
    }

    @ParameterizedTest
    @CsvSource({
        "<t1>No</t1>, has no line --",
        "<t1>No</t1>|--|1 sings, which names no kind",
        "<t1>No</t1>|--|2 says, has no line for 1",
        "<t1><t2>No</t1></t2>|--|1 says|2 says, closes t1",
        "<t1>No|--|1 says, does not close",
    })
    void a_fault_is_named_with_its_file(String marked, String fault) {
        assertThatThrownBy(() -> read(marked.replace('|', '\n') + "\n"))
                .isInstanceOf(IOException.class)
                .hasMessageContainingAll("a.txt", fault);
    }
}
