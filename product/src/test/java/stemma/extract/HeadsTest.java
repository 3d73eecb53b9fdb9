package stemma.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stemma.model.Passage;

class HeadsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Colonel Oss | Oss",
                "Foreign Minister Agnes Lorrimer | Agnes Lorrimer",
                "Minister for Trade Agnes Lorrimer | Agnes Lorrimer",
                "Deputy Secretary of State Petra Linn | Petra Linn",
                "Secretary of State Petra J. Linn | Petra J. Linn",
                "President of Norvia Samir al-Dorvan | Samir al-Dorvan",
                "Minister of Trade | Minister of Trade",
                "Secretary of State Linn | Secretary of State Linn",
                "Colonel | Colonel",
                "Petra Linn | Petra Linn",
            })
    void titles_and_offices_are_no_part_of_a_name(String words, String name) {
        assertThat(Heads.withoutTitles(new Passage(0, words.length()), words).in(words))
                .isEqualTo(name);
    }
}
