package stemma.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static stemma.resolve.Cast.join;
import static stemma.resolve.Cast.organisation;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stemma.model.Actor;
import stemma.model.ActorKind;
import stemma.model.Actors;

/// One name in two scripts is one actor's where it is so word by word, and nobody else's. People and bodies are invented.
class OtherLettersTest {
    private static final List<String> NOUNS = List.of("جبهة", "رابطة", "حزب", "مجلس");
    private static final List<String> LATIN = List.of("Front", "League", "Party", "Council");

    @ParameterizedTest
    @CsvSource({
        "جبهة فلمار, Velmar Front",
        "رابطة سلمون, Salmun League",
        "سرايا فلمار, Velmar Companies",
        "سرايا فلمار, Velmar Brigades",
        "كتائب فلمار, Velmar Brigades",
        "حزب سلمون, Party of Salmun",
        "جبهه سلمون, Salmun Front",
    })
    void a_noun_for_a_body_is_put_into_english_and_the_rest_written_in_other_letters(
            String arabic, String latin) {
        assertThat(areOne(arabic, latin, ActorKind.ORGANISATION)).isTrue();
        assertThat(joined(arabic, latin).joins().getFirst().why())
                .anyMatch(why -> why.endsWith(": the same word") || why.startsWith("same kind"));
    }

    @ParameterizedTest
    @CsvSource({
        "جبهة فلمار, Velmar League",
        "جبهة فلمار, Tormund Front",
        "جبهة فلمار, Velmar",
        "سرايا فلمار, Velmar Front",
        "كتائب فلمار, 3rd Velmar Brigades",
        "جبهة فلمار, Northern Velmar Front",
    })
    void another_body_another_name_and_half_a_name_are_not(String arabic, String latin) {
        assertThat(areOne(arabic, latin, ActorKind.ORGANISATION)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "فريد السلموني, Farid al-Salmuni, true",
        "سمير فلمار, Samir Velmar, true",
        "سمير فلمار, Samir Tormund, false",
        "حسن فلمار, Hussein Velmar, false",
        "حسن فلمار, Hassan Velmar, true",
        "فلمار, Velmar, false",
    })
    void each_name_of_a_person_answers_one(String arabic, String latin, boolean areOne) {
        assertThat(areOne(arabic, latin, ActorKind.PERSON)).isEqualTo(areOne);
    }

    @Test
    void who_is_like_two_is_neither_for_sure() {
        var actors =
                join(
                        organisation("a", 0, "جبهة فلمار"),
                        organisation("b", 0, "Velmar Front"),
                        organisation("c", 0, "Falamar Front"));

        assertThat(actors.all()).hasSize(3);
        assertThat(actors.open()).hasSizeGreaterThan(1);
    }

    /// A spelling in other letters takes nothing from what was joined without it.
    @Test
    void spellings_that_are_one_stay_one_beside_the_name_in_other_letters() {
        var actors =
                join(
                        organisation("a", 0, "رابطة سلمون"),
                        organisation("b", 0, "Salmun League"),
                        organisation("c", 0, "Salmun League"));

        assertThat(actors.all()).singleElement().extracting(Actor::reports).isEqualTo(3);
    }

    @Test
    void it_is_the_same_from_either_side_and_never_joins_two_nouns() {
        for (int one = 0; one < NOUNS.size(); one++) {
            for (int other = 0; other < LATIN.size(); other++) {
                String arabic = NOUNS.get(one) + " فلمار";
                String latin = "Velmar " + LATIN.get(other);

                assertThat(areOne(arabic, latin, ActorKind.ORGANISATION)).isEqualTo(one == other);
                assertThat(areOne(latin, arabic, ActorKind.ORGANISATION)).isEqualTo(one == other);
            }
        }
    }

    private static boolean areOne(String one, String other, ActorKind kind) {
        return OtherLetters.areOne(NameParts.of(one, kind), NameParts.of(other, kind));
    }

    private static Actor joined(String arabic, String latin) {
        Actors actors = join(organisation("a", 0, arabic), organisation("b", 0, latin));
        assertThat(actors.all()).hasSize(1);
        return actors.all().getFirst();
    }
}
