package stemma.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import stemma.desk.Sought.Wanted;
import stemma.model.Modality;
import stemma.model.When;

class SoughtTest {
    private static Condition only(String typed) {
        var sought = Sought.of(typed);
        assertThat(sought.problems()).isEmpty();
        return sought.conditions().getFirst();
    }

    @Test
    void words_rows_of_words_and_filters_are_told_apart() {
        var sought = Sought.of("ferr* “Nadim Oss” actor:\"the Front\" Dalma");

        assertThat(sought.words())
                .containsExactly(
                        new Wanted("ferr", true, false),
                        new Wanted("Nadim Oss", false, true),
                        new Wanted("Dalma", false, false));
        assertThat(sought.conditions()).containsExactly(new Condition.Actor("the Front"));
        assertThat(sought.without(sought.parts().get(2))).isEqualTo("ferr* \"Nadim Oss\" Dalma");
        assertThat(sought.with("actor:Oss")).isEqualTo("ferr* \"Nadim Oss\" Dalma actor:Oss");
    }

    @Test
    void each_filter_has_its_form() {
        assertThat(only("modality:denied,Requested"))
                .isEqualTo(new Condition.How(Set.of(Modality.DENIED, Modality.REQUESTED)));
        assertThat(only("known:2031-03-10"))
                .isEqualTo(new Condition.Known(LocalDate.of(2031, 3, 10)));
        assertThat(only("outlet:Courier")).isEqualTo(new Condition.Outlet("Courier"));
        assertThat(only("LANG:AR")).isEqualTo(new Condition.Language("ar"));
        assertThat(only("by:\"two officials\"")).isEqualTo(new Condition.By("two officials"));
    }

    @ParameterizedTest
    @CsvSource({">=2,2", "2,2", "≥3,3", ">2,3", "4+,4"})
    void origins_are_a_least_number(String typed, int least) {
        assertThat(only("origins:" + typed)).isEqualTo(new Condition.Origins(least));
    }

    @ParameterizedTest
    @CsvSource({
        "2030..2031,2030-01-01/2031-12-31",
        "2030-02..2030-02,2030-02",
        "2031-03-06,2031-03-06",
        "2031-03-06..2031-03-06,2031-03-06",
        "..2031,../2031",
        "2031-03..,2031-03/..",
        "2031-03/..,2031-03/.."
    })
    void a_true_time_is_a_period_with_its_ends(String typed, String edtf) {
        assertThat(only("true:" + typed)).isEqualTo(new Condition.True(When.parse(edtf)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "modality:purple",
                "modality:",
                "origins:many",
                "true:yesterday",
                "true:..",
                "true:2031..2030",
                "known:2031",
                "actor:\"\""
            })
    void a_filter_that_means_nothing_says_so_in_a_sentence(String typed) {
        var sought = Sought.of(typed);

        assertThat(sought.isEmpty()).isTrue();
        assertThat(sought.problems()).singleElement().asString().endsWith(".");
    }

    @Test
    void a_misspelt_filter_is_looked_for_as_a_word_and_says_so() {
        assertThat(Sought.of("actr:Oss").words()).hasSize(1);
        assertThat(Sought.of("actr:Oss").problems())
                .singleElement()
                .asString()
                .contains("no filter “actr:”");
        assertThat(Sought.of("https://karst.example at 12:30").problems()).isEmpty();
    }

    @Test
    void whatever_is_typed_something_comes_of_it() {
        for (String typed :
                List.of(
                        "",
                        "\u0000",
                        "\"",
                        "\"\"\"",
                        ":::",
                        "actor:",
                        "* OR NEAR( -x ^y",
                        "\u202Eabc\u2066",
                        "x".repeat(10_000),
                        "ab ".repeat(4_000),
                        "\uD800 lone")) {
            var sought = Sought.of(typed);

            assertThat(sought.words()).hasSizeLessThanOrEqualTo(24);
            assertThat(sought.text()).doesNotContain("\u0000", "\u202E", "\uD800");
        }
        assertThat(Sought.of("ab ".repeat(4_000)).problems()).hasSize(2);
    }
}
