package stemma.resolve;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stemma.model.ActorKind;

class NamePartsTest {
    private static String told(String name, ActorKind kind) {
        return NameParts.of(name, kind).parts().stream()
                .map(part -> part.form() + " " + part.role())
                .collect(joining(", "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "Nadim Oss | nadim GIVEN, oss FAMILY",
                "Oss, Nadim | oss FAMILY, nadim GIVEN",
                "Nadim OSS Karvel | nadim GIVEN, oss FAMILY, karvel GIVEN",
                "Col. Nadim Oss | col RANK, nadim GIVEN, oss FAMILY",
                "Sheikh Nadim al-Tarveli | sheikh TITLE, nadim GIVEN, al ARTICLE, tarveli NISBA",
                "Abu Rashad al-Tarveli | aburashad KUNYA, al ARTICLE, tarveli NISBA",
                "'Abd al-Aziz Oss | abdulaziz GIVEN, oss FAMILY",
                "Abdel Aziz Oss | abdulaziz GIVEN, oss FAMILY",
                "Nur al-Din Oss | nuruddin GIVEN, oss FAMILY",
                "Nadim bin Salim | nadim GIVEN, bin FILIATION, salim PATRONYM",
                "bin Salim Nadim | bin FILIATION, salim PATRONYM, nadim FAMILY",
                "Ben Oss | ben GIVEN, oss FAMILY",
                "Anton Petrovich Osskov | anton GIVEN, petrovich PATRONYM, osskov FAMILY",
                "Anton Rabinovich | anton GIVEN, rabinovich FAMILY",
                "J.-C. Oss | j INITIAL, c INITIAL, oss FAMILY",
                "JC Oss | j INITIAL, c INITIAL, oss FAMILY",
                "NadimOss | nadim GIVEN, oss FAMILY",
                "Nadim Oss Jr. | nadim GIVEN, oss FAMILY, jr SUFFIX",
                "Sultan | sultan FAMILY",
                "Антон Осськов | anton GIVEN, osskov FAMILY",
                "نديم التارفلي | نديم GIVEN, تارفلي NISBA"
            })
    void a_personal_name_is_cut_into_parts_with_roles(String name, String parts) {
        assertThat(told(name, ActorKind.PERSON)).isEqualTo(parts);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "Tarvel Front | tarvel WORD, front GENERIC",
                "Jabhat al-Tarvel | front GENERIC, small ARTICLE, tarvel WORD",
                "Kesh Trading Co. Ltd. | kesh WORD, trading GENERIC, limited LEGAL",
                "OOO Keshneft | llc LEGAL, keshneft WORD",
                "K.W.G. Limited | kwg WORD, limited LEGAL",
                "Brigade Forty-Four | brigade GENERIC, 44 NUMBER",
                "44th Brigade | 44 NUMBER, brigade GENERIC",
                "Third Kesh Division | 3 NUMBER, kesh WORD, division GENERIC",
                "Kesh Fund II | kesh WORD, fund GENERIC, 2 NUMBER",
                "حركة التارفل | movement GENERIC, تارفل WORD"
            })
    void the_name_of_an_organisation_is_cut_into_own_words_and_shared_ones(
            String name, String parts) {
        assertThat(told(name, ActorKind.ORGANISATION)).isEqualTo(parts);
    }

    @Test
    void of_a_name_of_unknown_kind_its_words_tell_the_kind() {
        assertThat(NameParts.of("Tarvel Front", ActorKind.UNKNOWN).isPersonal()).isFalse();
        assertThat(NameParts.of("Nadim Oss", ActorKind.UNKNOWN).isPersonal()).isTrue();
    }

    @Test
    void what_has_no_letters_has_no_parts() {
        assertThat(told("", ActorKind.PERSON)).isEmpty();
        assertThat(told(" - ' . ", ActorKind.ORGANISATION)).isEmpty();
        assertThat(told("\u0000\u200f\u202e", ActorKind.UNKNOWN)).isEmpty();
    }
}
