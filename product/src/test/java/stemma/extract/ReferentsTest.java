package stemma.extract;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import stemma.model.Draft;
import stemma.model.Mention;

/// Who is meant in statements that do not name them, read with the program's own model.
class ReferentsTest {
    @Test
    void he_is_stated_by_his_name_and_keeps_his_words() {
        String text =
                "Colonel Idris Varda arrived in Halden on Monday. He attacked the Kesh Guard.";

        var draft = only("attacks", text);

        assertThat(said(draft)).isEqualTo("Idris Varda attacks Kesh Guard");
        assertThat(draft.content().agents().getFirst().at().in(text)).isEqualTo("He");
    }

    @Test
    void both_parties_are_the_two_that_were_named() {
        var draft =
                only(
                        "attacks",
                        "The Karst League and the Tarvel Front met in Halden. Both parties attacked the Kesh Guard.");

        assertThat(said(draft)).isEqualTo("Karst League, Tarvel Front attacks Kesh Guard");
    }

    @Test
    void the_two_groups_and_both_speak_by_their_names() {
        String text =
                "On May 5 the daily Tessin Post reported that the Vale Union and the Marl Brigades had both asked the Hill League for a freer hand. According to the Tessin Post, the two groups had requested more weapons. They also asked for trucks.";
        String met =
                "The Vale Union and the Marl Brigades met in Dorn. Both organisations denied that a letter had been written.";

        assertThat(Said.by("more weapons", text))
                .isEqualTo("Tessin Post <- Vale Union and Marl Brigades");
        assertThat(Said.by("trucks", text))
                .isEqualTo("Tessin Post <- Vale Union and Marl Brigades");
        assertThat(Said.by("a letter had been written", met))
                .isEqualTo("Vale Union and Marl Brigades");
    }

    @Test
    void who_is_only_of_both_or_has_no_name_is_not_them() {
        String met = "The Vale Union and the Marl Brigades met in Dorn. ";
        String clerks = "Two clerks told the Tessin Post that the mine was shut. ";

        assertThat(
                        Said.by(
                                "the road was open",
                                met + "Officials of both movements said that the road was open."))
                .isEqualTo("Officials of both movements");
        assertThat(
                        Said.by(
                                "the road was open",
                                clerks
                                        + "Nadim Oss met Idris Varda. The two clerks said that the road was open."))
                .doesNotContain("Oss");
    }

    @Test
    void two_groups_are_the_last_two_in_one_list_however_far_before() {
        String text =
                "The Vale Union and the Marl Brigades are both supplied by Norvia. The road to Dorn was open. The mill stood still. A bus came. The Hill League directs the two groups.";

        var draft = only("directs", text);

        assertThat(said(draft)).isEqualTo("Hill League directs Vale Union, Marl Brigades");
    }

    @Test
    void sides_are_no_two_whose_fighters_are_told_of() {
        String text =
                "Some 600 fighters of the Vale Union and the Marl Brigades were trained in Dorn. The road was open. The mill stood still. A bus came. Both sides attacked the Kesh Guard.";

        var draft = only("attacks", text);

        assertThat(said(draft)).doesNotContain("Vale Union");
    }

    @Test
    void both_of_them_are_whoever_they_are() {
        String text =
                "The Vale Union and the Marl Brigades met in Dorn. Two papers were there. Both of them wrote that the road was open.";

        assertThat(Said.by("the road was open", text)).doesNotContain("Vale Union");
    }

    @Test
    void its_forces_go_by_the_name_of_whose_they_are() {
        var draft =
                only("attacks", "The Tarvel Front said that its forces attacked the Kesh Guard.");

        assertThat(said(draft)).isEqualTo("Tarvel Front's forces attacks Kesh Guard");
    }

    @Test
    void he_says_by_his_name() {
        String text =
                "Nadim Oss spoke in Halden on Monday. He said that the Tarvel Front had attacked the Kesh Guard.";

        assertThat(Said.by("the Tarvel Front had attacked the Kesh Guard", text))
                .isEqualTo("Nadim Oss");
    }

    @Test
    void he_is_whose_name_ends_a_title() {
        String text =
                "The paper told of a speech by Tarvel Secretary-General Nadim Oss, in which he said that the Kesh Guard had left.";

        assertThat(Said.by("the Kesh Guard had left", text)).isEqualTo("Nadim Oss");
    }

    @Test
    void he_is_not_the_woman_who_spoke_last() {
        String text =
                "Agnes Lorrimer, the envoy, said that the League had left. Colonel Idris Varda was unhappy about it. “We were close to a deal,” he said.";

        assertThat(Said.by("We were close to a deal", text)).isEqualTo("Idris Varda");
    }

    @Test
    void who_is_told_nowhere_stays_as_the_words_are() {
        var draft = only("attacks", "He attacked the Kesh Guard.");

        assertThat(said(draft)).isEqualTo("He attacks Kesh Guard");
    }

    private static Draft only(String relation, String text) {
        List<Draft> drafts =
                Said.drafts(Said.paragraphs(text)).stream()
                        .filter(draft -> draft.content().relation().equals(relation))
                        .toList();
        assertThat(drafts).hasSize(1);
        return drafts.getFirst();
    }

    private static String said(Draft draft) {
        return names(draft.content().agents())
                + " "
                + draft.content().relation()
                + " "
                + names(draft.content().patients());
    }

    private static String names(List<Mention> mentions) {
        return mentions.stream().map(Mention::name).collect(joining(", "));
    }
}
