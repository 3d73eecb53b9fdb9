package stemma.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import stemma.model.CueKind;
import stemma.tagger.Finding.Given;
import stemma.tagger.Tree.Node;

/// Who says something by the tree alone.
class SpeakersTest {
    private final List<String> words = new ArrayList<>();
    private final List<Node> nodes = new ArrayList<>();

    @Test
    void the_subject_of_the_cue_says_it_without_the_clause_behind_it() {
        tree(
                "The/DET/1/det mayor/NOUN/5/nsubj who/PRON/3/nsubj left/VERB/1/acl:relcl has/AUX/5/aux said/VERB/-1/root so/ADV/5/advmod");

        assertThat(speaker(5)).isEqualTo("The mayor");
        assertThat(speaker(3)).isEqualTo("The mayor");
    }

    @Test
    void a_participle_and_a_second_verb_share_the_subject_of_the_first() {
        tree(
                "Oss/PROPN/1/nsubj left/VERB/-1/root ,/PUNCT/3/punct saying/VERB/1/advcl so/ADV/3/advmod and/CCONJ/6/cc denied/VERB/1/conj it/PRON/6/obj");

        assertThat(speaker(3)).isEqualTo("Oss");
        assertThat(speaker(6)).isEqualTo("Oss");
    }

    @Test
    void of_a_passive_only_the_agent_says_it() {
        tree(
                "Oss/PROPN/2/nsubj:pass was/AUX/2/aux:pass told/VERB/-1/root by/ADP/4/case Tamm/PROPN/2/obl:agent");
        assertThat(speaker(2)).isEqualTo("Tamm");

        words.clear();
        nodes.clear();
        tree("Oss/PROPN/2/nsubj:pass was/AUX/2/aux:pass told/VERB/-1/root so/ADV/2/advmod");
        assertThat(speaker(2)).isEmpty();
    }

    @Test
    void a_noun_is_said_by_its_owner_and_by_nobody_where_it_has_none() {
        tree(
                "The/DET/1/det league/NOUN/3/nmod:poss 's/PART/1/case claim/NOUN/5/nsubj a/DET/5/det lie/NOUN/-1/root");
        assertThat(speaker(3)).isEqualTo("The league 's");
        assertThat(speaker(5)).isEqualTo("The league 's claim");
    }

    @Test
    void it_is_nobody() {
        tree("It/PRON/1/nsubj seems/VERB/-1/root late/ADJ/1/xcomp");

        assertThat(speaker(1)).isEmpty();
    }

    @Test
    void whoever_stands_behind_told_was_told() {
        tree(
                "Mira/PROPN/1/nsubj told/VERB/-1/root Karst/PROPN/3/compound Radio/PROPN/1/iobj so/ADV/1/advmod");
        var finding =
                new Finding(
                        1,
                        CueKind.SAYS,
                        1,
                        Given.UNNAMED,
                        List.of(),
                        List.of(new Span(1, 2, "cue", 1)),
                        List.of(new Span(4, 5, "content", 1)));

        assertThat(
                        new Speakers(words, nodes)
                                .whole(finding, List.of(new Span(2, 4, "source", 1)), _ -> true))
                .extracting(Span::begin)
                .containsExactly(0);
    }

    /// @param tree words as `word/part/head/relation`
    private void tree(String tree) {
        for (String word : tree.split(" ")) {
            var cells = word.split("/");
            words.add(cells[0]);
            nodes.add(new Node(cells[1], "", Integer.parseInt(cells[2]), cells[3]));
        }
    }

    private String speaker(int cue) {
        var finding =
                new Finding(
                        cue,
                        CueKind.SAYS,
                        1,
                        Given.UNNAMED,
                        List.of(),
                        List.of(new Span(cue, cue + 1, "cue", 1)),
                        List.of());
        return new Speakers(words, nodes)
                .of(finding)
                .map(span -> String.join(" ", words.subList(span.begin(), span.end())))
                .orElse("");
    }
}
