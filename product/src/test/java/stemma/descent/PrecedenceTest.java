package stemma.descent;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stemma.model.When;

class PrecedenceTest {
    @ParameterizedTest
    @CsvSource({
        "2031-03-05, 2031-03-06, EARLIER",
        "2031-03-06, 2031-03-05, LATER",
        "2031-03-06, 2031-03-06, NOT_ESTABLISHED",
        "2031-03-06, 2031-03,    NOT_ESTABLISHED",
        "2031-02,    2031-03-06, EARLIER",
        "2031-03-06, '',         NOT_ESTABLISHED",
        "../2031-02, 2031-03-06, EARLIER",
        "2031-04/.., 2031-03-06, LATER",
        "2031-02~,   2031-03-06, NOT_ESTABLISHED",
    })
    void the_earlier_report_is_told_by_dates_that_do_not_overlap(
            String one, String other, Precedence expected) {
        assertThat(Precedence.of(When.parse(one), When.parse(other))).isEqualTo(expected);
    }
}
