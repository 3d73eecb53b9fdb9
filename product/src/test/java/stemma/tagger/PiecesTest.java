package stemma.tagger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class PiecesTest {
    private static final Pieces PIECES =
            new Pieces(List.of("[CLS]", "[SEP]", "[UNK]", "port", "##s", "##al", "u", ".", "n"));

    @Test
    void a_word_is_cut_into_the_longest_pieces_from_the_left() {
        assertThat(PIECES.of("portals")).containsExactly(3, 5, 4);
    }

    @Test
    void capitals_marks_and_unseen_signs_do_not_count() {
        assertThat(PIECES.of("PÖRT\u200b")).containsExactly(3);
    }

    @Test
    void signs_stand_alone() {
        assertThat(PIECES.of("U.N.")).containsExactly(6, 7, 8, 7);
    }

    @Test
    void a_word_that_cannot_be_cut_to_its_end_is_one_unknown_piece() {
        assertThat(PIECES.of("portx")).containsExactly(2);
        assertThat(PIECES.of("\u200b")).containsExactly(2);
    }

    @Test
    void words_have_the_shape_of_their_capitals_and_digits() {
        assertThat(List.of("port", "Karst", "UN", "McTamm", "1,200", "F16", "-", "A"))
                .extracting(Pieces::shape)
                .containsExactly(0, 1, 2, 3, 4, 5, 6, 7);
    }

    @Test
    void a_vocabulary_without_the_signs_is_refused() {
        assertThatThrownBy(() -> new Pieces(List.of("[CLS]", "[SEP]")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The vocabulary lacks [UNK]");
    }
}
