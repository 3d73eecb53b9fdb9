package stemma.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static stemma.extract.AppearancesTest.told;

import java.util.List;
import org.junit.jupiter.api.Test;
import stemma.model.Appearance;
import stemma.model.Mention;

/// The state that a report means by a regime.
class RegimesTest {
    @Test
    void the_regime_is_the_state_whose_regime_the_report_names() {
        String text = "Later the regime attacked. They left Turkish regime posts.";

        var told = told(text, new Marked(text).heads("attacked", "left"));

        assertThat(told)
                .singleElement()
                .satisfies(state -> {
                    assertThat(state.name()).isEqualTo("Turkey");
                    assertThat(state.names()).contains("Turkish regime");
                    assertThat(state.at())
                            .extracting(at -> at.in(text))
                            .containsExactly("the regime", "Turkish regime");
                });
    }

    @Test
    void of_two_regimes_the_regime_is_neither() {
        assertThat(words("The Turkish regime and the Iranian regime met. Then the regime left."))
                .containsExactly("Turkish regime", "Iranian regime");
    }

    @Test
    void a_change_of_regimes_and_that_of_somebody_are_no_states() {
        assertThat(
                        words(
                                "The Turkish regime fell. The regime of the general came after the regime change."))
                .containsExactly("Turkish regime");
        assertThat(words("The Assad regime fell, and the regime left.")).isEmpty();
    }

    @Test
    void what_belongs_to_a_land_is_no_short_form_of_its_name() {
        String text = "Garuda Turkey landed and Turkey rejoiced.";
        var told =
                told(
                        text,
                        new Marked(text)
                                .heads("Turkey", "landed", "rejoiced")
                                .name("Location", "Garuda Turkey"));

        assertThat(told).extracting(Appearance::names).containsExactly(List.of("Turkey"));
    }

    private static List<String> words(String text) {
        return Regimes.in(text).stream().map(Mention::at).map(at -> at.in(text)).toList();
    }
}
