package stemma.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Of which words the network has to be less sure.
class CuesTest {
    private static final double OTHER = 0.5;

    @Test
    void every_form_of_a_listed_word_needs_less() {
        for (String form :
                new String[] {"deny", "Denies", "denied", "denying", "admitted", "wrote"}) {
            assertThat(Cues.enough(form, "VERB", false, OTHER)).as(form).isLessThan(OTHER);
        }
        assertThat(Cues.enough("allegations", "NOUN", false, OTHER)).isLessThan(OTHER);
    }

    @Test
    void other_words_and_listed_ones_as_another_part_of_speech_need_as_much_as_any() {
        assertThat(Cues.enough("dig", "VERB", false, OTHER)).isEqualTo(OTHER);
        assertThat(Cues.enough("denied", "ADJ", false, OTHER)).isEqualTo(OTHER);
        assertThat(Cues.enough("argue", "NOUN", false, OTHER)).isEqualTo(OTHER);
    }

    @Test
    void a_listed_word_never_needs_more_than_others() {
        assertThat(Cues.enough("said", "VERB", false, 0.01)).isEqualTo(0.01);
    }

    @Test
    void a_listed_verb_with_a_clause_behind_it_needs_least() {
        assertThat(Cues.enough("maintained", "VERB", true, OTHER))
                .isLessThan(Cues.enough("maintained", "VERB", false, OTHER));
        assertThat(Cues.enough("dig", "VERB", true, OTHER)).isEqualTo(OTHER);
    }
}
