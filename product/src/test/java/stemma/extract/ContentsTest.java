package stemma.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static stemma.model.Modality.ASSERTED;
import static stemma.model.Modality.DENIED;
import static stemma.model.Modality.PLANNED;
import static stemma.model.Modality.REQUESTED;

import java.util.List;
import org.junit.jupiter.api.Test;
import stemma.model.Draft;
import stemma.model.Mention;

/// What reports say happened, read with the program's own model.
class ContentsTest {
    @Test
    void what_somebody_says_happened_came_by_that_one() {
        var draft = only("Nadim Oss said that the Tarvel Front had attacked the Kesh Guard.");

        assertThat(said(draft)).isEqualTo("Tarvel Front attacks Kesh Guard");
        assertThat(draft.modality()).isEqualTo(ASSERTED);
        assertThat(draft.attribution().origin().getFirst().label()).isEqualTo("Nadim Oss");
    }

    @Test
    void what_a_report_tells_itself_is_in_its_own_words() {
        var draft = only("The Karst League trained the Kesh Guard.");

        assertThat(said(draft)).isEqualTo("Karst League trains Kesh Guard");
        assertThat(draft.attribution().isOwnWords()).isTrue();
    }

    @Test
    void a_tie_that_only_its_own_words_tell_of_is_none() {
        assertThat(typed("Norvia-backed militias slept in Velm on Monday.")).isEmpty();
        assertThat(said(only("Norvia backs the Kesh Guard."))).isEqualTo("Norvia backs Kesh Guard");
    }

    @Test
    void that_somebody_asks_to_be_given_something_is_told_though_nobody_is_asked() {
        assertThat(typed("The Tarvel Front asked to be armed by Norvia."))
                .extracting(draft -> draft.content().relation())
                .contains("requests", "arms");
    }

    @Test
    void a_denial_makes_what_it_denies_denied() {
        var draft = only("Nadim Oss denied that the Tarvel Front had attacked the Kesh Guard.");

        assertThat(said(draft)).isEqualTo("Tarvel Front attacks Kesh Guard");
        assertThat(draft.modality()).isEqualTo(DENIED);
    }

    @Test
    void a_request_happened_and_what_it_asks_for_is_requested_by_who_asked() {
        var drafts = typed("The Tarvel Front asked the Karst League to attack the Kesh Guard.");

        assertThat(drafts)
                .extracting(ContentsTest::said)
                .contains("Tarvel Front requests Karst League");
        var asked =
                drafts.stream()
                        .filter(draft -> draft.content().relation().equals("attacks"))
                        .findFirst()
                        .orElseThrow();
        assertThat(said(asked)).isEqualTo("Karst League attacks Kesh Guard");
        assertThat(asked.modality()).isEqualTo(REQUESTED);
        assertThat(asked.attribution().origin().getFirst().label()).isEqualTo("Tarvel Front");
    }

    @Test
    void what_somebody_asks_to_be_permitted_is_requested_by_him() {
        var asked =
                typed("The Karst League asked to be permitted to attack the Tarvel Front.").stream()
                        .filter(draft -> draft.content().relation().equals("attacks"))
                        .findFirst()
                        .orElseThrow();

        assertThat(said(asked)).isEqualTo("Karst League attacks Tarvel Front");
        assertThat(asked.modality()).isEqualTo(REQUESTED);
        assertThat(asked.attribution().origin().getFirst().label()).isEqualTo("Karst League");
    }

    @Test
    void an_attack_on_what_is_somebodys_is_told_without_where_it_was() {
        assertThat(typed("Norvia carried out airstrikes on Tarvel Front depots."))
                .extracting(draft -> draft.content().relation())
                .contains("attacks");
        assertThat(typed("Norvia carried out airstrikes on depots.")).isEmpty();
    }

    @Test
    void the_guards_whom_somebody_has_are_his() {
        assertThat(typed("Selm Party, whose guards have attacked the Kesh Guard, left Velm."))
                .extracting(ContentsTest::said)
                .contains("Selm Party's guards attacks Kesh Guard");
    }

    @Test
    void the_guards_whom_somebody_has_are_not_those_of_his_allies() {
        assertThat(
                        typed(
                                "Selm Party, whose guards and Dorvan proxies have backed Nadim Oss, left Velm."))
                .extracting(draft -> draft.content().agents().getFirst().name())
                .doesNotContain("Dorvan");
    }

    @Test
    void some_of_its_fighters_are_its_fighters() {
        assertThat(typed("The Kesh Guard lost its war. Norvia had killed two of its fighters."))
                .extracting(ContentsTest::said)
                .containsExactly("Norvia killed Kesh Guard's fighters");
    }

    @Test
    void how_many_died_is_told_though_nobody_has_a_name() {
        assertThat(typed("The bombardment killed 30 villagers."))
                .extracting(ContentsTest::said)
                .containsExactly(" killed 30 villagers");
        assertThat(typed("The bombardment killed the villagers.")).isEmpty();
        assertThat(typed("Gunmen detained 30 villagers."))
                .extracting(ContentsTest::said)
                .containsExactly("Gunmen detains 30 villagers");
    }

    @Test
    void that_somebody_rejects_or_asks_for_a_thing_is_told_though_nobody_else_is() {
        assertThat(said(only("Norvia rejected the offer."))).isEqualTo("Norvia rejects ");
        assertThat(said(only("Norvia called for talks on Monday."))).isEqualTo("Norvia requests ");
        assertThat(said(only("Norvia approved the plan."))).isEqualTo("Norvia permits ");
    }

    @Test
    void those_who_want_something_given_to_them_are_all_given_it() {
        assertThat(typed("The Karst League and the Tarvel Front asked Norvia to give them rifles."))
                .extracting(ContentsTest::said)
                .contains("Norvia arms Karst League, Tarvel Front");
    }

    @Test
    void whoever_denies_that_anybody_asked_it_is_whom_nobody_asked() {
        assertThat(typed("The Karst League has denied that the Kesh Guard asked it for trucks."))
                .extracting(ContentsTest::said)
                .contains("Kesh Guard requests Karst League");
    }

    @Test
    void fighters_of_two_are_of_each() {
        assertThat(
                        said(
                                only(
                                        "Norvia trained more than 600 fighters of the Tarvel Front and the Kesh Guard.")))
                .isEqualTo(
                        "Norvia trains more than 600 fighters of Tarvel Front, more than 600 fighters of Kesh Guard");
    }

    @Test
    void what_lorries_are_loaded_with_is_what_is_sent() {
        assertThat(said(only("Norvia sent forty lorries of rifles to the Kesh Guard.")))
                .isEqualTo("Norvia arms Kesh Guard");
        assertThat(said(only("Norvia sent forty lorries to the Kesh Guard.")))
                .isEqualTo("Norvia aids Kesh Guard");
    }

    @Test
    void the_day_that_hangs_on_the_verb_is_its_day() {
        var draft = only("On 3 March 2031 the Tarvel Front attacked the Kesh Guard.");

        assertThat(draft.content().when().edtf()).isEqualTo("2031-03-03");
    }

    @Test
    void what_began_when_something_else_happened_holds_since_then() {
        var draft =
                typed(
                                "Nadim Oss, who has led the Tarvel Front since Ilse Marr resigned in May 2030, slept in Velm.")
                        .stream()
                        .filter(it -> it.content().relation().equals("leads"))
                        .findFirst()
                        .orElseThrow();

        assertThat(draft.content().when().edtf()).isEqualTo("2030-05/..");
    }

    @Test
    void a_day_before_two_clauses_is_that_of_both() {
        var draft =
                only(
                        "On 3 March 2031 two men came with a ladder, and the Tarvel Front attacked the Kesh Guard.");

        assertThat(draft.content().when().edtf()).isEqualTo("2031-03-03");
    }

    @Test
    void who_agreed_to_something_did_so_and_plans_it() {
        var drafts = typed("Norvia has agreed to arm the Kesh Guard.");

        assertThat(drafts)
                .anySatisfy(it -> {
                    assertThat(it.content().relation()).isEqualTo("agrees");
                    assertThat(it.modality()).isEqualTo(ASSERTED);
                })
                .anySatisfy(it -> {
                    assertThat(said(it)).isEqualTo("Norvia arms Kesh Guard");
                    assertThat(it.modality()).isEqualTo(PLANNED);
                });
    }

    @Test
    void who_has_no_name_is_told_by_the_words_and_somebody_else_has_one() {
        assertThat(said(only("Two gunmen attacked the Kesh Guard.")))
                .isEqualTo("Two gunmen attacks Kesh Guard");
        assertThat(typed("Two gunmen attacked some villagers.")).isEmpty();
    }

    @Test
    void a_seat_of_government_that_acts_is_the_state() {
        assertThat(said(only("Ankara armed the Tarvel Front.")))
                .isEqualTo("Turkey arms Tarvel Front");
    }

    @Test
    void the_same_is_stated_once_a_report() {
        assertThat(
                        typed(
                                "The Karst League trained the Kesh Guard. It was cold. The Karst League trained the Kesh Guard."))
                .hasSize(1);
    }

    @Test
    void evidence_and_words_stand_in_the_text() {
        String text = "Nadim Oss said that the Tarvel Front had attacked the Kesh Guard in Velm.";
        var draft = only(text);

        assertThat(draft.evidence().in(text)).startsWith("Nadim Oss said").contains("attacked");
        assertThat(draft.content().words())
                .allSatisfy(words -> assertThat(draft.evidence().covers(words)).isTrue());
    }

    private static Draft only(String text) {
        var drafts = typed(text);
        assertThat(drafts).hasSize(1);
        return drafts.getFirst();
    }

    private static List<Draft> typed(String text) {
        return Said.drafts(Said.paragraphs(text)).stream()
                .filter(draft -> !draft.content().relation().equals("says"))
                .toList();
    }

    private static String said(Draft draft) {
        var content = draft.content();
        return "%s %s %s"
                .formatted(names(content.agents()), content.relation(), names(content.patients()));
    }

    private static String names(List<Mention> mentions) {
        return String.join(", ", mentions.stream().map(Mention::name).toList());
    }

    @Test
    void who_claims_responsibility_for_firing_has_fired() {
        assertThat(
                        Said.drafts(
                                Said.paragraphs(
                                        "The Karst Brigades claimed responsibility for firing rockets at Vashar.")))
                .filteredOn(draft -> draft.content().relation().equals("attacks"))
                .allSatisfy(draft ->
                        assertThat(draft.content().agents())
                                .extracting(it -> it.name())
                                .containsExactly("Karst Brigades"));
    }
}
