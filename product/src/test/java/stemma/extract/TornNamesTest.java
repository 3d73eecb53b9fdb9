package stemma.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Names that a tree takes apart.
class TornNamesTest {
    private static List<String> mended(String... written) {
        return Sketch.mended(TornNames::mended, written).stream()
                .map(word ->
                        String.join(
                                "/",
                                word.lemma(),
                                word.part(),
                                String.valueOf(word.head()),
                                word.relation()))
                .toList();
    }

    @Test
    void a_capital_behind_a_name_is_part_of_it_and_no_verb() {
        assertThat(
                        mended(
                                "They/PRON/1/nsubj",
                                "moved/VERB/4/conj",
                                "from/ADP/3/case",
                                "Velm/PROPN/1/obl",
                                "Tell/VERB/-1/root",
                                "to/ADP/4/compound:prt",
                                "Dorvan/PROPN/1/obl"))
                .contains("Tell/VERB/-1/root");
        assertThat(
                        mended(
                                "came/VERB/-1/root",
                                "moved/VERB/4/conj",
                                "from/ADP/3/case",
                                "Velm/PROPN/1/obl",
                                "Tell/VERB/0/advcl",
                                "to/ADP/4/compound:prt",
                                "Dorvan/PROPN/1/obl"))
                .containsExactly(
                        "came/VERB/-1/root",
                        "moved/VERB/0/conj",
                        "from/ADP/3/case",
                        "Velm/PROPN/1/obl",
                        "Tell/PROPN/3/flat",
                        "to/ADP/6/case",
                        "Dorvan/PROPN/1/obl");
    }

    @Test
    void what_follows_a_name_taken_for_a_clause_of_its_own_hangs_on_its_verb() {
        assertThat(
                        mended(
                                "went/VERB/-1/root",
                                "moved/VERB/0/conj",
                                "from/ADP/3/case",
                                "Velm/PROPN/1/obl",
                                "Tell/VERB/0/parataxis",
                                "to/ADP/6/case",
                                "Dorvan/PROPN/4/obl"))
                .contains("Tell/PROPN/3/flat", "Dorvan/PROPN/1/obl");
        assertThat(
                        mended(
                                "Oss/PROPN/1/nsubj",
                                "moved/VERB/-1/root",
                                "from/ADP/3/case",
                                "Velm/PROPN/1/obl",
                                "Tell/PROPN/1/advcl",
                                "to/ADP/6/case",
                                "Dorvan/PROPN/4/obl"))
                .contains("Tell/PROPN/3/flat", "Dorvan/PROPN/1/obl");
    }

    @Test
    void a_headline_writes_verbs_with_a_capital() {
        assertThat(
                        mended(
                                "Lorn/PROPN/1/nsubj",
                                "Leaves/VERB/2/ccomp",
                                "Says/VERB/-1/root",
                                "Oss/PROPN/2/nsubj"))
                .contains("Leaves/VERB/2/ccomp");
    }

    @Test
    void a_council_of_states_is_the_council() {
        assertThat(
                        mended(
                                "asked/VERB/-1/root",
                                "the/DET/4/det",
                                "Council/PROPN/4/compound",
                                "of/ADP/4/case",
                                "States/PROPN/0/obj",
                                "to/PART/6/mark",
                                "leave/VERB/0/xcomp"))
                .contains(
                        "the/DET/2/det",
                        "Council/PROPN/0/obj",
                        "States/PROPN/2/nmod",
                        "of/ADP/4/case");
    }

    @Test
    void a_hyphen_within_a_name_hangs_in_it() {
        assertThat(
                        mended(
                                "League/PROPN/6/nsubj",
                                "and/CCONJ/0/cc",
                                "Saray/PROPN/0/conj",
                                "Al~/PROPN/2/flat",
                                "-~/PUNCT/0/punct",
                                "Dur/PROPN/2/flat",
                                "met/VERB/-1/root"))
                .contains("-/PUNCT/3/punct");
    }
}
