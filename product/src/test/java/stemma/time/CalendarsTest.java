package stemma.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Days of other calendars, and days that go by a name.
class CalendarsTest {
    @ParameterizedTest
    @CsvSource({
        "1357, 1978-03-21", "1358, 1979-03-21", "1375, 1996-03-20", "1376, 1997-03-21",
        "1387, 2008-03-20", "1388, 2009-03-21", "1399, 2020-03-20", "1400, 2021-03-21",
        "1402, 2023-03-21", "1403, 2024-03-20", "1404, 2025-03-21"
    })
    void the_solar_hijri_year_starts_at_the_equinox(int year, LocalDate day) {
        assertThat(Persian.day(year, 1, 1)).contains(day);
    }

    @Test
    void each_solar_hijri_day_follows_the_one_before() {
        var expected = LocalDate.of(1978, 3, 21);
        for (int year = 1357; year < 1410; year++) {
            for (int month = 1; month <= 12; month++) {
                for (int day = 1; day <= Persian.length(year, month); day++) {
                    assertThat(Persian.day(year, month, day)).contains(expected);
                    assertThat(Persian.yearOf(expected)).isEqualTo(year);
                    expected = expected.plusDays(1);
                }
            }
        }
    }

    @Test
    void there_is_no_30_esfand_but_in_a_leap_year() {
        assertThat(Persian.day(1403, 12, 30)).contains(LocalDate.of(2025, 3, 20));
        assertThat(Persian.day(1402, 12, 30)).isEmpty();
        assertThat(Persian.day(1900, 1, 1)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1445, 9, 1, 2024-03-11", "1446, 1, 1, 2024-07-07", "1444, 10, 1, 2023-04-21"})
    void islamic_days_go_by_umm_al_qura(int year, int month, int day, LocalDate expected) {
        assertThat(Hijri.day(year, month, day)).contains(expected);
    }

    @Test
    void beyond_the_tables_of_umm_al_qura_no_day_is_told() {
        assertThat(Hijri.day(1200, 1, 1)).isEmpty();
        assertThat(Hijri.day(1445, 13, 1)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "easter+0, 2024, 2024-03-31", "easter-2, 2025, 2025-04-18", "11-4-4, 2023, 2023-11-23",
        "11-1-1+1, 2016, 2016-11-08", "12-25, 2031, 2031-12-25", "persian 01-01, 2024, 2024-03-20",
        "hijri 10-01, 2024, 2024-04-10", "2001-09-11, 2031, 2001-09-11"
    })
    void a_holiday_comes_by_its_rule(String rule, int year, LocalDate expected) {
        assertThat(Holidays.in(year, rule)).contains(expected);
    }
}
