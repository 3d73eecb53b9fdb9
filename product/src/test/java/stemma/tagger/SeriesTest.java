package stemma.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// The middle one of three who are told of together.
class SeriesTest {
    private static List<String> mended(String... written) {
        var sketch = Sketch.of(written);
        return Sketch.hanging(Series.mended(sketch.words(), sketch.nodes()));
    }

    @Test
    void it_is_one_of_the_list_and_no_other_name() {
        assertThat(
                        mended(
                                "League/PROPN/5/nsubj",
                                ",/PUNCT/2/punct",
                                "Front/PROPN/0/appos",
                                "and/CCONJ/4/cc",
                                "Guard/PROPN/0/conj",
                                "met/VERB/-1/root"))
                .contains("Front/0/conj", "Guard/0/conj");
    }

    @Test
    void another_name_between_commas_stays_one() {
        assertThat(
                        mended(
                                "League/PROPN/6/nsubj",
                                ",/PUNCT/2/punct",
                                "Front/PROPN/0/appos",
                                ",/PUNCT/5/punct",
                                "and/CCONJ/5/cc",
                                "Guard/PROPN/0/conj",
                                "met/VERB/-1/root"))
                .contains("Front/0/appos");
    }

    @Test
    void the_last_is_of_the_list_too() {
        assertThat(
                        mended(
                                "League/PROPN/5/nsubj",
                                ",/PUNCT/2/punct",
                                "Front/PROPN/0/appos",
                                "and/CCONJ/4/cc",
                                "Guard/PROPN/2/conj",
                                "met/VERB/-1/root"))
                .contains("Front/0/conj", "Guard/0/conj");
        assertThat(
                        mended(
                                "allies/NOUN/6/nsubj",
                                ",/PUNCT/2/punct",
                                "Front/PROPN/0/appos",
                                "and/CCONJ/4/cc",
                                "Guard/PROPN/2/conj",
                                ",/PUNCT/2/punct",
                                "met/VERB/-1/root"))
                .contains("Front/0/appos", "Guard/2/conj");
    }
}
