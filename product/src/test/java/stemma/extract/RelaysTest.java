package stemma.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// By which way words came, read with the program's own model.
class RelaysTest {
    @Test
    void what_somebody_tells_a_medium_comes_through_it() {
        assertThat(
                        Said.by(
                                "the ferry was sold",
                                "Mira Tamm told the Harbour Courier that the ferry was sold."))
                .isEqualTo("Harbour Courier <- Mira Tamm");
        assertThat(
                        Said.by(
                                "his men had crossed",
                                "Colonel Reik denied on Karst Radio on Friday that his men had crossed the river."))
                .isEqualTo("Karst Radio <- Reik");
        assertThat(
                        Said.by(
                                "The ferry was sold",
                                "The ferry was sold in May, the mayor of Velm said in an interview with the Harbour Courier."))
                .isEqualTo("Harbour Courier <- the mayor of Velm");
    }

    @Test
    void the_medium_behind_what_is_quoted_was_told_it() {
        assertThat(
                        Said.by(
                                "The bridge is shut",
                                "“The bridge is shut,” the Guard's chief, Lida Marr, told Velm Radio on May 2."))
                .isEqualTo("Velm Radio <- Lida Marr");
    }

    @Test
    void a_medium_that_is_spoken_of_is_none_that_was_told() {
        assertThat(Said.by("of lying", "Petra Linn accused the Harbour Courier of lying."))
                .isEqualTo("Petra Linn");
    }

    @Test
    void whom_a_report_cites_is_its_source() {
        assertThat(
                        Said.by(
                                "envoy had left",
                                "The Dalma Gazette, citing two diplomats, reported that the envoy had left."))
                .isEqualTo("Dalma Gazette <- two diplomats");
        assertThat(
                        Said.by(
                                "envoy had left",
                                "The envoy had left, the Dalma Gazette reported, quoting a clerk of the court."))
                .isEqualTo("Dalma Gazette <- a clerk of the court");
    }

    @Test
    void from_whom_somebody_hears_it_has_it_first() {
        assertThat(
                        Said.by(
                                "ferry was sold",
                                "The Dalma Gazette learned from a clerk of the court that the ferry was sold."))
                .isEqualTo("Dalma Gazette <- a clerk of the court");
    }

    @Test
    void who_is_accused_by_whom_somebody_cites_stands_three_links_deep() {
        assertThat(
                        Said.by(
                                "League of theft",
                                "A radio station, citing diplomats, said that the Front had accused the League of theft."))
                .isEqualTo("A radio station <- diplomats <- Front");
    }

    @Test
    void a_name_behind_the_word_for_a_medium_is_one() {
        assertThat(
                        Said.by(
                                "pump was stolen",
                                "The weekly Sennet Mirror wrote that the well was dry. It further wrote that the pump was stolen."))
                .isEqualTo("Sennet Mirror");
    }
}
