package stemma.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Trees that cannot be meant so.
class MendedTest {
    private static List<String> mended(String... written) {
        return Sketch.hanging(Mended::of, written);
    }

    @Test
    void a_name_behind_its_noun_is_no_subject_of_another_verb() {
        assertThat(
                        mended(
                                "wing/NOUN/7/nsubj",
                                "'/PUNCT/2/punct",
                                "Karst/PROPN/0/appos",
                                "Brigades/PROPN/6/nsubj",
                                "and/CCONJ/5/cc",
                                "Guard/PROPN/3/conj",
                                "asked/VERB/-1/root",
                                "give/VERB/6/xcomp"))
                .contains("wing/6/nsubj", "Karst/3/compound", "Brigades/0/appos", "Guard/0/conj");
    }

    @Test
    void the_second_of_two_names_hangs_on_the_head_of_the_first() {
        assertThat(
                        mended(
                                "Lorn/PROPN/1/compound",
                                "Front/PROPN/4/nsubj",
                                "and/CCONJ/3/cc",
                                "Guard/PROPN/0/conj",
                                "slept/VERB/-1/root"))
                .contains("Guard/1/conj");
    }

    @Test
    void what_follows_that_hangs_on_the_verb_before_it() {
        assertThat(
                        mended(
                                "Daily/PROPN/1/nsubj",
                                "reported/VERB/5/advcl",
                                "that/SCONJ/5/mark",
                                "Selm/PROPN/5/nsubj",
                                "had/AUX/5/aux",
                                "asked/VERB/-1/root"))
                .contains("reported/-1/root", "asked/1/ccomp");
    }

    @Test
    void whoever_stands_behind_the_word_for_saying_does_what_is_said() {
        assertThat(
                        mended(
                                "Men/NOUN/1/nsubj",
                                "said/VERB/-1/root",
                                "Oss/PROPN/1/nsubj",
                                "had/AUX/4/aux",
                                "left/VERB/1/ccomp"))
                .contains("Men/1/nsubj", "Oss/4/nsubj");
    }

    @Test
    void a_preposition_belongs_to_the_noun_behind_it() {
        assertThat(
                        mended(
                                "stopped/VERB/-1/root",
                                "by/ADP/6/case",
                                "Guard/PROPN/0/obl:agent",
                                ",/PUNCT/6/punct",
                                "not/PART/6/advmod",
                                "by/ADP/6/case",
                                "men/NOUN/2/nmod"))
                .contains("by/2/case", "by/6/case");
    }

    @Test
    void words_that_are_no_tree_stay_as_they_are() {
        assertThat(mended("Oss/PROPN/7/nsubj")).containsExactly("Oss/7/nsubj");
    }

    @Test
    void whom_somebody_supports_ousting_is_ousted_and_not_supported() {
        assertThat(
                        mended(
                                "Norvia/PROPN/1/nsubj",
                                "support/VERB/-1/root",
                                "ousting/VERB/1/xcomp",
                                "rebels/NOUN/1/obj",
                                "from/ADP/5/case",
                                "Velm/PROPN/1/obl"))
                .contains("ousting/1/ccomp", "rebels/2/obj", "Velm/2/obl");
        assertThat(
                        mended(
                                "Norvia/PROPN/1/nsubj",
                                "began/VERB/-1/root",
                                "ousting/VERB/1/xcomp",
                                "rebels/NOUN/1/obj"))
                .contains("ousting/1/xcomp", "rebels/2/obj");
    }

    @Test
    void whoever_is_called_to_is_no_paper_that_says_something() {
        var words =
                new String[] {
                    "Oss/PROPN/4/nsubj",
                    ",/PUNCT/3/punct",
                    "a/DET/3/det",
                    "paper/NOUN/0/appos",
                    "says/VERB/-1/root"
                };
        assertThat(mended(words)).contains("Oss/4/vocative", "paper/4/nsubj");
        assertThat(
                        mended(
                                "Oss/PROPN/4/nsubj",
                                ",/PUNCT/3/punct",
                                "a/DET/3/det",
                                "clerk/NOUN/0/appos",
                                "says/VERB/-1/root"))
                .contains("Oss/4/nsubj", "clerk/0/appos");
    }

    @Test
    void two_names_before_a_verb_for_several_are_two() {
        assertThat(
                        mended(
                                "Vashar/PROPN/3/nsubj",
                                ",/PUNCT/2/punct",
                                "Tarvel/PROPN/0/appos",
                                "are/AUX/-1/root"))
                .contains("Tarvel/0/appos");
        assertThat(
                        mended(
                                "Vashar/PROPN/4/nsubj",
                                ",/PUNCT/2/punct",
                                "Tarvel/PROPN/0/appos",
                                "have/AUX/4/aux",
                                "left/VERB/-1/root"))
                .contains("Tarvel/0/conj");
        assertThat(
                        mended(
                                "Vashar/PROPN/4/nsubj",
                                ",/PUNCT/2/punct",
                                "Tarvel/PROPN/0/appos",
                                "has/AUX/4/aux",
                                "left/VERB/-1/root"))
                .contains("Tarvel/0/appos");
    }

    @Test
    void a_person_named_behind_a_body_is_whoever_leads_it() {
        assertThat(
                        mended(
                                "leader/NOUN/5/nsubj",
                                "of/ADP/2/case",
                                "League/PROPN/0/nmod",
                                ",/PUNCT/4/punct",
                                "Oss/PROPN/2/appos",
                                "left/VERB/-1/root"))
                .contains("Oss/0/appos");
    }

    @Test
    void what_is_between_two_is_between_both_of_them() {
        assertThat(
                        mended(
                                "Linn/PROPN/1/nsubj",
                                "stood/VERB/-1/root",
                                "between/ADP/3/case",
                                "Front/PROPN/1/obl",
                                "and/CCONJ/1/cc",
                                "the/DET/6/det",
                                "Guard/PROPN/1/nsubj"))
                .contains("Guard/3/conj", "and/6/cc");
    }

    @Test
    void a_verb_behind_and_is_none_of_the_two() {
        assertThat(
                        mended(
                                "Linn/PROPN/1/nsubj",
                                "stood/VERB/-1/root",
                                "between/ADP/3/case",
                                "houses/NOUN/1/obl",
                                "and/CCONJ/5/cc",
                                "slept/VERB/1/conj"))
                .contains("slept/1/conj");
    }

    @Test
    void what_stands_before_and_hangs_on_the_first_of_two_verbs() {
        assertThat(
                        mended(
                                "Norvia/PROPN/1/nsubj",
                                "accused/VERB/-1/root",
                                "Selm/PROPN/1/obj",
                                "of/SCONJ/4/mark",
                                "sending/VERB/8/ccomp",
                                "rifles/NOUN/4/obj",
                                ",/PUNCT/8/punct",
                                "and/CCONJ/8/cc",
                                "demanded/VERB/1/conj",
                                "talks/NOUN/8/obj"))
                .contains("sending/1/ccomp", "demanded/1/conj", "talks/8/obj", ",/8/punct");
    }

    @Test
    void who_does_what_follows_and_stays_its_subject() {
        assertThat(
                        mended(
                                "Norvia/PROPN/1/nsubj",
                                "left/VERB/-1/root",
                                "and/CCONJ/4/cc",
                                "Selm/PROPN/4/nsubj",
                                "stayed/VERB/1/conj"))
                .contains("Selm/4/nsubj");
    }

    @Test
    void a_weekly_and_where_it_is_from_are_one() {
        assertThat(
                        mended(
                                "told/VERB/-1/root",
                                "by/ADP/3/case",
                                "a/DET/3/det",
                                "Tarveli/PROPN/0/obl:agent",
                                "weekly/NOUN/0/obl:agent"))
                .contains("by/4/case", "a/4/det", "Tarveli/4/compound", "weekly/0/obl:agent");
    }
}
