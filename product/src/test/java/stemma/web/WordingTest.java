package stemma.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stemma.desk.Clauses;
import stemma.model.CueKind;
import stemma.model.Modality;
import stemma.model.When;

class WordingTest {
    @ParameterizedTest
    @CsvSource({
        "part-of, is part of, are part of",
        "denies, denies, deny",
        "establishes, establishes, establish",
        "accuses, accuses, accuse",
        "agrees, agrees with, agree with",
        "meets, meets, meet",
        "killed, kills, kill",
    })
    void a_relation_is_a_verb_of_one_or_of_several(String relation, String one, String several) {
        assertThat(Clauses.verb(relation, false)).isEqualTo(one);
        assertThat(Clauses.verb(relation, true)).isEqualTo(several);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2031-03-06 | 6 March 2031",
                "2031-03 | March 2031",
                "2031 | 2031",
                "2031-03-06/2031-04-01 | 6 March to 1 April 2031",
                "2030-12-30/2031-01-02 | 30 December 2030 to 2 January 2031",
                "2031-03/.. | from March 2031 on",
                "../2031-03-06 | until 6 March 2031",
                "2031~ | about 2031"
            })
    void a_date_is_said_no_finer_than_it_is_known(String edtf, String words) {
        assertThat(Wording.date(When.parse(edtf))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1 | 1 report", "1204 | 1,204 reports", "10000 | 10,000+ reports"})
    void a_count_has_its_unit_and_large_ones_are_rounded(int number, String words) {
        assertThat(Wording.count(number, "report")).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"ar | rtl", "he | rtl", "fa-IR | rtl", "en | ltr", "und | auto"})
    void a_language_tells_the_direction_of_its_words(String tag, String direction) {
        assertThat(Wording.direction(tag)).isEqualTo(direction);
    }

    @Test
    void a_denied_cue_does_not_hand_on_or_leaves_open() {
        assertThat(Wording.verb(CueKind.REQUESTS, Modality.REQUESTED, "asked"))
                .isEqualTo("asks for");
        assertThat(Wording.verb(CueKind.REQUESTS, Modality.DENIED, "did not ask"))
                .isEqualTo("does not ask for");
        assertThat(Wording.verb(CueKind.SAYS, Modality.BELIEVED, "would not say"))
                .isEqualTo("leaves open");
    }

    @Test
    void who_appears_to_confirm_does_not_leave_it_open() {
        assertThat(Wording.verb(CueKind.CONFIRMS, Modality.BELIEVED, "appeared to confirm"))
                .isEqualTo("seems to confirm");
    }

    @Test
    void several_say_and_one_says() {
        assertThat(Clauses.ofSeveral("says")).isEqualTo("say");
        assertThat(Clauses.ofSeveral("denies")).isEqualTo("deny");
        assertThat(Clauses.ofSeveral("does not ask for")).isEqualTo("do not ask for");
    }

    @Test
    void words_are_cut_after_a_word_and_say_so() {
        assertThat(Wording.shortened("The ferry at Dalma, at last, ran again", 20))
                .isEqualTo("The ferry at Dalma…");
    }

    @Test
    void a_word_longer_than_all_room_is_cut_between_characters() {
        assertThat(Wording.shortened("😀".repeat(50), 10)).isEqualTo("😀".repeat(5) + "…");
    }
}
