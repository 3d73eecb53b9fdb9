package stemma.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "7 November 2031|2031-11-07",
                "November 7, 2031|2031-11-07",
                "Nov. 7th, 2031|2031-11-07",
                "the 7th of November 2031|2031-11-07",
                "Tue, 7 Nov 2031 10:00 GMT|2031-11-07",
                "2031-11-07|2031-11-07",
                "2031/11/07|2031-11-07",
                "25/11/2031|2031-11-25",
                "11/25/2031|2031-11-25",
                "07/07/2031|2031-07-07",
                "June 2031|2031-06",
                "7. März 2031|2031-03-07",
                "٥ آذار ٢٠٣١|2031-03-05",
                "7 בנובמבר 2031|2031-11-07",
                "12\u00a0March\u00a02031|2031-03-12",
            })
    void a_date_is_read_as_written(String written, String edtf) {
        assertThat(Dates.first(written).edtf()).isEqualTo(edtf);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "07/11/2031",
                "31 June 2031",
                "13/13/2031",
                "March",
                "in 2031",
                "report 29/2029",
                "1.2.3",
                "2031-13-01",
                "the 400 men of May"
            })
    void what_can_be_read_in_two_ways_or_none_is_no_date(String written) {
        assertThat(Dates.in(written)).isEmpty();
    }

    @Test
    void a_date_knows_where_it_stands() {
        String line = "Dalma, 11 March 2031, evening";

        Dates.Dated dated = Dates.in(line).getFirst();

        assertThat(dated.at().in(line)).isEqualTo("11 March 2031");
    }

    @ParameterizedTest
    @CsvSource({
        "2028-06-02T23:40:00-05:00,2028-06-02",
        "20280602,2028-06-02",
        "2028-06,2028-06",
        "2028,2028",
        "'Fri, 02 Jun 2028 06:40:00 +0200',2028-06-02",
        "2028-06-31,''",
        "1527811200,''",
    })
    void markup_gives_a_day_in_its_own_offset_and_no_finer_than_it_says(String value, String edtf) {
        assertThat(PageDates.of(value).edtf()).isEqualTo(edtf);
    }
}
