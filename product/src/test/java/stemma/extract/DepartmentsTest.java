package stemma.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static stemma.extract.AppearancesTest.told;

import org.junit.jupiter.api.Test;
import stemma.model.ActorKind;
import stemma.model.Appearance;

/// Parts of bodies in small words and quotation marks.
class DepartmentsTest {
    @Test
    void a_bureau_in_quotation_marks_is_a_unit_beside_whose_it_is() {
        String text =
                "They asked the Selm League “security bureau,” and the League “security bureau” left.";

        var told = told(text, league(text));

        assertThat(told)
                .extracting(Appearance::name)
                .contains("Selm League", "Selm League Security Bureau");
        assertThat(told)
                .filteredOn(it -> it.name().equals("Selm League Security Bureau"))
                .singleElement()
                .satisfies(bureau -> assertThat(bureau.kind()).isEqualTo(ActorKind.UNIT));
    }

    @Test
    void other_words_in_quotation_marks_are_nobody() {
        String text = "They asked the Selm League “for more weapons” and its “bureau” left.";

        assertThat(told(text, league(text)))
                .extracting(Appearance::name)
                .containsExactly("Selm League");
    }

    private static Marked league(String text) {
        return new Marked(text)
                .heads("League", "asked", "left", "bureau")
                .name("Organisation", "Selm League");
    }
}
