package stemma.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/// The known places.
class GazetteerTest {
    @Test
    void a_name_gives_all_its_places_the_most_peopled_first() {
        assertThat(Known.PLACES.named("Tripoli"))
                .hasSizeGreaterThan(4)
                .first()
                .extracting(Place::countries)
                .isEqualTo(List.of("LY"));
    }

    @Test
    void a_place_knows_its_number_kind_point_and_reach() {
        assertThat(Known.PLACES.named("Aleppo"))
                .contains(
                        new Place(
                                "Aleppo",
                                PlaceKind.CITY,
                                36.201,
                                37.161,
                                13,
                                List.of("SY"),
                                OptionalLong.of(170063)));
    }

    @Test
    void a_region_may_lie_in_several_countries() {
        assertThat(Known.PLACES.named("Bab al-Hawa").getFirst().countries())
                .containsExactly("SY", "TR");
        assertThat(Known.PLACES.named("Middle East").getFirst().countries()).isEmpty();
    }

    @Test
    void a_town_is_known_to_lie_in_its_country_by_names_and_numbers() {
        var aleppo = called("Aleppo", 170063);
        var syria = called("Syria", 163843);

        assertThat(Known.PLACES.isWithin(aleppo, syria)).isTrue();
        assertThat(Known.PLACES.isWithin(syria, aleppo)).isFalse();
        assertThat(Known.PLACES.isWithin(aleppo, aleppo)).isFalse();
        assertThat(Known.PLACES.isWithin(called("Aleppo", 1), syria)).isFalse();
    }

    private static Gazetteer.Called called(String name, long geoname) {
        return new Gazetteer.Called(name, OptionalLong.of(geoname));
    }

    @Test
    void every_place_lies_on_the_earth() {
        assertThat(Known.PLACES.size()).isGreaterThan(200_000);
        assertThat(Known.PLACES.atlas().place(Known.PLACES.size() - 1).radius()).isPositive();
        assertThatThrownBy(() ->
                        new Place(
                                "Nowhere",
                                PlaceKind.CITY,
                                91,
                                0,
                                1,
                                List.of(),
                                OptionalLong.empty()))
                .hasMessageContaining("lies on the earth");
    }

    @Test
    void one_lies_in_another_by_its_divisions_or_by_distance() {
        var atlas = Known.PLACES.atlas();
        int syria = atlas.withCode("SY");
        int aleppo = atlas.withCode("170063");

        assertThat(atlas.isWithin(aleppo, syria)).isTrue();
        assertThat(atlas.isWithin(syria, aleppo)).isFalse();
        assertThat(atlas.isWithin(aleppo, atlas.withCode("LB"))).isFalse();
    }
}
