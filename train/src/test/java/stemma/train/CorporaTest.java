package stemma.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorporaTest {
    private static final String TEXT =
            "Tarvel Army advances\\nEnvoy Oss said the Tarvel Army had crossed the Rhee. Karst Radio denied it.";

    @TempDir private Path folder;

    @BeforeEach
    void lay_down_an_invented_gold_folder() throws IOException {
        write(
                "re3d/train.jsonl",
                """
                {"id": "r1", "set": "re3d", "text": "%s", "entities": [
                 {"id": "e1", "type": "Organisation", "spans": [[0, 11]]},
                 {"id": "e2", "type": "Person", "spans": [[21, 30]]},
                 {"id": "e3", "type": "Organisation", "spans": [[36, 51]]},
                 {"id": "e4", "type": "Location", "spans": [[64, 72]]}]}
                """);
        write("meantime/train.jsonl", "");
        write(
                "gum/train.jsonl",
                "{\"id\": \"g1\", \"set\": \"gum\", \"text\": \"Oss left.\", \"entities\": []}");
        write(
                "own/train.jsonl",
                """
                {"id": "r1", "text": "%s", "attributions": [
                 {"id": "a1", "kind": "says", "source": {"spans": [[21, 30]]}, "cue": {"spans": [[31, 35]]},
                  "content": {"spans": [[36, 72]]}}]}
                """);
        write("notes/attributions.jsonl", "");
        write("notes/media.jsonl", "{\"id\": \"r1\", \"media\": [[74, 85]]}");
        write("notes/texts/w1.txt", "<s1>Oss</s1> <c1>said</c1> <t1>no</t1>.\n--\n1 says\n");
    }

    private void write(String file, String json) throws IOException {
        var path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, json.replace("\n ", " ").formatted(TEXT, TEXT));
    }

    private Document first() throws IOException {
        return new Corpora(folder).shipped(folder.resolve("notes")).getFirst();
    }

    @Test
    void a_text_of_two_sets_becomes_one_document_with_what_both_say() throws IOException {
        var document = first();

        assertThat(words(document, document.entity(), "Person")).containsExactly("Envoy", "Oss");
        assertThat(document.sayings()).hasSize(1);
        assertThat(said(document, document.sayings().getFirst().content()))
                .isEqualTo("the Tarvel Army had crossed the Rhee");
    }

    @Test
    void the_cue_stands_for_the_attribution() throws IOException {
        var document = first();

        var saying = document.sayings().getFirst();

        assertThat(document.words()[saying.anchor()]).isEqualTo("said");
        assertThat(Labels.CUE.get(saying.kind())).isEqualTo("says");
    }

    @Test
    void what_was_written_for_learning_comes_with_its_marks() throws IOException {
        var written = new Corpora(folder).shipped(folder.resolve("notes")).getLast();

        assertThat(written.words()).containsExactly("Oss", "said", "no", ".");
        assertThat(said(written, written.sayings().getFirst().source())).isEqualTo("Oss");
        assertThat(written.name()).containsOnly(Document.UNKNOWN);
    }

    @Test
    void names_inside_longer_mentions_are_names() throws IOException {
        var document = first();

        assertThat(words(document, document.name(), "Location")).containsExactly("Rhee");
        assertThat(words(document, document.name(), "Organisation"))
                .containsExactly("Tarvel", "Army", "Tarvel", "Army");
    }

    @Test
    void media_are_told_by_the_annotations_beside_the_sets() throws IOException {
        var document = first();

        assertThat(words(document, document.medium(), "medium")).containsExactly("Karst", "Radio");
    }

    @Test
    void a_text_that_nobody_tagged_for_sayings_teaches_nothing_of_them() throws IOException {
        var documents = new Corpora(folder).shipped(folder.resolve("notes"));

        assertThat(documents).extracting(Document::attributed).containsExactly(true, false, true);
    }

    @Test
    void lines_of_the_text_end_sentences() throws IOException {
        var document = first();

        assertThat(document.sentences()).isEqualTo(3);
        assertThat(document.opensLine()).containsExactly(true, true, false);
    }

    @Test
    void sets_that_differ_in_a_text_are_refused() throws IOException {
        write(
                "own/train.jsonl",
                "{\"id\": \"r1\", \"text\": \"Another text.\", \"attributions\": []}");

        assertThatThrownBy(this::first).hasMessageContaining("differ in the text of");
    }

    private static List<String> words(Document document, int[] labels, String type) {
        var all =
                labels == document.entity()
                        ? Labels.ENTITY
                        : labels == document.name() ? Labels.NAME : Labels.MEDIUM;
        return java.util.stream.IntStream.range(0, labels.length)
                .filter(i -> labels[i] > 0 && all.get(labels[i]).endsWith("-" + type))
                .mapToObj(i -> document.words()[i])
                .toList();
    }

    private static String said(Document document, int[] words) {
        return String.join(" ", Arrays.stream(words).mapToObj(i -> document.words()[i]).toList());
    }
}
