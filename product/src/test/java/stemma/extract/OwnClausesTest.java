package stemma.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Clauses that a tree hangs on a clause beside their own.
class OwnClausesTest {
    private static List<String> mended(String... written) {
        return Sketch.hanging(OwnClauses::mended, written);
    }

    /// "Selm has vowed it will stay and has shelled Velm".
    private static List<String> vowedAnd(String helping, String verb) {
        return mended(
                "Selm/PROPN/2/nsubj",
                "has/AUX/2/aux",
                "vowed/VERB/-1/root",
                "it/PRON/5/nsubj",
                "will/AUX/5/aux",
                "stay/VERB/2/ccomp",
                "and/CCONJ/8/cc",
                helping + "/AUX/8/aux",
                verb + "/VERB/5/conj",
                "Velm/PROPN/8/obj");
    }

    @Test
    void what_somebody_has_done_is_not_what_he_vowed_he_would_do() {
        assertThat(vowedAnd("has", "shelled")).contains("stay/2/ccomp", "shelled/2/conj");
    }

    @Test
    void what_he_will_do_too_is_vowed() {
        assertThat(vowedAnd("will", "shell")).contains("shell/5/conj");
    }

    @Test
    void those_who_are_seen_to_leave_allow_nobody_to_stay() {
        assertThat(
                        mended(
                                "pact/NOUN/2/nsubj",
                                "would/AUX/2/aux",
                                "see/VERB/-1/root",
                                "men/NOUN/4/nsubj",
                                "leave/VERB/2/ccomp",
                                ",/PUNCT/7/punct",
                                "while/SCONJ/7/mark",
                                "allowing/VERB/4/advcl",
                                "Selm/PROPN/7/obj",
                                "to/PART/10/mark",
                                "stay/VERB/7/xcomp"))
                .contains("leave/2/xcomp", "allowing/2/advcl");
    }

    @Test
    void those_who_left_while_firing_fired() {
        assertThat(
                        mended(
                                "Oss/PROPN/1/nsubj",
                                "saw/VERB/-1/root",
                                "men/NOUN/4/nsubj",
                                "had/AUX/4/aux",
                                "left/VERB/1/ccomp",
                                "while/SCONJ/6/mark",
                                "firing/VERB/4/advcl"))
                .contains("firing/4/advcl");
    }

    @Test
    void all_that_somebody_asks_for_hangs_on_the_first_of_it() {
        assertThat(
                        mended(
                                "They/PRON/1/nsubj",
                                "asked/VERB/-1/root",
                                "to/PART/4/mark",
                                "be/AUX/4/aux:pass",
                                "armed/VERB/1/xcomp",
                                ",/PUNCT/8/punct",
                                "to/PART/8/mark",
                                "be/AUX/8/aux:pass",
                                "allowed/VERB/4/advcl",
                                "to/PART/10/mark",
                                "stay/VERB/8/xcomp",
                                "and/CCONJ/14/cc",
                                "to/PART/14/mark",
                                "be/AUX/14/aux:pass",
                                "permitted/VERB/10/conj",
                                "to/PART/16/mark",
                                "recruit/VERB/14/csubj"))
                .contains("allowed/4/conj", "permitted/4/conj", "recruit/14/xcomp");
    }

    @Test
    void not_before_to_is_said_of_what_follows() {
        assertThat(
                        mended(
                                "Selm/PROPN/1/nsubj",
                                "agreed/VERB/-1/root",
                                "not/PART/1/advmod",
                                "to/PART/4/mark",
                                "shell/VERB/1/xcomp",
                                "Velm/PROPN/4/obj"))
                .contains("not/4/advmod");
    }
}
