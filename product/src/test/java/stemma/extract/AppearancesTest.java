package stemma.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static stemma.model.ActorKind.ORGANISATION;
import static stemma.model.ActorKind.ROLE;
import static stemma.model.ActorKind.STATE;

import java.util.List;
import org.junit.jupiter.api.Test;
import stemma.model.ActorKind;
import stemma.model.Appearance;
import stemma.model.CueKind;
import stemma.model.Report;
import stemma.tagger.Tagged;

/// Who is one and the same within a report.
class AppearancesTest {
    @Test
    void a_short_form_is_the_only_one_whose_name_ends_so() {
        String text = "The Ossian League met. Later the League left.";
        var told =
                told(
                        text,
                        new Marked(text)
                                .name("Organisation", "Ossian League")
                                .name("Organisation", "the |League"));

        assertThat(told)
                .singleElement()
                .satisfies(league -> {
                    assertThat(league.names()).containsExactly("Ossian League", "League");
                    assertThat(league.at())
                            .extracting(at -> at.in(text))
                            .containsExactly("Ossian League", "League");
                });
    }

    @Test
    void two_movements_are_mentions_of_each_of_the_only_two_and_three_are_of_none() {
        String text =
                "The Ossian League met. The Tarvel Front left. It brings the two movements under one roof. It brings the three movements together.";
        var told =
                told(
                        text,
                        new Marked(text)
                                .relation("the", "det")
                                .relation("two", "nummod")
                                .relation("three", "nummod")
                                .heads("movements")
                                .name("Organisation", "Ossian League")
                                .name("Organisation", "Tarvel Front"));

        assertThat(told)
                .hasSize(2)
                .allSatisfy(who ->
                        assertThat(who.at())
                                .extracting(at -> at.in(text))
                                .contains("the two movements")
                                .doesNotContain("the three movements"));
    }

    @Test
    void a_short_form_that_two_may_be_meant_by_is_by_itself() {
        String text = "The Tarvel Front met the Kesh Front. The Front left.";
        var told =
                told(
                        text,
                        new Marked(text)
                                .name("Organisation", "Tarvel Front")
                                .name("Organisation", "Kesh Front")
                                .name("Organisation", ". The |Front"));

        assertThat(told)
                .extracting(Appearance::name)
                .containsExactly("Tarvel Front", "Kesh Front", "Front");
    }

    @Test
    void what_a_state_is_the_state_of_is_its_short_form_and_an_office_of_it_is_not() {
        String text = "Republic of Halden spoke. Ministry of Vashar spoke. Halden and Vashar met.";
        var told =
                told(
                        text,
                        new Marked(text)
                                .name("Organisation", "Republic of Halden")
                                .name("Organisation", "Ministry of Vashar")
                                .name("Person", "spoke. |Halden")
                                .name("Person", "and |Vashar"));

        assertThat(told)
                .extracting(Appearance::name)
                .containsExactly("Republic of Halden", "Ministry of Vashar", "Vashar");
        assertThat(told.getFirst().kind()).isEqualTo(STATE);
    }

    @Test
    void the_start_of_a_name_before_its_small_word_is_its_short_form() {
        String text = "The Council of Littoral States met. The Council voted.";
        var told =
                told(
                        text,
                        new Marked(text)
                                .name("Organisation", "Council of Littoral States")
                                .name("Organisation", ". The |Council"));

        assertThat(told).hasSize(1);
    }

    @Test
    void a_name_ends_before_its_loose_small_words_and_possessive_mark() {
        String text = "The League and the Front met. The League's men left.";
        var told =
                told(
                        text,
                        new Marked(text)
                                .heads("League")
                                .name("Organisation", "League and")
                                .name("Organisation", "League's"));

        assertThat(told).extracting(Appearance::names).containsExactly(List.of("League"));
    }

    @Test
    void an_acronym_in_brackets_is_the_name_before_it() {
        String text = "The Kesh Workers Guard (KWG) left. KWG men stayed. Dalma (XLO) slept.";
        var told =
                told(
                        text,
                        new Marked(text)
                                .name("Organisation", "Kesh Workers Guard")
                                .name("Organisation", "KWG")
                                .name("Organisation", "left. |KWG")
                                .name("Organisation", "Dalma")
                                .name("Organisation", "XLO"));

        assertThat(told)
                .extracting(Appearance::names)
                .containsExactly(
                        List.of("Kesh Workers Guard", "KWG"), List.of("Dalma"), List.of("XLO"));
    }

    @Test
    void the_kind_is_what_most_mentions_were_read_as() {
        String text = "Tarvel met. Then Tarvel left. So Tarvel slept.";
        var told =
                told(
                        text,
                        new Marked(text)
                                .name("Person", "Tarvel")
                                .name("Organisation", "Then |Tarvel")
                                .name("Organisation", "So |Tarvel"));

        assertThat(told)
                .singleElement()
                .satisfies(tarvel -> assertThat(tarvel.kind()).isEqualTo(ORGANISATION));
    }

    @Test
    void those_in_the_same_sentence_are_beside_each_other() {
        String text = "Nadim Oss met Hanin Oss. Agnes Lorrimer slept.";
        var told =
                told(
                        text,
                        new Marked(text)
                                .name("Person", "Nadim Oss")
                                .name("Person", "Hanin Oss")
                                .name("Person", "Agnes Lorrimer"));

        assertThat(told.getFirst().beside()).containsExactly("Hanin Oss");
        assertThat(told.getLast().beside()).isEmpty();
    }

    @Test
    void what_is_many_s_stays_in_the_name_and_what_is_one_s_does_not() {
        String text =
                "The Orm Workers’ Guard, the Women’s Front, the League and the League’s Security Bureau met.";
        var told =
                told(
                        text,
                        new Marked(text)
                                .name("Organisation", "Orm Workers’ Guard")
                                .name("Organisation", "Women’s Front")
                                .name("Organisation", "League")
                                .name("Organisation", "League’s Security Bureau"));

        assertThat(told)
                .extracting(Appearance::name)
                .containsExactly(
                        "Orm Workers’ Guard", "Women’s Front", "League", "Security Bureau");
    }

    @Test
    void an_office_is_told_from_others_by_its_owner() {
        String text = "Orm's Foreign Ministry wrote to Vale's Foreign Ministry.";
        var told =
                told(
                        text,
                        new Marked(text)
                                .name("Organisation", "Orm's Foreign Ministry")
                                .name("Organisation", "Vale's Foreign Ministry"));

        assertThat(told)
                .extracting(Appearance::name)
                .containsExactly("Foreign Ministry of Orm", "Foreign Ministry of Vale");
    }

    @Test
    void an_acronym_of_the_only_name_with_these_initials_is_its() {
        String text = "The Orm Valley Mission left. OVM cars stayed.";
        var told =
                told(
                        text,
                        new Marked(text)
                                .name("Organisation", "Orm Valley Mission")
                                .name("Organisation", "OVM"));

        assertThat(told)
                .singleElement()
                .satisfies(
                        it -> assertThat(it.names()).containsExactly("Orm Valley Mission", "OVM"));
    }

    @Test
    void an_acronym_is_found_where_nothing_is_read() {
        String text = "The Orm Valley Mission left.\nOVM, Vale House";
        var told =
                told(
                        text,
                        new Marked("The Orm Valley Mission left.")
                                .name("Organisation", "Orm Valley Mission"));

        assertThat(told)
                .singleElement()
                .satisfies(it -> assertThat(it.names()).contains("Orm Valley Mission", "OVM"));
    }

    @Test
    void what_a_name_means_and_the_same_in_another_script_are_its_names() {
        String text = "Kol ha-Selm (\"The Voice of the Selm\") and the Orm Front (جبهة أورم) met.";
        var told =
                told(
                        text,
                        new Marked(text)
                                .heads("Selm", "Front")
                                .name("Organisation", "Kol ha-Selm")
                                .name("Organisation", "Voice of the Selm")
                                .name("Organisation", "Orm Front"));

        assertThat(told)
                .extracting(Appearance::names)
                .containsExactly(
                        List.of("Kol ha-Selm", "Voice of the Selm"),
                        List.of("Orm Front", "جبهة أورم"));
    }

    @Test
    void people_of_a_name_are_those_of_the_body_called_so() {
        String text = "The Selm Brigades came. A Selm patrol left.";
        var told =
                told(
                        text,
                        new Marked(text)
                                .heads("Brigades", "patrol")
                                .name("Organisation", "Selm Brigades")
                                .name("Person", "A |Selm"));

        assertThat(told)
                .singleElement()
                .satisfies(it ->
                        assertThat(it.names())
                                .containsExactly("Selm Brigades", "Selm", "Selm patrol"));
    }

    @Test
    void an_outlet_goes_by_its_full_name_and_an_initial_is_somebody_without_one() {
        String text = "The Institute met Y. there.";
        var told =
                told(
                        text,
                        new Marked(text)
                                .heads("Institute", "Y")
                                .name("Organisation", "Institute")
                                .name("Organisation", "Y"));

        assertThat(told)
                .extracting(Appearance::name, Appearance::kind)
                .containsExactly(tuple("Institute", ORGANISATION), tuple("Y", ROLE));
    }

    @Test
    void who_signs_with_a_post_below_is_told_of() {
        String text =
                "We left Orm and went down to the sea, all of us.\nNadīm Brun\nSpokesman of the League";
        var told = told(text, new Marked("We left Orm and went down to the sea, all of us."));

        assertThat(told).extracting(Appearance::name).containsExactly("Nadīm Brun");
    }

    static List<Appearance> told(String text, Marked marked) {
        Tagged known = Known.in(text, marked.tagged());
        Report report = Said.paragraphs(text);
        return Appearances.of(report, known, Drafts.of(report, known));
    }

    @Test
    void who_is_written_as_a_name_has_one_though_its_last_word_is_a_plain_noun() {
        String text =
                "Guards of the Harbour Companies met two Port officers. Lorry Companies met. Crates For Hill Companies.";
        var told =
                told(
                        text,
                        new Marked(text)
                                .nouns("Companies")
                                .verbs("met")
                                .heads("Companies", "officers")
                                .name("Organisation", "Harbour Companies")
                                .name("Organisation", "Port officers")
                                .name("Organisation", "Lorry Companies")
                                .name("Organisation", "Hill Companies"));

        assertThat(told).extracting(Appearance::name).containsExactly("Harbour Companies");
    }

    @Test
    void a_post_is_a_mention_of_who_has_it_and_no_name() {
        String text = "Colonel Ada Brun met them. Later the colonel said that it rained.";
        var told =
                told(
                        text,
                        new Marked(text)
                                .heads("Brun", "said")
                                .verbs("said")
                                .name("Person", "Ada Brun")
                                .saying(CueKind.SAYS, "the colonel", "said", "that it rained"));

        assertThat(told)
                .singleElement()
                .satisfies(brun -> {
                    assertThat(brun.names()).containsExactly("Ada Brun", "Colonel Ada Brun");
                    assertThat(brun.at())
                            .extracting(at -> at.in(text))
                            .containsExactly("Ada Brun", "the colonel");
                });
    }

    @Test
    void what_a_name_means_is_its_name_also_where_somebody_speaks_by_a_part_of_it() {
        String text = "Kol ha-Selm (\"The Voice of the Selm\") said that it rained.";
        var told =
                told(
                        text,
                        new Marked(text)
                                .heads("Kol", "said")
                                .name("Organisation", "Kol ha-Selm")
                                .name("Organisation", "Voice of the Selm")
                                .saying(CueKind.SAYS, "Kol", "said", "that it rained"));

        assertThat(told)
                .extracting(Appearance::names)
                .containsExactly(List.of("Kol ha-Selm", "Voice of the Selm"));
    }

    @Test
    void a_body_that_is_called_after_a_known_state_is_not_that_state() {
        String text = "Air Turkey landed and Turkey rejoiced.";
        var told =
                told(
                        text,
                        new Marked(text)
                                .heads("Turkey", "landed", "rejoiced")
                                .name("Organisation", "Air Turkey"));

        assertThat(told).extracting(Appearance::name).containsExactly("Air Turkey", "Turkey");
    }

    @Test
    void what_stands_between_states_is_an_international_body() {
        String text = "The League of Upper States met the Selm Observer Mission and the Orm Corps.";
        var told =
                told(
                        text,
                        new Marked(text)
                                .heads("States", "met", "Mission", "Corps")
                                .name("Organisation", "League of Upper States")
                                .name("Organisation", "Selm Observer Mission")
                                .name("Organisation", "Orm Corps"));

        assertThat(told)
                .extracting(Appearance::kind)
                .containsExactly(ActorKind.BODY, ActorKind.BODY, ActorKind.UNIT);
    }
}
