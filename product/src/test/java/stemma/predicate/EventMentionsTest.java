package stemma.predicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stemma.model.Passage;

/// What words that tell of an event say of it, read by the model of the program.
class EventMentionsTest {
    private static EventMention at(String words, String text) {
        int begin = text.indexOf(words);
        var at = new Passage(begin, begin + words.length());
        return EventMentions.of(text, Readers.tagged(text), List.of(at)).getFirst();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Nadim Oss was killed in Velm.               | killed
                    The slaying of Nadim Oss shocked Velm.      | slaying
                    The guards gunned down Nadim Oss.           | gunned
                    Police spoke of the murders in Velm.        | murders
                    """)
    void words_for_one_happening_are_kin(String text, String word) {
        assertThat(at(word, text).kin()).contains("kill");
    }

    @Test
    void a_verb_that_tells_nothing_is_known_by_its_object() {
        var mention = at("took a decision", "The League took a decision on Monday.");

        assertThat(mention.kin()).containsExactly("decide");
        assertThat(mention.words()).containsExactly("decision");
    }

    @Test
    void a_word_that_stands_for_what_was_told_before_has_no_name() {
        var mention = at("It", "It shocked the town.");

        assertThat(mention.kin()).isEmpty();
        assertThat(mention.words()).isEmpty();
    }

    @Test
    void the_past_of_an_irregular_verb_is_its_dictionary_form() {
        assertThat(at("stole", "The gang stole two boats.").words()).containsExactly("steal");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The guards arrested Nadim Oss.              | arrested | The guards | Nadim Oss |
                    Nadim Oss was arrested by the guards.       | arrested | the guards | Nadim Oss |
                    The arrest of Petra Linn by the guards was announced. | arrest | the guards | | Petra Linn
                    """)
    void who_has_a_part_stands_beside_it(
            String text, String word, String agent, String patient, String theme) {
        var roles = at(word, text).roles();

        assertThat(words(roles, Role.AGENT, text)).isEqualTo(agent);
        assertThat(words(roles, Role.PATIENT, text)).isEqualTo(patient);
        assertThat(words(roles, Role.THEME, text)).isEqualTo(theme);
    }

    private static String words(Map<Role, List<Argument>> roles, Role role, String text) {
        return roles.get(role).stream()
                .map(argument -> argument.phrase().in(text))
                .reduce((a, b) -> a + "; " + b)
                .orElse(null);
    }

    @Test
    void a_number_counts_what_has_a_part() {
        String text = "The guards arrested seven fishermen.";

        assertThat(words(at("arrested", text).roles(), Role.AMOUNT, text)).isEqualTo("seven");
    }

    @Test
    void only_what_somebody_says_is_a_saying() {
        assertThat(at("said", "Nadim Oss said so.").saying()).isTrue();
        assertThat(at("left", "Nadim Oss left.").saying()).isFalse();
    }

    @Test
    void mentions_come_back_in_the_order_in_which_they_were_asked_for() {
        String text = "Nadim Oss left. The guards arrested him.";
        var at = List.of(new Passage(27, 35), new Passage(10, 14));

        assertThat(EventMentions.of(text, Readers.tagged(text), at))
                .extracting(mention -> mention.at().in(text))
                .containsExactly("arrested", "left");
    }
}
