package stemma.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Words that hang beside the one that they belong to.
class AttachmentsTest {
    private static List<String> mended(String... written) {
        var sketch = Sketch.of(written);
        return Sketch.hanging(Attachments.mended(sketch.words(), sketch.nodes()));
    }

    @Test
    void an_owner_hangs_on_what_is_his() {
        assertThat(
                        mended(
                                "chairman/NOUN/5/nsubj",
                                "and/CCONJ/2/cc",
                                "Varda/PROPN/0/conj",
                                "'s/PART/2/case",
                                "spokesman/NOUN/0/conj",
                                "said/VERB/-1/root"))
                .contains("Varda/4/nmod:poss", "and/4/cc", "spokesman/0/conj");
    }

    @Test
    void who_did_it_hangs_on_the_deed() {
        assertThat(
                        mended(
                                "arrest/NOUN/5/nsubj",
                                "of/ADP/2/case",
                                "Linn/PROPN/0/nmod",
                                "by/ADP/4/case",
                                "guards/NOUN/2/nmod",
                                "surprised/VERB/-1/root"))
                .contains("guards/0/nmod");
    }

    @Test
    void who_is_quoted_is_no_second_subject() {
        assertThat(
                        mended(
                                "weekly/NOUN/1/nsubj",
                                "quoted/VERB/-1/root",
                                "Varda/PROPN/1/nsubj",
                                "as/SCONJ/4/mark",
                                "saying/VERB/1/advcl"))
                .contains("Varda/1/obj");
    }

    @Test
    void and_joins_the_second_and_not_his_name() {
        assertThat(
                        mended(
                                "minister/NOUN/5/nsubj",
                                "and/CCONJ/4/cc",
                                "deputy/NOUN/0/conj",
                                ",/PUNCT/4/punct",
                                "Brandow/PROPN/2/appos",
                                "left/VERB/-1/root"))
                .contains("and/2/cc");
    }

    @Test
    void what_hangs_where_it_belongs_stays() {
        String[] left = {
            "Varda/PROPN/3/nmod:poss",
            "'s/PART/0/case",
            "old/ADJ/3/amod",
            "ship/NOUN/4/nsubj",
            "left/VERB/-1/root"
        };

        assertThat(mended(left)).contains("Varda/3/nmod:poss", "ship/4/nsubj");
    }

    @Test
    void what_is_told_of_both_is_told_of_the_two_before_it() {
        assertThat(
                        mended(
                                "talks/NOUN/-1/root",
                                "between/ADP/2/case",
                                "Norvia/PROPN/0/nmod",
                                "and/CCONJ/4/cc",
                                "Orlan/PROPN/2/conj",
                                ",/PUNCT/9/punct",
                                "both/DET/9/nsubj",
                                "of/ADP/8/case",
                                "which/PRON/6/nmod",
                                "have/VERB/0/acl:relcl",
                                "guards/NOUN/9/obj"))
                .contains("have/2/acl:relcl");
    }
}
