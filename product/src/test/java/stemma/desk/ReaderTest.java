package stemma.desk;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import stemma.model.Digests;

/// The model that ships with the program, and what happens where it is not the right one.
class ReaderTest {
    private static final byte[] MODEL = "no model".getBytes(US_ASCII);

    @Test
    void a_model_that_is_missing_or_another_is_said_with_what_to_do() {
        assertThatThrownBy(() -> Reader.of(Optional.empty(), Optional.of(MODEL)))
                .hasMessage(
                        "the reader's model is missing from the program; put it back with \"git checkout product/src/main/resources/stemma/desk\" and build again");
        assertThatThrownBy(() -> Reader.of(Optional.of(MODEL), Optional.of(MODEL)))
                .hasMessage(
                        "the reader's model is not the one that belongs to this program; put it back with \"git checkout product/src/main/resources/stemma/desk\" and build again");
    }

    @Test
    void a_file_that_is_no_model_is_not_run_though_its_hash_is_right() {
        var hash = Digests.sha256(MODEL).getBytes(US_ASCII);

        assertThatThrownBy(() -> Reader.of(Optional.of(MODEL), Optional.of(hash)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("The reader's model is damaged");
    }

    @Test
    void several_threads_read_what_one_does() {
        var reader = Reader.shipped();
        var lines =
                IntStream.range(0, 24)
                        .mapToObj(
                                "{\"id\":\"%1$d\",\"text\":\"Nadim Oss said that boat %1$d had left Dalma.\"}"
                                        ::formatted)
                        .toList();

        List<String> together = lines.parallelStream().map(reader::annotate).toList();

        assertThat(together).isEqualTo(lines.stream().map(reader::annotate).toList());
    }

    @Test
    void each_line_of_a_document_is_read_by_itself() {
        String trees =
                Reader.shipped()
                        .trees(
                                "{\"id\":\"d\",\"text\":\"The ferry\\n\\nIt stays in port. It is cold.\\n\"}");

        assertThat(trees.lines().filter(line -> line.startsWith("# text")))
                .containsExactly(
                        "# text = The ferry", "# text = It stays in port.", "# text = It is cold.");
    }
}
