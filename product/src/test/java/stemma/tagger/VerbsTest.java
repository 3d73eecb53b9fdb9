package stemma.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Verbs that the tree takes for a part of their object.
class VerbsTest {
    private static List<String> mended(String... written) {
        var sketch = Sketch.of(written);
        return Sketch.hanging(Verbs.mended(sketch.nodes()));
    }

    @Test
    void who_has_claimed_responsibility_claims_it() {
        assertThat(
                        mended(
                                "Front/PROPN/3/nsubj",
                                "had/AUX/2/aux",
                                "claimed/VERB/3/compound",
                                "responsibility/NOUN/-1/root",
                                "for/ADP/5/case",
                                "raid/NOUN/3/nmod"))
                .containsExactly(
                        "Front/2/nsubj",
                        "had/2/aux",
                        "claimed/-1/root",
                        "responsibility/2/obj",
                        "for/5/case",
                        "raid/3/nmod");
    }

    @Test
    void claimed_land_is_no_claiming() {
        assertThat(
                        mended(
                                "Front/PROPN/1/nsubj",
                                "left/VERB/-1/root",
                                "claimed/VERB/3/amod",
                                "land/NOUN/1/obj"))
                .contains("claimed/3/amod");
    }
}
