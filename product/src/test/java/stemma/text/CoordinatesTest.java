package stemma.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import stemma.model.Passage;

class CoordinatesTest {
    @Test
    void degrees_minutes_and_seconds_are_one_place() {
        var found = in("The well lies at 59°10′25″N 18°10′05″E, a mile off.");

        assertThat(found).hasSize(1);
        assertThat(found.getFirst().latitude()).isCloseTo(59.17361, within(1e-5));
        assertThat(found.getFirst().longitude()).isCloseTo(18.16806, within(1e-5));
    }

    @Test
    void decimals_with_signs_and_bare_pairs_are_found_where_they_stand() {
        String text = "Site: 33.783°S 44.500°W / -33.783; -44.500";

        assertThat(in(text))
                .extracting(found -> found.at().in(text))
                .containsExactly("33.783°S 44.500°W", "-33.783; -44.500");
        assertThat(in(text)).extracting(Coordinates.Found::latitude).containsOnly(-33.783);
    }

    @Test
    void temperatures_sums_and_what_is_off_the_globe_are_no_coordinates() {
        assertThat(in("At 13° East it was 40° hot; 1.5, 2.5 and 12,500; 14,000 trucks")).isEmpty();
        assertThat(in("95.123; 12.456 and 12.345; 190.123")).isEmpty();
        assertThat(in("version 1.12.345; 12.345.6")).isEmpty();
    }

    @Test
    void a_long_row_of_signs_takes_no_time() {
        assertThat(in("12°".repeat(200_000))).isEmpty();
        assertThat(in("1".repeat(500_000))).isEmpty();
    }

    private static List<Coordinates.Found> in(String text) {
        return Coordinates.in(text, new Passage(0, text.length()));
    }
}
