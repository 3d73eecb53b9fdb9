package stemma.predicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is said of two mentions without a predicate, read by the model of the program.
class NominalTiesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Ilse Marr, the Norvian Foreign Minister, spoke.       | SAME Ilse Marr = the Norvian Foreign Minister
                    Tarvel Front fighters in Norvia attacked the League.  | LOCATED Tarvel Front fighters = Norvia
                    Norvia sent 30 soldiers and eleven tanks.             | ATTRIBUTE tanks = eleven
                    They met in Dorn, Norvia.                             | LOCATED Dorn = Norvia
                    Fighters from the Tarvel Front slept.                 | PART Fighters = the Tarvel Front
                    """)
    void a_tie_is_read_from_the_words_between_two_mentions(String text, String tie) {
        assertThat(shown(text)).contains(tie);
    }

    @Test
    void who_bombs_a_camp_need_not_be_where_it_is() {
        assertThat(shown("The Karst League bombed a prison in Velm."))
                .contains("LOCATED a prison = Velm")
                .doesNotContain("LOCATED The Karst League = Velm");
    }

    private static List<String> shown(String text) {
        return NominalTies.of(text, Readers.tagged(text)).stream()
                .map(tie ->
                        tie.kind()
                                + " "
                                + tie.from().at().in(text)
                                + " = "
                                + tie.to().at().in(text))
                .toList();
    }
}
