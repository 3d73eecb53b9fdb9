package stemma.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// How what somebody does is put in words.
class ClausesTest {
    @Test
    void several_or_people_told_of_by_a_plural_do_something() {
        assertThat(Clauses.areSeveral(List.of("Tarvel Front", "Karst Guard"))).isTrue();
        assertThat(Clauses.areSeveral(List.of("they"))).isTrue();
        assertThat(Clauses.areSeveral(List.of("thousands of fighters"))).isTrue();
        assertThat(Clauses.areSeveral(List.of("senior League members"))).isTrue();
    }

    @Test
    void one_by_his_name_does_something() {
        assertThat(Clauses.areSeveral(List.of("Mirdan Companies"))).isFalse();
        assertThat(Clauses.areSeveral(List.of("leader of the guards"))).isFalse();
        assertThat(Clauses.areSeveral(List.of("he"))).isFalse();
    }

    @Test
    void a_verb_without_anybody_it_is_done_to_stands_without_its_preposition() {
        assertThat(Clauses.alone(Clauses.verb("based-at", false))).isEqualTo("is based");
        assertThat(Clauses.alone(Clauses.verb("agrees", true))).isEqualTo("agree");
        assertThat(Clauses.alone(Clauses.verb("denies", false))).isEqualTo("denies");
    }
}
