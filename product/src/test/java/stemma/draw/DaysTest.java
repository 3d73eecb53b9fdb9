package stemma.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import stemma.Trials;

class DaysTest {
    private static final LocalDate DAY = LocalDate.of(2031, 3, 4);

    @Test
    void a_day_stands_between_the_edges_by_its_distance() {
        var days = new Days(DAY, DAY.plusDays(10), 100, 200);

        assertThat(days.x(DAY.plusDays(5))).isEqualTo(150);
        assertThat(days.x(DAY.minusDays(5))).isEqualTo(100);
    }

    @Test
    void weeks_months_and_years_are_named_as_far_as_there_is_room() {
        assertThat(new Days(DAY, DAY.plusDays(3), 0, 1).marks())
                .extracting(Days.Mark::label)
                .containsExactly("4 Mar", "5 Mar", "6 Mar", "7 Mar");
        assertThat(new Days(DAY, DAY.plusMonths(5), 0, 1).marks())
                .extracting(Days.Mark::label)
                .containsExactly("Apr 2031", "May 2031", "Jun 2031", "Jul 2031", "Aug 2031");
        assertThat(new Days(DAY, DAY.plusYears(5), 0, 1).marks())
                .extracting(Days.Mark::label)
                .containsExactly("2032", "2033", "2034", "2035", "2036");
    }

    @Test
    void however_long_it_is_the_marks_are_few_and_within() {
        Trials.forAll(
                (random, size) ->
                        new Days(
                                DAY.plusDays(random.nextInt(-5000, 5000)),
                                DAY.plusDays(5000 + random.nextInt(1 + size * size * 100)),
                                0,
                                100),
                days -> {
                    assertThat(days.marks()).hasSizeLessThanOrEqualTo(10);
                    assertThat(days.marks())
                            .allSatisfy(mark ->
                                    assertThat(mark.day()).isBetween(days.first(), days.last()));
                });
    }

    @Test
    void days_that_run_backwards_are_refused() {
        assertThatThrownBy(() -> new Days(DAY, DAY.minusDays(1), 0, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
