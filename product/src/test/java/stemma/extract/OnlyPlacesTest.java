package stemma.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static stemma.extract.AppearancesTest.told;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stemma.model.Appearance;
import stemma.model.CueKind;

/// States and rivers that a report names only for where something is.
class OnlyPlacesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "They met in Turkey.",
                "They met in southern Turkey.",
                "They met in Turkey and fled from Turkey.",
            })
    void a_state_where_something_is_does_not_appear(String text) {
        assertThat(names(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They left Turkey.",
                "They met in Turkey with Turkey.",
                "They fled from Turkey.",
                "They met in Turkey for Turkey's army.",
            })
    void a_state_that_may_act_appears(String text) {
        assertThat(names(text)).containsExactly("Turkey");
    }

    @Test
    void a_war_by_the_name_of_a_state_does_not_make_it_appear() {
        String text = "They met in Turkey: the Turkey War.";
        var marked =
                new Marked(text)
                        .heads("met", "War")
                        .relation("in", "case")
                        .relation("Turkey", "compound");

        assertThat(told(text, marked)).isEmpty();
    }

    @Test
    void a_state_in_which_somebody_trusts_appears() {
        String text = "In Turkey trust grew.";
        var marked =
                new Marked(text).heads("grew").relation("In", "case").relation("Turkey", "nmod");

        assertThat(told(text, marked)).extracting(Appearance::name).containsExactly("Turkey");
    }

    @Test
    void a_state_appears_where_it_says_something_though_it_stands_for_a_place() {
        String text = "They met in Turkey and Turkey said that it rained.";
        var marked = marked(text).saying(CueKind.SAYS, "|Turkey", "said", "that it rained");

        assertThat(told(text, marked)).extracting(Appearance::name).containsExactly("Turkey");
    }

    @Test
    void a_river_by_whose_name_others_go_does_not_appear() {
        String text = "The Selm Mission wrote notes on the Selm.";
        var marked =
                new Marked(text)
                        .heads("Mission", "notes", "wrote", "Selm")
                        .relation("on", "case")
                        .name("Organisation", "Selm Mission")
                        .name("Organisation", "|Selm");

        assertThat(told(text, marked)).extracting(Appearance::name).containsExactly("Selm Mission");
    }

    private static List<String> names(String text) {
        return told(text, marked(text)).stream().map(Appearance::name).toList();
    }

    private static Marked marked(String text) {
        return new Marked(text)
                .heads("met", "fled", "left", "Turkey", "War")
                .verbs("met", "fled", "left", "had")
                .relation("in", "case")
                .relation("with", "case")
                .relation("for", "case")
                .relation("from", "case")
                .relation("southern", "amod");
    }
}
