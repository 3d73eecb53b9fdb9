package stemma.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Times, and how they are written.
class WhenTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2031-03-06",
                "2031-03",
                "2031",
                "2031-03-06/2031-04-01",
                "2031-03/..",
                "2031-03-06/..",
                "../2031",
                "../2031-03-06",
                "2031-03~",
                "2031~",
                "2031-03-06~",
                "2031-03-06~/2031-04-01~"
            })
    void what_is_written_is_read_again_as_the_same(String edtf) {
        assertThat(When.parse(edtf).edtf()).isEqualTo(edtf);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2031-13",
                "about 2031",
                "~",
                "../..",
                "/",
                "2031~/2032",
                "2031-02-30/..",
                "../2030/.."
            })
    void what_is_no_date_is_refused(String edtf) {
        assertThatThrownBy(() -> When.parse(edtf))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("A date is written 2031-03-06");
    }

    @Test
    void an_open_stretch_starts_with_a_day_a_month_or_a_year() {
        var days = new When.During(LocalDate.of(2031, 3, 3), LocalDate.of(2031, 3, 5));

        assertThatThrownBy(() -> new When.Since(days)).hasMessageStartingWith("An open stretch");
        assertThatThrownBy(() -> new When.Until(When.unstated()))
                .hasMessageStartingWith("An open stretch");
        assertThatThrownBy(() -> new When.About(When.unstated()))
                .hasMessageStartingWith("About when");
    }
}
