package stemma.tagger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import stemma.tagger.Layout.Column;
import stemma.tagger.Layout.Tensor;

class ModelTest {
    private static final Layout LAYOUT =
            new Layout(
                    List.of(Column.of("name", List.of("O", "B-X", "I-X")), Column.of("root", 1)),
                    List.of(
                            new Tensor("first", 2, 1, List.of()),
                            new Tensor("second", 1, 2, List.of("a", "b"))));
    private static final Model MODEL =
            new Model(
                    new byte[] {1, 2, 3},
                    LAYOUT,
                    new float[] {1, 2, 3.5f, -4},
                    List.of("[CLS]", "ḥ"),
                    Map.of("made", "2031-03-06", "command", "train --seed 1"));

    @Test
    void what_is_written_is_read_again() {
        var read = Model.of(MODEL.file());

        assertThat(read.layout()).isEqualTo(LAYOUT);
        assertThat(read.vocabulary()).containsExactly("[CLS]", "ḥ");
        assertThat(read.card())
                .containsOnly(
                        Map.entry("format", "1"),
                        Map.entry("made", "2031-03-06"),
                        Map.entry("command", "train --seed 1"));
        assertThat(read.encoder()).containsExactly(1, 2, 3);
        assertThat(read.numbers("second")).containsExactly(3.5f, -4);
    }

    @Test
    void the_same_model_is_the_same_file() {
        assertThat(Model.of(MODEL.file()).file()).isEqualTo(MODEL.file());
    }

    @Test
    void columns_and_matrices_start_where_those_before_them_end() {
        assertThat(LAYOUT.offset("root")).isEqualTo(3);
        assertThat(LAYOUT.tensorOffset("second")).isEqualTo(2);
        assertThat(LAYOUT.width()).isEqualTo(4);
    }

    @Test
    void a_file_that_was_cut_off_says_what_to_do() {
        byte[] file = MODEL.file();

        assertRefused(Arrays.copyOf(file, file.length / 2), "");
    }

    @Test
    void a_file_with_one_letter_changed_says_what_to_do() {
        byte[] file = MODEL.file();
        int letter = new String(file, UTF_8).indexOf("train --seed");
        file[letter]++;

        assertRefused(file, "CRC");
    }

    @Test
    void a_file_that_is_no_archive_says_what_to_do() {
        assertRefused("no model".getBytes(UTF_8), "there is no card.tsv in it");
    }

    @Test
    void a_model_of_another_format_is_refused() throws IOException {
        var file = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry("card.tsv"));
            zip.write("key\tvalue\nformat\t2\n".getBytes(UTF_8));
        }

        assertRefused(file.toByteArray(), "its format is 2, not 1");
    }

    @Test
    void matrices_that_are_not_whole_are_refused() {
        assertThatThrownBy(() -> new Model(new byte[0], LAYOUT, new float[3], List.of(), Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The matrices have 3 numbers, not 4");
    }

    @Test
    void a_column_has_as_many_labels_as_it_is_wide() {
        assertThatThrownBy(() -> Layout.of("name\tsize\tlabels\ncue\t2\tnone\n", ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The column cue is 2 wide and has 1 labels");
    }

    @Test
    void a_layout_without_a_column_says_so() {
        assertThatThrownBy(() -> LAYOUT.offset("cue"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The model has no cue");
    }

    private static void assertRefused(byte[] file, String why) {
        assertThatThrownBy(() -> Model.of(file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(why)
                .hasMessageContaining(
                        "put the model that came with this version of Stemma in its place");
    }
}
