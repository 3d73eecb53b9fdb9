package stemma.descent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import stemma.descent.Citations.Published;
import stemma.model.Imprint;
import stemma.model.When;

class CitationsTest {
    private static final List<Published> REPORTS =
            List.of(
                    report(
                            "a",
                            "Harbour Courier",
                            "2031-03-03",
                            "Three lorries with mortar rounds reached the Sennet mill, four drivers said, and the Kesh Workers' Guard unloaded them."),
                    report(
                            "b",
                            "Harbour Courier",
                            "2031-03-03",
                            "The harvest in Lower Tarn has failed for a second year, and bread is dear."),
                    report(
                            "c",
                            "Harbour Courier",
                            "2031-01-20",
                            "No lorries with mortar rounds have reached the Sennet mill since autumn, drivers for the Guard said."),
                    report(
                            "d",
                            "Orrin Gazette",
                            "2031-03-03",
                            "Three lorries with mortar rounds reached the Sennet mill, according to drivers of the Guard."));

    private static final Citations CITATIONS = new Citations(Families.shipped(), REPORTS);
    private static final String WORDS =
            "that lorries carrying mortar rounds had reached the mill in Sennet";

    private static Published report(String id, String outlet, String day, String text) {
        return new Published(
                id,
                new Imprint(
                        Optional.empty(),
                        Optional.of(outlet),
                        Optional.empty(),
                        When.parse(day),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                Print.of(Shelf.of(text)));
    }

    private static Citation citation(String source, String said, String words) {
        return new Citation(source, When.parse(said), When.parse("2031-03-06"), words);
    }

    @Test
    void a_report_from_before_it_can_have_been_said_is_not_meant() {
        assertThat(CITATIONS.of(citation("the Harbour Courier", "2031-03-01/..", WORDS)))
                .isPresent();
        assertThat(CITATIONS.of(citation("the Harbour Courier", "2031-03-05/..", WORDS))).isEmpty();
    }

    @Test
    void the_report_of_that_outlet_and_day_with_that_content_is_meant() {
        var cited = CITATIONS.of(citation("the Harbour Courier", "2031-03-03", WORDS));

        assertThat(cited).map(Cited::report).contains("a");
        assertThat(cited)
                .map(Cited::reason)
                .contains("Harbour Courier, of 2031-03-03, has 6 of its 7 words that tell");
    }

    @Test
    void a_paper_is_known_by_its_last_word_where_no_other_is_called_so() {
        assertThat(CITATIONS.of(citation("the Courier", "2031-03-04", WORDS)))
                .map(Cited::report)
                .contains("a");
    }

    @Test
    void a_report_of_another_time_or_outlet_is_not_meant() {
        assertThat(CITATIONS.of(citation("Harbour Courier", "2031-02", WORDS))).isEmpty();
        assertThat(CITATIONS.of(citation("Lowland Post", "2031-03-03", WORDS))).isEmpty();
        assertThat(
                        CITATIONS.of(
                                citation(
                                        "Harbour Courier",
                                        "2031-03-03",
                                        "that the northern bridge at Dalma was closed")))
                .isEmpty();
    }

    @Test
    void of_two_that_fit_as_well_none_is_taken() {
        assertThat(CITATIONS.of(citation("Harbour Courier", "", WORDS))).isEmpty();
    }

    @Test
    void two_words_tell_too_little() {
        assertThat(CITATIONS.of(citation("Harbour Courier", "2031-03-03", "that lorries came")))
                .isEmpty();
        assertThat(CITATIONS.of(citation("Harbour Courier", "2031-03-03", ""))).isEmpty();
    }
}
