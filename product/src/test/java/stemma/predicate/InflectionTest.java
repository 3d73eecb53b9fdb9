package stemma.predicate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InflectionTest {
    @ParameterizedTest
    @CsvSource({
        "arm, arms, armed, arming",
        "supply, supplies, supplied, supplying",
        "agree, agrees, agreed, agreeing",
        "bar, bars, barred, barring",
        "smuggle, smuggles, smuggled, smuggling",
        "ally, allies, allied, allying",
        "hold, holds, held, holding",
        "equip, equips, equipped, equipping",
        "attack, attacks, attacked, attacking",
        "criticise, criticizes, criticized, criticizing"
    })
    void a_verb_has_its_forms(String verb, String third, String past, String going) {
        assertThat(Inflection.ofVerb(verb)).contains(third, past, going);
    }

    @ParameterizedTest
    @CsvSource({"ally, allies", "spokesman, spokesmen", "child, children", "speech, speeches"})
    void a_noun_has_its_plural(String noun, String plural) {
        assertThat(Inflection.ofNoun(noun)).containsExactlyInAnyOrder(noun, plural);
    }

    @Test
    void some_verbs_have_a_participle_of_their_own() {
        assertThat(Inflection.isParticiple("overthrown")).isTrue();
        assertThat(Inflection.isParticiple("open")).isFalse();
    }
}
