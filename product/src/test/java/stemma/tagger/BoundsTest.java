package stemma.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import stemma.model.CueKind;
import stemma.tagger.Finding.Given;
import stemma.tagger.Tree.Node;

/// Where what is said ends by the tree.
class BoundsTest {
    private final List<String> words = new ArrayList<>();
    private final List<Node> nodes = new ArrayList<>();

    @Test
    void what_somebody_does_besides_is_not_said() {
        tree(
                "Mira/PROPN/1/nsubj backed/VERB/-1/root the/DET/3/det plan/NOUN/1/obj ,/PUNCT/5/punct calling/VERB/1/advcl it/PRON/5/obj"
                        + " late/ADJ/5/xcomp and/CCONJ/9/cc left/VERB/1/conj");

        assertThat(said(1, 2, 10)).containsExactly("the plan");
    }

    @Test
    void whoever_says_it_is_not_said_with_what_he_is_also_called() {
        tree(
                "“/PUNCT/1/punct Rain/NOUN/8/ccomp ,/PUNCT/1/punct ”/PUNCT/1/punct Mira/PROPN/8/nsubj ,/PUNCT/7/punct the/DET/7/det"
                        + " clerk/NOUN/4/appos said/VERB/-1/root");

        assertThat(said(8, 0, 8)).containsExactly("“ Rain , ”");
    }

    @Test
    void whoever_is_told_and_when_is_not_said() {
        tree(
                "Mira/PROPN/1/nsubj told/VERB/-1/root clerks/NOUN/1/iobj on/ADP/4/case Monday/PROPN/1/obl that/SCONJ/7/mark it/PRON/7/nsubj"
                        + " rained/VERB/1/ccomp");

        assertThat(said(1, 2, 8)).containsExactly("that it rained");
    }

    @Test
    void a_clause_with_words_of_its_own_before_that_is_said_whole() {
        tree(
                "Mira/PROPN/1/nsubj said/VERB/-1/root in/ADP/3/case Dalma/PROPN/6/obl that/SCONJ/6/mark it/PRON/6/nsubj rained/VERB/1/ccomp");

        assertThat(said(1, 2, 7)).containsExactly("in Dalma that it rained");
    }

    private List<String> said(int cue, int begin, int end) {
        var finding =
                new Finding(
                        cue,
                        CueKind.SAYS,
                        1,
                        Given.UNNAMED,
                        List.of(),
                        List.of(new Span(cue, cue + 1, "cue", 1)),
                        List.of(new Span(begin, end, "content", 1)));
        return new Bounds(words, nodes, new Dependents(nodes))
                .within(finding).content().stream()
                        .map(span -> String.join(" ", words.subList(span.begin(), span.end())))
                        .toList();
    }

    /// A word, its part of speech, the place of its head and its relation, with `/` between.
    private void tree(String tree) {
        for (String word : tree.split(" ")) {
            var cells = word.split("/");
            words.add(cells[0]);
            nodes.add(new Node(cells[1], "l|0+|0+", Integer.parseInt(cells[2]), cells[3]));
        }
    }
}
