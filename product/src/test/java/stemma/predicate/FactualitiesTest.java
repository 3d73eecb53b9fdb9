package stemma.predicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stemma.tagger.Tagged;

/// How event words are presented, read by the model of the program.
class FactualitiesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The League sold two boats.                          | sold    | CERTAIN            | now
                    The League will sell two boats.                     | sell    | CERTAIN            | future
                    The League plans to sell two boats.                 | sell    | UNDERSPECIFIED     | future
                    The League may sell two boats.                      | sell    | POSSIBLE           | future
                    The League is expected to sell two boats.           | sell    | PROBABLE           | future
                    The League has not sold any boats.                  | sold    | CERTAIN not        | now
                    The League will not sell any boats.                 | sell    | CERTAIN not        | future
                    Norvia to sell two boats                            | sell    | CERTAIN            | future
                    If the League sells two boats, the harbour will close. | sells | UNDERSPECIFIED    | now
                    If the League sells two boats, the harbour will close. | close | CERTAIN           | future
                    The withdrawal from Velm surprised the mayor.       | withdrawal | CERTAIN         | now
                    The army will announce a withdrawal.                | withdrawal | CERTAIN         | future
                    The army cancelled the parade and the withdrawal.   | withdrawal | CERTAIN not     | now
                    """)
    void an_event_word_is_as_sure_as_the_words_around_it(
            String text, String word, String certainty, String time) {
        var factuality = at(word, text);

        assertThat(factuality.certainty() + (factuality.negated() ? " not" : ""))
                .isEqualTo(certainty);
        assertThat(factuality.future()).isEqualTo(time.equals("future"));
    }

    private static Factuality at(String word, String text) {
        return of(text).stream()
                .filter(factuality -> factuality.at().in(text).equals(word))
                .findFirst()
                .orElseThrow();
    }

    private static List<Factuality> of(String text) {
        return Factualities.of(text, Readers.tagged(text));
    }

    @Test
    void a_verb_goes_with_its_particle_and_what_only_describes_is_no_event() {
        String text = "The growing League carried out a raid in the area.";

        assertThat(of(text))
                .extracting(factuality -> factuality.at().in(text))
                .containsExactly("carried out", "raid");
    }

    @Test
    void a_noun_for_a_thing_or_somebody_is_no_event() {
        String text = "The government of the nation has a station.";

        assertThat(of(text))
                .extracting(factuality -> factuality.at().in(text))
                .containsExactly("has");
    }

    @Test
    void nothing_is_read_in_nothing() {
        var nothing = new Tagged(List.of(), List.of(), List.of(), List.of(), List.of());

        assertThat(Factualities.of("", nothing)).isEmpty();
    }
}
