package stemma.extract;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stemma.model.Link;
import stemma.model.Passage;
import stemma.model.Source;

/// Who says something together, and who only looks so.
class ConjunctsTest {
    /// Each who says it, with the model's own trees.
    private static String speakers(String words, String text) {
        return Said.holding(words, text).stream()
                .flatMap(draft -> draft.attribution().relayed().getLast().sources().stream())
                .map(Source::label)
                .collect(joining(" + "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The bridge was shut | Vashar and Tarvel confirmed: “The bridge was shut.” | Vashar + Tarvel
                    the bridge was shut | Police and witnesses said on Monday that the bridge was shut. | Police + witnesses
                    the bridge was shut | According to the army and local officials, the bridge was shut. | the army + local officials
                    the bridge was shut | The League's chairman and Varda's spokesman said that the bridge was shut. | The League's chairman + Varda's spokesman
                    the bridge was shut | Both the army and the militia claimed that the bridge was shut. | the army + the militia
                    the bridge is shut | Vashar, Tarvel say the bridge is shut | Vashar + Tarvel
                    The bridge was shut | “The bridge was shut,” said Nadim Oss and Ilse Brandow. | Nadim Oss + Ilse Brandow
                    """)
    void those_joined_by_and_say_it_together(String words, String text, String speakers) {
        assertThat(speakers(words, text)).isEqualTo(speakers);
    }

    @Test
    void one_with_two_posts_is_one() {
        assertThat(
                        speakers(
                                "the Front must go",
                                "The League's founder and chairman said the Front must go."))
                .isEqualTo("The League's founder and chairman");
    }

    @Test
    void nobody_knows_which_of_two_joined_by_or() {
        assertThat(speakers("the road was open", "The League or the Front said the road was open."))
                .isEqualTo("The League or the Front");
    }

    @Test
    void of_an_envoy_who_may_be_of_both_the_envoy_alone_is_told() {
        assertThat(
                        speakers(
                                "the talks had failed",
                                "Halden and Vashar's envoy said the talks had failed."))
                .isEqualTo("Vashar's envoy");
    }

    @Test
    void a_name_beside_the_last_is_his_and_not_the_first_ones() {
        assertThat(
                        speakers(
                                "they would leave Dalma",
                                "The minister and his deputy, Ilse Brandow, said they would leave Dalma."))
                .isEqualTo("The minister + Ilse Brandow");
    }

    @Test
    void they_are_those_who_spoke_together_before_and_so_is_their_statement() {
        assertThat(
                        speakers(
                                "it would hold",
                                "Agnes Lorrimer and Salim Varda announced a truce. They said that it would hold."))
                .isEqualTo("Agnes Lorrimer + Salim Varda");
        assertThat(
                        speakers(
                                "four men were killed",
                                "In a joint statement, Vashar and Tarvel said they had attacked the depot. The"
                                        + " statement said that four men were killed."))
                .isEqualTo("Vashar + Tarvel");
    }

    @Test
    void whoever_spoke_together_with_another_is_no_he_by_himself() {
        assertThat(
                        speakers(
                                "it was good",
                                "Nadim Oss and Salim Varda announced a truce. He said it was good."))
                .doesNotContain("Varda")
                .doesNotContain("Oss");
    }

    @Test
    void each_stands_in_his_own_words() {
        String text = "Vashar and Tarvel confirmed that the Front had received arms.";

        assertThat(Said.holding("the Front had received arms", text))
                .get()
                .satisfies(draft ->
                        assertThat(draft.attribution().relayed().getLast())
                                .extracting(Link::words)
                                .isEqualTo(List.of(new Passage(0, 6), new Passage(11, 17))));
    }

    @Test
    void what_opens_a_quotation_makes_nobody_an_owner() {
        var each = new ArrayList<String>();
        Sketch.mended(
                (text, sentence) -> {
                    var all = new Passage(0, text.indexOf(" asked"));
                    new Conjuncts(text, List.of(sentence), List.of())
                            .of(all)
                            .each()
                            .forEach(it -> each.add(it.in(text)));
                    return sentence;
                },
                "the/DET/1/det",
                "wing/NOUN/7/nsubj",
                "'~/PUNCT/3/punct",
                "Saray/PROPN/1/appos",
                "and/CCONJ/6/cc",
                "the/DET/6/det",
                "army/NOUN/1/conj",
                "asked/VERB/-1/root");

        assertThat(each).containsExactly("the wing 'Saray", "the army");
    }
}
