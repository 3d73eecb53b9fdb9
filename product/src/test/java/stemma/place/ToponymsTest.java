package stemma.place;

import static org.assertj.core.api.Assertions.assertThat;
import static stemma.place.Known.toponyms;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Which words name a place, and which place it is.
class ToponymsTest {
    @Test
    void what_a_place_is_said_to_lie_in_tells_which_it_is() {
        assertThat(toponyms("The trucks reached Tripoli, Lebanon, at noon."))
                .isEqualTo("Tripoli = Tripoli (LB, city); Lebanon = Lebanon (LB, country)");
        assertThat(toponyms("The trucks reached Tripoli, Libya, at noon."))
                .isEqualTo("Tripoli = Tripoli (LY, city); Libya = Libya (LY, country)");
        assertThat(toponyms("He was born in Paris, Texas."))
                .isEqualTo("Paris = Paris (US, city); Texas = Texas (US, division)");
        assertThat(toponyms("He was born in Springfield, Ill., and died there."))
                .isEqualTo("Springfield = Springfield (US, city); Ill. = Illinois (US, division)");
        assertThat(toponyms("They met in Tripoli in northern Lebanon."))
                .isEqualTo("Tripoli = Tripoli (LB, city); Lebanon = Lebanon (LB, country)");
        assertThat(toponyms("They met in Valencia (Venezuela) again."))
                .isEqualTo("Valencia = Valencia (VE, city); Venezuela = Venezuela (VE, country)");
    }

    @Test
    void the_other_places_of_a_text_tell_which_it_is() {
        assertThat(toponyms("Shells fell near {Tripoli}. The road to Beirut and Sidon was cut."))
                .startsWith("Tripoli = Tripoli (LB, city)");
        assertThat(toponyms("Ships left {Tripoli} for Benghazi and Misrata."))
                .startsWith("Tripoli = Tripoli (LY, city)");
        assertThat(
                        toponyms(
                                "{Cambridge} is an hour from Worcester; Boston is nearer, and all of Massachusetts knows it."))
                .startsWith("Cambridge = Cambridge (US, city)");
    }

    @Test
    void a_place_known_everywhere_needs_nothing_beside_it() {
        assertThat(toponyms("Envoys met in Paris.")).isEqualTo("Paris = Paris (FR, city)");
        assertThat(toponyms("Envoys met in London and in Cairo."))
                .isEqualTo("London = London (GB, city); Cairo = Cairo (EG, city)");
    }

    @Test
    void a_name_means_one_place_in_a_text() {
        assertThat(
                        toponyms(
                                "They left Tripoli, Lebanon. {Tripoli} was quiet. By night Tripoli slept."))
                .isEqualTo(
                        "Tripoli = Tripoli (LB, city); Lebanon = Lebanon (LB, country); Tripoli = Tripoli (LB, city); Tripoli = Tripoli (LB, city)");
    }

    @Test
    void two_places_of_one_name_are_told_apart_where_the_text_does() {
        assertThat(toponyms("She moved from Tripoli, Lebanon, to Tripoli, Libya."))
                .isEqualTo(
                        "Tripoli = Tripoli (LB, city); Lebanon = Lebanon (LB, country); Tripoli = Tripoli (LY, city); Libya = Libya (LY, country)");
    }

    @ParameterizedTest
    @CsvSource({
        "Bekaa Valley, Bekaa Valley, region",
        "Golan Heights, Golan Heights, region",
        "Donbas, Donbas, region",
        "Darfur, Darfur, region",
        "Sahel, Sahel, region",
        "Bab al-Hawa, Bab al-Hawa, crossing",
        "Masnaa crossing, Masnaa, crossing",
        "Rafah crossing, Rafah crossing, crossing",
        "Ain al-Hilweh, Ain al-Hilweh, camp",
        "Zaatari, Zaatari, camp",
        "Strait of Hormuz, Strait of Hormuz, water",
        "Euphrates, Euphrates, water",
        "Red Sea, Red Sea, water",
        "Qandil Mountains, Qandil Mountains, mountain",
    })
    void regions_camps_crossings_and_waters_are_known(String words, String name, String kind) {
        var toponym = Known.of("Convoys were seen at " + words + " that week.").getFirst();

        assertThat(toponym.place().name()).isEqualTo(name);
        assertThat(toponym.place().kind().word()).isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Raqqa", "al-Raqqa", "Ar-Raqqah", "Deir ez-Zor", "Deir al-Zour", "Qamishli",
                        "Hodeidah", "Sana'a",
                "Khan Younis", "Fallujah", "Misrata", "Kyiv", "Kiev", "Mazar-i-Sharif", "Kobani",
                        "Isfahan"
            })
    void towns_are_known_by_the_spellings_of_news(String name) {
        assertThat(Known.of("Shells fell in {" + name + "} by night.")).hasSize(1);
    }

    @Test
    void a_country_goes_by_its_short_names_too() {
        assertThat(toponyms("The U.S. and the UK spoke; so did the United States and Britain."))
                .isEqualTo(
                        "U.S. = United States (US, country); UK = United Kingdom (GB, country); United States = United States (US, country); Britain = United Kingdom (GB, country)");
        assertThat(toponyms("He told us. Us he told. The car is new.")).isEmpty();
    }

    @Test
    void a_word_that_is_a_name_elsewhere_is_no_place() {
        assertThat(toponyms("Reading is hard. Nice people know. Mobile phones ring. Of course."))
                .isEmpty();
        assertThat(toponyms("He lives in Reading, England.")).startsWith("Reading = Reading (GB,");
    }

    @Test
    void a_demonym_is_no_place() {
        assertThat(toponyms("Syrian and Lebanese officials met a Canadian and a German."))
                .isEmpty();
    }

    @Test
    void a_name_inside_another_is_no_place() {
        assertThat(toponyms("The |University of Aleppo| opened. |Bank of Baghdad| closed."))
                .isEmpty();
        assertThat(toponyms("<Paris Tawil> and Jack London spoke to Austin Pell.")).isEmpty();
    }

    @Test
    void a_capital_that_acts_is_its_place_still() {
        assertThat(toponyms("|Damascus| denied it.")).isEqualTo("Damascus = Damascus (SY, city)");
    }

    @Test
    void a_surname_that_a_town_has_too_is_a_person_throughout() {
        assertThat(
                        toponyms(
                                "<Clinton> spoke. {Clinton} said no more. <Clinton> left. <Clinton> slept."))
                .isEmpty();
    }

    @Test
    void the_word_beside_a_name_tells_its_kind() {
        assertThat(toponyms("Fighting went on in Idlib province."))
                .isEqualTo("Idlib = Idlib (SY, division)");
        assertThat(toponyms("Fighting went on in the city of Idlib."))
                .isEqualTo("Idlib = Idlib (SY, city)");
    }

    @Test
    void a_division_called_after_its_town_is_meant_less_often() {
        assertThat(toponyms("Envoys flew to {Aleppo}.")).isEqualTo("Aleppo = Aleppo (SY, city)");
    }

    @Test
    void what_is_nowhere_stays_nowhere() {
        assertThat(toponyms("They left {Kharavand} for {Marsa Tell}.")).isEmpty();
        assertThat(toponyms("He was born in Kharavand, Ill., they said."))
                .isEqualTo("Ill. = Illinois (US, division)");
    }

    @Test
    void a_town_said_to_lie_where_none_of_its_name_does_stays_unresolved() {
        assertThat(toponyms("She is from {Damascus}, Vt., she said."))
                .isEqualTo("Vt. = Vermont (US, division)");
    }

    @Test
    void the_place_where_a_report_was_written_counts() {
        assertThat(toponyms("GOMA (Agency) - Soldiers left the town."))
                .startsWith("GOMA = Goma (CD,");
    }

    @Test
    void a_country_is_no_finer_than_a_country() {
        var country = Known.of("Talks went on in Sudan.").getFirst().place();

        assertThat(country.kind()).isEqualTo(PlaceKind.COUNTRY);
        assertThat(country.radius()).isGreaterThan(500);
        assertThat(country.geoname()).hasValue(366755);
        assertThat(country.countries()).isEqualTo(List.of("SD"));
    }
}
