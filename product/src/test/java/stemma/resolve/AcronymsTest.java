package stemma.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcronymsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "The Kesh Workers' Guard (KWG) met on Monday. | KWG | Kesh Workers' Guard",
                "Envoys of the Front for the Liberation of Tarvel (FLT) left. | FLT | Front for the"
                        + " Liberation of Tarvel",
                "KWG (Kesh Workers' Guard) denied it. | KWG | Kesh Workers' Guard",
                "The Tarvel Broadcasting Corporation (the \"TBC\") said so. | TBC | Tarvel"
                        + " Broadcasting Corporation"
            })
    void an_acronym_is_found_with_what_it_stands_for(String text, String letters, String name) {
        var found = Acronyms.in(text);

        assertThat(found).hasSize(1);
        assertThat(found.getFirst().letters()).isEqualTo(letters);
        assertThat(found.getFirst().name()).isEqualTo(name);
        assertThat(found.getFirst().nameAt().in(text)).isEqualTo(name);
        assertThat(found.getFirst().at().in(text)).isEqualTo(letters);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "He met the Front (Monday) in Kesh.",
                "The two left the city (XQZ) at dawn.",
                "(KWG)",
                "ORLAN (Orlan Wire) - The Front met.",
                "They said no (NO) to it."
            })
    void brackets_that_stand_for_nothing_before_them_are_left(String text) {
        assertThat(Acronyms.in(text)).isEmpty();
    }

    @Test
    void hostile_text_is_borne() {
        assertThat(Acronyms.in("(A".repeat(5_000))).isEmpty();
        assertThat(Acronyms.in("İ".repeat(300) + " (II)")).isEmpty();
    }
}
