package stemma.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import stemma.model.Passage;

/// Names whose words a tree hangs in several places.
class WholeTreesTest {
    /// @param names their first characters and those behind them, in the words written with a blank between
    private static List<String> mended(List<Passage> names, String... written) {
        return Sketch.hanging((_, sentence) -> WholeTrees.mended(sentence, names), written);
    }

    @Test
    void a_name_hangs_where_its_word_with_the_nearest_head_does() {
        assertThat(
                        mended(
                                List.of(new Passage(15, 30)),
                                "patrol/NOUN/2/nsubj:pass",
                                "was/AUX/2/aux",
                                "met/VERB/-1/root",
                                "Workers/NOUN/2/obl:agent",
                                "’/PUNCT/5/case",
                                "Guard/PROPN/0/appos"))
                .contains("Workers/2/obl:agent", "Guard/3/flat");
    }

    @Test
    void no_word_hangs_on_itself_by_way_of_others() {
        assertThat(
                        mended(
                                List.of(new Passage(0, 7)),
                                "Rai/PROPN/2/compound",
                                "Dur/PROPN/3/nsubj",
                                "it/PRON/1/dep",
                                "wrote/VERB/-1/root"))
                .contains("Dur/3/nsubj", "Rai/1/flat");
    }

    @Test
    void a_name_behind_the_noun_that_reports_is_no_part_of_one_that_asks() {
        assertThat(
                        mended(
                                List.of(new Passage(7, 14)),
                                "weekly/NOUN/3/nsubj",
                                "Al/PROPN/2/flat",
                                "Dur/PROPN/5/compound",
                                "reported/VERB/-1/root",
                                "that/SCONJ/6/mark",
                                "Saray/PROPN/6/nsubj",
                                "asked/VERB/3/ccomp"))
                .contains("weekly/2/compound", "Dur/3/nsubj", "Saray/6/nsubj");
    }

    @Test
    void what_hangs_together_stays() {
        assertThat(
                        mended(
                                List.of(new Passage(0, 12)),
                                "Tarvel/PROPN/1/compound",
                                "Front/PROPN/2/nsubj",
                                "left/VERB/-1/root"))
                .containsExactly("Tarvel/1/compound", "Front/2/nsubj", "left/-1/root");
    }

    @Test
    void in_a_headline_to_belongs_to_what_follows_it() {
        assertThat(
                        mended(
                                List.of(new Passage(5, 21)),
                                "Give/VERB/-1/root",
                                "Wider/ADJ/2/amod",
                                "Freedom/PROPN/0/obj",
                                "To/PART/4/mark",
                                "Raid/VERB/2/acl"))
                .contains("To/4/mark");
    }
}
