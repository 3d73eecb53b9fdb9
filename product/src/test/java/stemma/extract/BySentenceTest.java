package stemma.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import stemma.model.Passage;

/// What somebody says in several sentences is as many statements, read with the program's own model.
class BySentenceTest {
    @Test
    void each_sentence_of_a_quotation_is_a_statement_of_its_speaker() {
        assertThat(
                        Said.in(
                                "“There is no camp on the hill. The goats have eaten the flag,” Petra Linn said."))
                .containsExactly(
                        "Petra Linn: “There is no camp on the hill.",
                        "Petra Linn: The goats have eaten the flag,”");
    }

    @Test
    void words_without_a_subject_go_with_the_sentence_before() {
        assertThat(Said.in("“The road is closed. Not before Monday,” Petra Linn said."))
                .containsExactly("Petra Linn: “The road is closed. Not before Monday,”");
    }

    @Test
    void a_second_clause_with_that_is_a_second_statement() {
        assertThat(Said.in("Petra Linn said that nobody had left, and that the guard had slept."))
                .contains("Petra Linn: nobody had left", "Petra Linn: the guard had slept");
    }

    @Test
    void a_later_sentence_is_shown_by_its_own_words() {
        String text = "Petra Linn told the paper: “The road is closed. The bridge is open.”";

        assertThat(Said.holding("The bridge is open", text))
                .hasValueSatisfying(draft ->
                        assertThat(draft.evidence())
                                .isEqualTo(new Passage(text.indexOf("The bridge"), text.length())));
    }
}
