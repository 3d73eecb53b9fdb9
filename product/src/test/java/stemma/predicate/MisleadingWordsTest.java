package stemma.predicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Words that say something else beside others: a vice president leads nobody, and who captures a man attacks no place.
class MisleadingWordsTest {
    @Test
    void a_deputy_holds_a_post_and_does_not_lead() {
        assertThat(relations("Petra Linn, vice president of Norvia, slept badly."))
                .containsExactly("member-of");
        assertThat(relations("Jorun Bask is the deputy leader of the Tarvel Front."))
                .containsExactly("member-of");
        assertThat(relations("Tomas Reik is senior vice president of the Harbour Bank."))
                .containsExactly("member-of");
        assertThat(relations("Petra Linn, former president of Norvia, slept badly."))
                .containsExactly("leads");
    }

    @Test
    void who_captures_a_person_detains_him() {
        assertThat(
                        relations(
                                "Despite being captured by Norvian forces, Reik was decorated for his bravery."))
                .containsExactly("detains");
        assertThat(relations("The fighters captured the port of Velm.")).containsExactly("attacks");
    }

    @Test
    void a_company_that_takes_over_a_company_does_not_lead_it() {
        assertThat(relations("The Harbour Company will take over the Velm Company in May."))
                .isEmpty();
    }

    @Test
    void orders_from_somebody_are_his_and_ask_for_nothing() {
        var event =
                Readers.events("Nadim Oss took orders from his leader, Halvard Oss.").stream()
                        .filter(it -> it.relation().id().equals("leads"))
                        .findFirst()
                        .orElseThrow();

        assertThat(event.modality().word()).isEqualTo("asserted");
    }

    @Test
    void strained_relations_are_no_alliance() {
        assertThat(
                        relations(
                                "Talks had stalled due to worsening relations between Norvia and Tarvel."))
                .containsExactly("opposed-to");
    }

    @Test
    void a_secretary_general_leads_what_stands_before_his_title() {
        assertThat(relations("Karst League Secretary-General Petra Linn gave a speech."))
                .contains("leads")
                .doesNotContain("member-of");
        assertThat(relations("Petra Linn is a secretary of the League."))
                .containsExactly("member-of");
    }

    @Test
    void who_is_named_as_one_of_them_does_it_too() {
        var event =
                Readers.events("Norvia backs armed groups in Tarvel, such as the Kesh Guard.")
                        .getFirst();

        assertThat(event.of(Role.PATIENT)).hasSize(2);
    }

    private static List<String> relations(String text) {
        return Readers.events(text).stream().map(event -> event.relation().id()).toList();
    }
}
