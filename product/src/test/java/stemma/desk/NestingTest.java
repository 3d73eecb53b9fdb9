package stemma.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/// Which places lie in which.
class NestingTest {
    private final Nesting nesting =
            new Nesting(
                    Map.of(
                                    "place:aleppo#170063", "Aleppo",
                                    "place:syria#163843", "Syria",
                                    "place:karst", "Karst",
                                    "person:marr", "Marr")
                            ::get);

    @Test
    void a_town_lies_in_its_country_and_not_the_other_way_round() {
        assertThat(nesting.test("place:aleppo#170063", "place:syria#163843")).isTrue();
        assertThat(nesting.test("place:syria#163843", "place:aleppo#170063")).isFalse();
    }

    @Test
    void of_what_is_no_place_or_on_no_map_nothing_is_known() {
        assertThat(nesting.test("place:karst", "place:syria#163843")).isFalse();
        assertThat(nesting.test("person:marr", "place:syria#163843")).isFalse();
    }
}
