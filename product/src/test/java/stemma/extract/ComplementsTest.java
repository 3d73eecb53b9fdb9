package stemma.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// To whom something is put, and who is charged with something.
class ComplementsTest {
    private static List<String> mended(String... written) {
        return Sketch.hanging(Complements::mended, written);
    }

    @Test
    void whoever_stands_before_of_is_accused_and_no_part_of_the_clause_behind_it() {
        assertThat(
                        mended(
                                "Norvia/PROPN/1/nsubj",
                                "accused/VERB/-1/root",
                                "Selm/PROPN/5/iobj",
                                "of/SCONJ/5/mark",
                                "having/AUX/5/aux",
                                "sent/VERB/1/ccomp",
                                "rifles/NOUN/5/obj"))
                .contains("Selm/1/obj", "rifles/5/obj");
    }

    @Test
    void to_whom_a_request_is_put_hangs_on_it() {
        assertThat(
                        mended(
                                "request/NOUN/7/nsubj:pass",
                                "of/ADP/2/case",
                                "Front/PROPN/0/nmod",
                                "and/CCONJ/4/cc",
                                "Companies/PROPN/2/conj",
                                "to/ADP/6/case",
                                "League/PROPN/4/nmod",
                                "confirmed/VERB/-1/root"))
                .contains("League/0/nmod");
        assertThat(
                        mended(
                                "request/NOUN/5/nsubj:pass",
                                "of/ADP/2/case",
                                "Front/PROPN/0/nmod",
                                "to/ADP/4/case",
                                "League/PROPN/5/nsubj:pass",
                                "confirmed/VERB/-1/root"))
                .contains("League/0/nmod");
    }

    @Test
    void where_a_name_goes_on_with_to_and_belongs_to_no_noun_it_stays() {
        assertThat(
                        mended(
                                "left/VERB/-1/root",
                                "Velm/PROPN/0/obj",
                                "to/ADP/3/case",
                                "Dorvan/PROPN/1/nmod"))
                .contains("Dorvan/1/nmod");
    }

    @Test
    void who_is_asked_to_do_something_is_whom_the_asking_is_about() {
        assertThat(
                        mended(
                                "Norvia/PROPN/1/nsubj",
                                "asked/VERB/-1/root",
                                "Selm/PROPN/4/iobj",
                                "to/PART/4/mark",
                                "give/VERB/1/xcomp",
                                "them/PRON/4/iobj",
                                "trucks/NOUN/4/obj"))
                .contains("Selm/1/obj", "them/4/iobj", "trucks/4/obj");
    }

    @Test
    void who_is_charged_with_something_is_whom_the_charge_is_about() {
        assertThat(
                        mended(
                                "Norvia/PROPN/1/nsubj",
                                "accused/VERB/-1/root",
                                "Tarvel/PROPN/5/nsubj",
                                "of/SCONJ/5/mark",
                                "having/AUX/5/aux",
                                "sent/VERB/1/ccomp",
                                "trucks/NOUN/5/obj"))
                .contains("Tarvel/1/obj");
    }

    @Test
    void what_is_striven_for_hangs_on_the_striving() {
        assertThat(
                        mended(
                                "told/VERB/-1/root",
                                "Council/PROPN/0/obj",
                                "of/ADP/4/case",
                                "Front/PROPN/4/nmod:poss",
                                "effort/NOUN/0/obl",
                                "to/PART/6/mark",
                                "set/VERB/1/acl",
                                "camps/NOUN/6/obj"))
                .contains("set/4/acl");
    }

    @Test
    void what_hangs_on_a_verb_stays_there() {
        assertThat(
                        mended(
                                "left/VERB/-1/root",
                                "the/DET/2/det",
                                "effort/NOUN/0/obj",
                                "to/PART/4/mark",
                                "rest/VERB/0/advcl"))
                .contains("rest/0/advcl");
    }

    @Test
    void who_is_quoted_is_whom_the_quoting_is_about() {
        assertThat(
                        mended(
                                "reported/VERB/-1/root",
                                "by/ADP/2/case",
                                "daily/NOUN/0/obl:agent",
                                "quoting/VERB/0/advcl",
                                "two/NUM/5/nummod",
                                "diplomats/NOUN/0/obl:agent"))
                .contains("daily/0/obl:agent", "diplomats/3/obj");
    }

    @Test
    void quoting_somebody_is_no_preposition() {
        assertThat(
                        mended(
                                "daily/NOUN/1/nsubj",
                                "reported/VERB/-1/root",
                                "it/PRON/1/obj",
                                ",/PUNCT/4/punct",
                                "quoting/VERB/0/case",
                                "diplomats/NOUN/4/obj"))
                .contains("quoting/0/advcl", "diplomats/4/obj");
    }
}
