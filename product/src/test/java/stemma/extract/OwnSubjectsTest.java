package stemma.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Clauses whose subjects a tree hangs elsewhere.
class OwnSubjectsTest {
    private static List<String> mended(String... written) {
        return Sketch.hanging(OwnSubjects::mended, written);
    }

    @Test
    void the_second_of_those_who_asked_does_not_report_it() {
        assertThat(
                        mended(
                                "Daily/PROPN/1/nsubj",
                                "reported/VERB/-1/root",
                                "that/SCONJ/7/mark",
                                "League/PROPN/7/nsubj",
                                "and/CCONJ/5/cc",
                                "Front/PROPN/1/nsubj",
                                "had/AUX/7/aux",
                                "asked/VERB/1/ccomp"))
                .contains("Daily/1/nsubj", "Front/3/conj");
    }

    @Test
    void two_who_are_told_of_without_and_stay_where_they_are() {
        assertThat(
                        mended(
                                "said/VERB/-1/root",
                                "that/SCONJ/4/mark",
                                "League/PROPN/4/nsubj",
                                "Front/PROPN/0/nsubj",
                                "asked/VERB/0/ccomp"))
                .contains("Front/0/nsubj");
    }

    @Test
    void what_and_joins_is_no_other_name_of_the_first() {
        assertThat(
                        mended(
                                "wing/NOUN/4/nsubj",
                                "and/CCONJ/3/cc",
                                "the/DET/3/det",
                                "Brigades/PROPN/0/appos",
                                "left/VERB/-1/root"))
                .contains("Brigades/0/conj");
    }

    @Test
    void whoever_one_works_with_is_no_subject() {
        assertThat(
                        mended(
                                "Hesk/PROPN/1/nsubj",
                                "working/VERB/-1/root",
                                "with/ADP/3/case",
                                "Front/PROPN/1/nsubj"))
                .contains("Hesk/1/nsubj", "Front/1/obl");
    }

    @Test
    void those_whom_somebody_has_do_what_is_told_of_them() {
        assertThat(
                        mended(
                                "Selm/PROPN/10/nsubj",
                                ",/PUNCT/3/punct",
                                "whose/PRON/3/nmod:poss",
                                "guards/NOUN/0/appos",
                                "and/CCONJ/5/cc",
                                "sailors/NOUN/0/conj",
                                "have/AUX/7/aux",
                                "armed/VERB/3/acl:relcl",
                                "Oss/PROPN/7/obj",
                                ",/PUNCT/3/punct",
                                "left/VERB/-1/root"))
                .contains("guards/7/nsubj", "sailors/3/conj", "armed/0/acl:relcl");
    }

    @Test
    void whoever_stands_behind_what_opens_a_sentence_does_what_it_says() {
        assertThat(
                        mended(
                                "In/ADP/1/case",
                                "bid/NOUN/7/obl",
                                "from/ADP/3/case",
                                "Norvia/PROPN/1/nmod",
                                ",/PUNCT/3/punct",
                                "men/NOUN/3/appos",
                                "have/AUX/7/aux",
                                "left/VERB/-1/root",
                                "Velm/PROPN/7/obj"))
                .contains("men/7/nsubj");
    }

    @Test
    void a_name_set_beside_another_stays_where_somebody_else_leaves() {
        assertThat(
                        mended(
                                "Guards/NOUN/7/nsubj",
                                "from/ADP/2/case",
                                "Velm/PROPN/0/nmod",
                                ",/PUNCT/4/punct",
                                "port/NOUN/2/appos",
                                ",/PUNCT/4/punct",
                                "have/AUX/7/aux",
                                "left/VERB/-1/root"))
                .contains("port/2/appos");
    }

    @Test
    void two_of_a_list_with_nothing_between_them_are_one() {
        assertThat(
                        mended(
                                "guards/NOUN/4/nsubj",
                                "and/CCONJ/2/cc",
                                "Orlan/PROPN/0/conj",
                                "sailors/NOUN/0/conj",
                                "left/VERB/-1/root"))
                .contains("and/3/cc", "Orlan/3/compound", "sailors/0/conj");
    }
}
