package stemma.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Who speaks at the start of a line.
class TurnsTest {
    private final Lined text = new Lined();

    @Test
    void a_persons_name_and_a_colon_give_the_line_to_that_person() {
        text.line("Nadim Oss : There is no camp .").line("It rained .");
        text.mention(0, 2, "Person");

        assertThat(turns()).containsExactly("Nadim Oss | There is no camp .");
    }

    @Test
    void capitals_before_a_colon_speak_where_they_do_so_twice() {
        text.line("“ TAMM : Where is it ?").line("OSS : It is gone .").line("TAMM : Who is it ?");

        assertThat(turns()).containsExactly("TAMM | Where is it ?", "TAMM | Who is it ?");
    }

    @Test
    void whoever_speaks_by_full_name_speaks_by_the_last_word_of_it_too() {
        text.line("Nadim Oss : It is late .").line("Oss : It is cold .").line("Note : It is wet .");
        text.mention(0, 2, "Person");

        assertThat(turns()).containsExactly("Nadim Oss | It is late .", "Oss | It is cold .");
    }

    @Test
    void a_place_is_a_dateline_and_a_line_without_a_verb_says_nothing() {
        text.line("DALMA : It is raining .").line("DALMA : It is cold .").line("Oss : a life .");
        text.mention(0, 1, "Location");
        text.mention(6, 7, "Location");
        text.mention(12, 13, "Person");

        assertThat(turns()).isEmpty();
    }

    @Test
    void a_line_goes_on_over_its_sentences_and_with_a_verb_before_the_name_it_is_no_turn() {
        text.line("Oss : It is cold .").goesOn("It is wet .");
        text.line("It is said by Oss : it is late .");
        text.mention(0, 1, "Person");
        text.mention(14, 15, "Person");

        assertThat(turns()).containsExactly("Oss | It is cold . It is wet .");
    }

    @Test
    void capitals_before_a_colon_may_first_stand_with_a_given_name() {
        text.line("NADIM OSS : It is late .").line("OSS : It is cold .").line("OSS : It is wet .");

        assertThat(turns())
                .containsExactly(
                        "NADIM OSS | It is late .", "OSS | It is cold .", "OSS | It is wet .");
    }

    @Test
    void a_turn_in_marks_that_stay_open_goes_on_in_lines_that_open_them_again() {
        text.line("“ OSS : It is late .").line("“ It rained .").line("“ It is cold . ”");
        text.line("“ OSS : It is wet .").line("“ ( Noise . )").line("“ It is dry . ”");
        text.line("OSS : It is dark .").line("“ It is light . ”");

        assertThat(turns())
                .containsExactly(
                        "OSS | It is late . “ It rained . “ It is cold . ”",
                        "OSS | It is wet .",
                        "OSS | It is dark .");
    }

    @Test
    void a_turn_whose_marks_are_closed_is_over() {
        text.line("\" OSS : It is late . \"").line("\" It is cold . \"");
        text.line("\" OSS : It is wet .").line("\" TAMM : It is dry .");
        text.line("\" TAMM : It is far .");

        assertThat(turns())
                .containsExactly(
                        "OSS | It is late . \"",
                        "OSS | It is wet .",
                        "TAMM | It is dry .",
                        "TAMM | It is far .");
    }

    private List<String> turns() {
        return text.told(Turns.of(text.sentences(), text.found()));
    }
}
