package stemma.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import stemma.model.CueKind;
import stemma.tagger.Finding.Given;
import stemma.tagger.Tree.Node;

/// How far what is said goes.
class EndsTest {
    private final List<String> words = new ArrayList<>();
    private final List<Node> nodes = new ArrayList<>();
    private final BitSet anchors = new BitSet();

    @Test
    void what_is_said_goes_on_to_the_verb_of_a_subject_that_it_has() {
        tree(
                "Mira/PROPN/1/nsubj said/VERB/-1/root that/SCONJ/7/mark the/DET/4/det clerks/NOUN/7/nsubj of/ADP/6/case Dalma/PROPN/4/nmod"
                        + " left/VERB/1/ccomp the/DET/9/det valley/NOUN/7/obj ./PUNCT/1/punct");

        assertThat(said(1, 2, 7)).isEqualTo("that the clerks of Dalma left the valley");
        assertThat(said(1, 2, 8)).isEqualTo("that the clerks of Dalma left the valley");
    }

    @Test
    void a_second_clause_is_said_with_its_subject() {
        tree(
                "Mira/PROPN/1/nsubj said/VERB/-1/root it/PRON/3/nsubj rained/VERB/1/ccomp and/CCONJ/7/cc the/DET/6/det road/NOUN/7/nsubj"
                        + " flooded/VERB/3/conj early/ADV/7/advmod");

        assertThat(said(1, 2, 5)).isEqualTo("it rained and the road flooded early");
    }

    @Test
    void no_phrase_ends_with_its_article() {
        tree(
                "Mira/PROPN/1/nsubj wants/VERB/-1/root tents/NOUN/1/obj for/ADP/6/case the/DET/6/det wet/ADJ/6/amod valley/NOUN/2/nmod");

        assertThat(said(1, 2, 4)).isEqualTo("tents for the wet valley");
        assertThat(said(1, 2, 5)).isEqualTo("tents for the wet valley");
    }

    @Test
    void what_the_saying_hangs_on_is_not_said() {
        tree(
                "As/SCONJ/2/mark Mira/PROPN/2/nsubj knew/VERB/6/advcl ,/PUNCT/2/punct the/DET/5/det clerks/NOUN/6/nsubj left/VERB/-1/root");

        assertThat(said(2, 4, 6)).isEqualTo("the clerks");
    }

    @Test
    void what_another_says_stands_beside_it_unless_it_is_told_itself() {
        tree(
                "Mira/PROPN/1/nsubj said/VERB/-1/root she/PRON/3/nsubj came/VERB/1/ccomp as/SCONJ/6/mark Tavo/PROPN/6/nsubj asked/VERB/3/advcl");
        anchors.set(6);

        assertThat(said(1, 2, 6)).isEqualTo("she came as Tavo");
        assertThat(said(1, 2, 3)).isEqualTo("she came");
    }

    private String said(int cue, int begin, int end) {
        var finding =
                new Finding(
                        cue,
                        CueKind.SAYS,
                        1,
                        Given.UNNAMED,
                        List.of(new Span(0, 1, "source", 1)),
                        List.of(new Span(cue, cue + 1, "cue", 1)),
                        List.of(new Span(begin, end, "content", 1)));
        var said = new Ends(words, nodes, anchors).of(finding).getFirst();
        return String.join(" ", words.subList(said.begin(), said.end()));
    }

    private void tree(String written) {
        var sketch = Sketch.of(written.split(" "));
        words.addAll(sketch.words());
        nodes.addAll(sketch.nodes());
    }
}
