package stemma.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Words for saying by which nobody says anything.
class IdiomsTest {
    private static boolean hold(String word, String text) {
        var words = List.of(text.split(" "));
        return Idioms.hold(words.indexOf(word), words);
    }

    @Test
    void a_set_phrase_hands_nothing_to_anybody() {
        assertThat(hold("saying", "It goes without saying that the port is shut")).isTrue();
        assertThat(hold("say", "Needless to say , nobody came")).isTrue();
        assertThat(hold("said", "Having said that")).isTrue();
    }

    @Test
    void the_same_words_elsewhere_do() {
        assertThat(hold("saying", "He left without saying that the port is shut")).isFalse();
        assertThat(hold("say", "He goes to say goodbye")).isFalse();
        assertThat(hold("said", "Having said")).isFalse();
    }
}
