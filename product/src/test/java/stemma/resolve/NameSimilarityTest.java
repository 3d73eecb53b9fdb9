package stemma.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static stemma.model.ActorKind.ORGANISATION;
import static stemma.model.ActorKind.PERSON;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameSimilarityTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "Nadim Husseini, Nadim Husayni",
                "Nadim Husseini, Nadim Hoseini",
                "Qasim Tarveli, Kassem Tarveli",
                "Jamal Oss, Gamal Oss",
                "Rashad al-Tarveli, Rachad el-Tarveli",
                "'Abd al-Aziz Oss, Abdul Aziz Oss",
                "Nouraddin Karvel, Nur al-Din Karvel",
                "NadimOss, Nadim Oss",
                "Col. Nadim Oss, Nadim Oss",
                "N. Karvel, Nadim Karvel",
                "Nadim Rashad Karvel, Nadim Karvel",
                "Антон Осськов, Anton Osskov",
                "نديم حسيني, Nadim Husseini",
                "נדים חוסייני, Nadim Husseini",
                "Bill Karvel, William Karvel"
            })
    void spellings_of_one_person_are_worth_a_look_at_least(String one, String other) {
        assertThat(NameSimilarity.of(one, other, PERSON).score())
                .isGreaterThanOrEqualTo(NameSimilarity.REVIEW);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "Nadim Oss, Nadim Tarveli",
                "Nadim Karvel, Rashad Karvel",
                "Anton Petrovich Osskov, Anton Sergeevich Osskov",
                "Nadim bin Salim Karvel, Salim bin Nadim Karvel",
                "Nadim Oss, Rashad Tarveli",
                "نديم حسيني, Rashad Karvel"
            })
    void names_of_two_persons_are_not_worth_a_look(String one, String other) {
        assertThat(NameSimilarity.of(one, other, PERSON).score()).isLessThan(NameSimilarity.REVIEW);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "Tarvel Front, Tarvel Front",
                "Kesh Trading Ltd, KESH TRADING LIMITED",
                "The Kesh Workers Guard, Kesh Workers' Guard",
                "Jabhat Tarvel, Tarvel Front",
                "Tarvel Liberation Organization, Tarvel Liberation Organisation",
                "44th Tarvel Brigade, Tarvel Brigade Forty-Four",
                "OOO Keshneft, Keshneft LLC",
                "Goodharbour Company, Good Harbour Company"
            })
    void names_of_one_organisation_are_alike(String one, String other) {
        assertThat(NameSimilarity.of(one, other, ORGANISATION).score())
                .isGreaterThanOrEqualTo(NameSimilarity.REVIEW);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "Karvel, Nadim Karvel",
                "N. Karvel, Nadim Karvel",
                "Ali, Ali",
                "Nadim bin Salim Karvel, Salim bin Nadim Karvel"
            })
    void a_surname_an_initial_or_a_common_name_alone_is_never_sure(String one, String other) {
        assertThat(NameSimilarity.of(one, other, PERSON).isSure()).isFalse();
    }

    @Test
    void units_of_two_numbers_are_never_sure_to_be_one() {
        var resemblance = NameSimilarity.of("44th Brigade", "45th Brigade", ORGANISATION);

        assertThat(resemblance.isSure()).isFalse();
        assertThat(resemblance.reasons()).contains("numbers differ");
    }

    @Test
    void order_case_marks_and_titles_leave_a_name_sure() {
        assertThat(NameSimilarity.of("OSS, Nadim Karvel", "Nadim Karvel Oss", PERSON).isSure())
                .isTrue();
        assertThat(NameSimilarity.of("NADIM OSS", "Nadím Öss", PERSON).score()).isEqualTo(1);
    }

    @Test
    void an_acronym_is_alike_to_what_it_stands_for() {
        var resemblance = NameSimilarity.of("KWG", "Kesh Workers' Guard", ORGANISATION);

        assertThat(resemblance.reasons()).contains("one is the acronym of the other");
        assertThat(resemblance.score()).isGreaterThanOrEqualTo(NameSimilarity.REVIEW);
        assertThat(NameSimilarity.of("KWX", "Kesh Workers' Guard", ORGANISATION).score())
                .isLessThan(NameSimilarity.REVIEW);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "Hasan Oss | Hassan Oss | Hasan/Hassan: doubled letter",
                "Nadim Oss | Nadeem Oss | Nadim/Nadeem: vowels",
                "Nadim Oss | Rashad Oss | given names differ: Nadim and Rashad",
                "Nadim Oss | Nadim Rashad Oss | only in one: Rashad",
                "Col. Nadim Oss | Nadim Oss | without Col",
                "Oss | Nadim Oss | one name alone",
                "N. Oss | Nadim Oss | N/Nadim: initial",
                "Nadim Oss | Oss Nadim | in another order"
            })
    void it_says_why(String one, String other, String reason) {
        assertThat(NameSimilarity.of(one, other, PERSON).reasons()).contains(reason);
    }

    @Test
    void the_same_family_name_is_said_to_be_the_same() {
        assertThat(NameSimilarity.of("Nadim Oss", "Nadeem Oss", PERSON).reasons())
                .contains("same family name");
    }

    @Test
    void a_name_without_letters_is_like_none() {
        var resemblance = NameSimilarity.of("...", "...", PERSON);

        assertThat(resemblance.score()).isZero();
        assertThat(resemblance.reasons()).containsExactly("no letters to compare");
    }

    @Test
    void an_ordinary_transliteration_costs_less_than_another_name() {
        var word = NameParts.of("حسيني", PERSON);

        assertThat(NameSimilarity.letterCost(word, NameParts.of("Husseini", PERSON)))
                .isLessThan(NameSimilarity.letterCost(word, NameParts.of("Hamdani", PERSON)));
    }
}
