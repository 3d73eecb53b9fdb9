package stemma.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stemma.model.ActorKind;

class KeysTest {
    private static Set<String> keys(String name, ActorKind kind) {
        return Keys.of(NameParts.of(name, kind));
    }

    @ParameterizedTest
    @CsvSource({
        "Nadim Tarveli, Nadeem Tarfeli",
        "Nadim Qasimi, Kassemi",
        "Nadim Husseini, نديم حسيني",
        "Anton Osskov, Антон Осськов",
        "NADIMOSSKAR, Nadim Osskar",
        "Hassan Ali, Ali Hasan",
        "Muhammad Ahmed, Ahmad Mohamed"
    })
    void spellings_of_one_name_share_a_key(String one, String other) {
        assertThat(keys(one, ActorKind.PERSON))
                .containsAnyElementsOf(keys(other, ActorKind.PERSON));
    }

    @Test
    void an_acronym_shares_a_key_with_what_it_stands_for() {
        assertThat(keys("KWG", ActorKind.ORGANISATION))
                .containsAnyElementsOf(keys("Kesh Workers' Guard", ActorKind.ORGANISATION));
    }

    @Test
    void a_common_name_or_a_word_for_a_body_is_no_key_alone() {
        assertThat(keys("Mohammed Tarveli", ActorKind.PERSON))
                .doesNotContainAnyElementsOf(keys("Mohammed Oss", ActorKind.PERSON));
        assertThat(keys("Tarvel Front", ActorKind.ORGANISATION))
                .doesNotContainAnyElementsOf(keys("Kesh Front", ActorKind.ORGANISATION));
    }

    @Test
    void a_name_without_letters_has_no_key() {
        assertThat(keys("...", ActorKind.PERSON)).isEmpty();
    }
}
