package stemma.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/// How often the reader is right where its model is so sure.
class CalibrationTest {
    @Test
    void a_line_of_the_table_has_its_share_and_what_is_between_two_lies_between() {
        assertThat(Calibration.share(0.825)).isCloseTo(0.545, within(1e-9));
        assertThat(Calibration.share(0.85)).isCloseTo((0.545 + 0.726) / 2, within(1e-9));
    }

    @Test
    void beyond_the_table_it_stays_as_it_is_at_its_ends() {
        assertThat(Calibration.share(0)).isEqualTo(0.42);
        assertThat(Calibration.share(1)).isEqualTo(0.943);
    }
}
