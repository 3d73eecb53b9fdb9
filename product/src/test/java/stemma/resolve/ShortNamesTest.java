package stemma.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static stemma.resolve.Cast.join;
import static stemma.resolve.Cast.organisation;
import static stemma.resolve.Cast.person;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import stemma.model.Actor;
import stemma.model.ActorKind;
import stemma.model.Appearance;

/// Part of a name, in a report that tells of the same others as the report of its bearer.
class ShortNamesTest {
    @Test
    void a_surname_that_one_has_is_his_in_a_report_of_the_same_others() {
        var actors = join(told("Agnes Vale", "Vale", 3)).all();

        assertThat(actors).extracting(Actor::name).contains("Agnes Vale").doesNotContain("Vale");
    }

    @Test
    void a_surname_in_a_report_of_few_of_the_same_others_waits() {
        var actors = join(told("Agnes Vale", "Vale", 2));

        assertThat(actors.all()).extracting(Actor::name).contains("Agnes Vale", "Vale");
        assertThat(actors.open()).hasSize(1);
    }

    @Test
    void a_given_name_that_one_has_is_his_in_a_report_of_many_same_others() {
        assertThat(join(told("Agnes Vale", "Agnes", 5)).all())
                .extracting(Actor::name)
                .contains("Agnes Vale")
                .doesNotContain("Agnes");

        var few = join(told("Agnes Vale", "Agnes", 4));

        assertThat(few.all()).extracting(Actor::name).contains("Agnes Vale", "Agnes");
        assertThat(few.open()).hasSize(1);
    }

    @Test
    void part_of_a_body_s_name_is_its_only_bearer_s_where_reports_tell_of_the_same_others() {
        assertThat(join(bodies("Selm Dockers' Guard", "Dockers' Guard", 3)).all()).hasSize(4);
        assertThat(join(bodies("Selm Dockers' Guard", "Dockers' Guard", 2)).all()).hasSize(4);
        assertThat(join(bodies("Emirate of Selm", "Emirate", 5)).all()).hasSize(6);
        assertThat(join(bodies("Emirate of Selm", "Emirate", 4)).all()).hasSize(6);
    }

    @Test
    void part_of_a_body_s_name_that_two_have_is_nobody_s() {
        var told = new ArrayList<>(List.of(bodies("Selm Dockers' Guard", "Dockers' Guard", 3)));
        told.add(organisation("c", 0, "Orm Dockers' Guard"));

        assertThat(join(told.toArray(Appearance[]::new)).all())
                .extracting(Actor::name)
                .contains("Dockers' Guard", "Selm Dockers' Guard", "Orm Dockers' Guard");
    }

    @Test
    void the_name_of_a_state_is_part_of_another_state_s_name_only() {
        var alone = Cast.of("b", 0, ActorKind.STATE, "Selm");
        var line = withOthers(organisation("a", 0, "Air Selm"), alone, 5);
        var state = withOthers(Cast.of("a", 0, ActorKind.STATE, "Free Selm"), alone, 5);

        assertThat(join(line).all()).extracting(Actor::name).contains("Air Selm", "Selm");
        assertThat(join(state).all())
                .extracting(Actor::name)
                .contains("Free Selm")
                .doesNotContain("Selm");
    }

    /// One body in each of two reports that tell of so many same others.
    private static Appearance[] bodies(String one, String other, int others) {
        return withOthers(organisation("a", 0, one), organisation("b", 0, other), others);
    }

    /// One person in each of two reports that tell of so many same others.
    private static Appearance[] told(String one, String other, int others) {
        return withOthers(person("a", 0, one), person("b", 0, other), others);
    }

    private static Appearance[] withOthers(Appearance one, Appearance other, int others) {
        var both = new ArrayList<>(List.of(one, other));
        var bodies = List.of("Orm Party", "Reed Band", "Tern Union", "Vale Choir", "Oda Club");
        for (int i = 0; i < others; i++) {
            both.add(organisation("a", 10 * i + 10, bodies.get(i)));
            both.add(organisation("b", 10 * i + 10, bodies.get(i)));
        }
        return both.toArray(Appearance[]::new);
    }
}
