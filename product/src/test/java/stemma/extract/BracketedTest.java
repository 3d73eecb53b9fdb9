package stemma.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Sources that are named in brackets behind what they are for.
class BracketedTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Kestrel Wire  | The Mirdan Companies left Dorvan (Kestrel Wire).
                    Kestrel Post  | The Mirdan Companies left Dorvan (Kestrel Post, 3 May 2031).
                    Karst Radio   | The Mirdan Companies left Dorvan (Source: Karst Radio).
                    Karst Radio   | The Mirdan Companies left Dorvan [Karst Radio].
                    Ostra Herald  | The Mirdan Companies left Dorvan. (Ostra Herald, May 3)
                    """)
    void whoever_stands_in_brackets_behind_a_sentence_had_it(String source, String text) {
        assertThat(Said.by("Mirdan Companies left", text)).isEqualTo(source);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The Mirdan Companies left Dorvan with the state broadcaster (Ostra Radio).
                    The Mirdan Companies left Dorvan with Ostra Radio (OR).
                    The Mirdan Companies left Dorvan (see the map).
                    The Mirdan Companies left Dorvan (Velm Tell, 3 May 2031).
                    The Mirdan Companies (Ostra Radio calls them bandits) left Dorvan.
                    (Source: Ostra Radio) The Mirdan Companies left Dorvan.
                    """)
    void other_brackets_are_no_source(String text) {
        assertThat(Said.by("Mirdan Companies", text)).isEmpty();
    }

    @Test
    void brackets_behind_a_paragraph_go_for_all_of_it_and_for_no_other() {
        String text =
                """
                The Mirdan Companies left Dorvan. The Karst League attacked Velm Tell. (Kestrel Wire)
                The Tarvel Front attacked Ostra.
                """;

        assertThat(Said.by("Mirdan Companies left", text)).isEqualTo("Kestrel Wire");
        assertThat(Said.by("League attacked", text)).isEqualTo("Kestrel Wire");
        assertThat(Said.by("Front attacked", text)).isEmpty();
    }

    @Test
    void brackets_behind_a_sentence_within_a_paragraph_go_for_that_sentence() {
        String text =
                "The Mirdan Companies left Dorvan. The Karst League attacked Velm Tell. (Kestrel Wire) The Tarvel Front attacked Ostra.";

        assertThat(Said.by("Mirdan Companies left", text)).isEmpty();
        assertThat(Said.by("League attacked", text)).isEqualTo("Kestrel Wire");
        assertThat(Said.by("Front attacked", text)).isEmpty();
    }

    @Test
    void whoever_says_it_was_told_by_the_medium_in_brackets() {
        String text =
                "Jorn Reik said the quay was dry. (Kestrel Wire)\nMira Tamm told Karst Radio the ferry sank. (Kestrel Wire)";

        assertThat(Said.by("quay was dry", text)).isEqualTo("Kestrel Wire <- Jorn Reik");
        assertThat(Said.by("ferry sank", text)).isEqualTo("Karst Radio <- Mira Tamm");
    }
}
