package stemma.extract;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stemma.model.Draft;
import stemma.model.Link;

/// When something was said, read with the program's own model in reports of Wednesday, 12 March 2031.
class SpokenTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Nadim Oss said on Saturday that the bridge was closed.                               | 2031-03-08
                    The bridge was closed, Nadim Oss said on Saturday.                                   | 2031-03-08
                    “The bridge is closed,” Nadim Oss told reporters on Monday.                          | 2031-03-10
                    Nadim Oss told Karst Radio on 3 May 2030 that the bridge was closed.                 | 2030-05-03
                    On Friday, the Karst Post reported that the bridge was closed.                       | 2031-03-07
                    Last week the Karst Post wrote that the bridge was closed.                           | 2031-03-03/2031-03-09
                    In February, two officials said that the bridge was closed.                          | 2031-02
                    Norvia on Monday denied that the bridge was closed.                                  | 2031-03-10
                    In a statement on Friday, Nadim Oss said that the bridge was closed.                 | 2031-03-07
                    Nadim Oss said in a letter of 3 May 2030 that the bridge was closed.                 | 2030-05-03
                    The bridge was closed, according to a report published on Monday.                    | 2031-03-10
                    Reached on Saturday, Nadim Oss said that the bridge was closed.                      | 2031-03-08
                    The League has said since 2028 that the bridge was closed.                           | 2028/..
                    """)
    void a_day_that_hangs_on_the_words_that_hand_it_on_is_the_day_of_the_saying(
            String text, String said) {
        assertThat(said("bridge", text)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Nadim Oss said the bridge fell on Saturday.
                    Nadim Oss said that on Saturday the bridge was closed.
                    On Saturday the bridge fell, Nadim Oss said.
                    The bridge fell on Saturday, according to Nadim Oss.
                    Nadim Oss said after a meeting on Friday that the bridge was closed.
                    The Sennet Mission, in its report for last week, wrote that the bridge was closed.
                    DALMA, March 12, 2031 (Karst Wire) – The bridge was closed, three officials said.
                    Nadim Oss, who left Velm on Monday, said that the bridge was closed.
                    Nadim Oss said that the bridge was closed at night.
                    """)
    void a_day_of_something_else_is_not(String text) {
        assertThat(said("bridge", text)).isEmpty();
    }

    @Test
    void each_link_has_its_own_day() {
        String text =
                "On Monday, the Karst Post reported that two officials had said in February that the bridge was closed.";

        assertThat(chain("the bridge was closed", text))
                .isEqualTo("Karst Post 2031-03-10 <- two officials 2031-02");
    }

    @Test
    void whom_somebody_cites_spoke_on_a_day_that_is_not_told() {
        String text =
                "In January the Karst Post reported, citing a customs officer, that the bridge was closed.";

        assertThat(chain("the bridge was closed", text))
                .isEqualTo("Karst Post 2031-01 <- a customs officer ");
    }

    @Test
    void a_day_before_two_who_speak_is_of_both_and_one_behind_the_first_is_not() {
        assertThat(
                        said(
                                "camp",
                                "On Monday Nadim Oss said that the bridge was closed and denied that the camp was his."))
                .isEqualTo("2031-03-10");
        assertThat(
                        said(
                                "camp",
                                "Nadim Oss said on Monday that the bridge was closed and later denied that the camp was his."))
                .isEmpty();
    }

    @Test
    void its_words_stand_in_the_text() {
        String text = "Nadim Oss said on Saturday that the bridge was closed.";
        var draft =
                Said.drafts(Said.paragraphs(text, "2031-03-12")).stream().findFirst().orElseThrow();
        var said = draft.attribution().relayed().getLast().said().orElseThrow();

        assertThat(said.at().in(text)).isEqualTo("Saturday");
        assertThat(draft.grounds())
                .anySatisfy(ground -> {
                    assertThat(ground.part()).isEqualTo("said");
                    assertThat(ground.read()).isEqualTo("2031-03-08");
                    assertThat(ground.words()).containsExactly(said.at());
                });
    }

    @Test
    void an_act_has_its_day_also_as_the_link_of_what_it_is_about() {
        var draft =
                Said.drafts(
                                Said.paragraphs(
                                        "On Monday Norvia threatened to attack Velm.",
                                        "2031-03-12"))
                        .stream()
                        .filter(it -> it.content().relation().equals("attacks"))
                        .findFirst()
                        .orElseThrow();

        assertThat(link(draft.attribution().relayed().getLast())).isEqualTo("Norvia 2031-03-10");
    }

    @Test
    void a_weekday_in_a_report_without_a_date_is_no_day() {
        assertThat(
                        Said.holding(
                                        "bridge",
                                        "Nadim Oss said on Saturday that the bridge was closed.")
                                .orElseThrow()
                                .attribution()
                                .relayed()
                                .getLast()
                                .said())
                .isEmpty();
    }

    private static String said(String words, String text) {
        return holding(words, text)
                .attribution()
                .relayed()
                .getLast()
                .said()
                .map(said -> said.when().edtf())
                .orElse("");
    }

    private static String chain(String words, String text) {
        return holding(words, text).attribution().relayed().stream()
                .map(SpokenTest::link)
                .collect(joining(" <- "));
    }

    private static String link(Link link) {
        return link.label() + " " + link.said().map(said -> said.when().edtf()).orElse("");
    }

    private static Draft holding(String words, String text) {
        return Said.holding(words, text, "2031-03-12").orElseThrow();
    }
}
