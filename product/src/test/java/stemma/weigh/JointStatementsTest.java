package stemma.weigh;

import static org.assertj.core.api.Assertions.assertThat;
import static stemma.weigh.Weighed.dossier;
import static stemma.weigh.Weighed.side;

import java.util.List;
import org.junit.jupiter.api.Test;
import stemma.model.Modality;
import stemma.weigh.Pair.Independence;

/// What several say together: one origin of several parties.
class JointStatementsTest {
    private static Told told() {
        return Told.that("trains", "League", "Front");
    }

    @Test
    void what_two_say_together_has_one_origin() {
        var joint = told().by("Courier").together("Army", "Council").on("2031-03-01").is();

        assertThat(side(dossier(joint), joint).origins())
                .extracting(Origin::label)
                .containsExactly("Army and Council");
    }

    @Test
    void whoever_of_them_says_it_alone_is_no_second_origin() {
        var joint = told().by("Courier").together("Army", "Council").on("2031-03-01").is();
        var alone = told().by("Gazette", "Council").on("2031-03-02").is();

        assertThat(side(dossier(joint, alone), joint).origins())
                .singleElement()
                .satisfies(it -> assertThat(it.claims()).hasSize(2))
                .satisfies(it ->
                        assertThat(it.joins())
                                .extracting(Join::words)
                                .contains("both are the word of Council"));
    }

    @Test
    void two_who_also_say_it_together_are_not_established_to_be_independent() {
        var joint = told().by("Courier").together("Army", "Council").on("2031-03-01").is();
        var one = told().by("Gazette", "Army").on("2031-03-02").is();
        var other = told().by("Mirror", "Council").on("2031-03-02").is();

        var side = side(dossier(joint, one, other), joint);

        assertThat(side.origins()).hasSize(2);
        assertThat(side.pairs())
                .extracting(Pair::independence)
                .containsExactly(Independence.NOT_ESTABLISHED);
    }

    @Test
    void whoever_is_not_among_them_is_independent_of_them() {
        var joint = told().by("Courier").together("Army", "Council").on("2031-03-01").is();
        var other = told().by("Mirror", "Mission").on("2031-03-02").is();

        assertThat(side(dossier(joint, other), joint).pairs())
                .extracting(Pair::independence)
                .containsExactly(Independence.INDEPENDENT);
    }

    @Test
    void a_name_among_several_without_one_is_the_origin() {
        var joint = told().by("Courier").together("two clerks", "Council").on("2031-03-01").is();

        assertThat(side(dossier(joint), joint).origins())
                .singleElement()
                .satisfies(it -> assertThat(it.named()).isTrue())
                .satisfies(it -> assertThat(it.id()).isEqualTo("actor:Council"));
    }

    @Test
    void each_of_them_can_take_another_position_later() {
        var joint = told().by("Courier").together("Army", "Council").on("2031-03-01").is();
        var denial = told().by("Gazette", "Council").as(Modality.DENIED).on("2031-04-02").is();
        var dossier = dossier(joint, denial);
        var propositions = List.of(Weighed.holding(dossier, joint));

        assertThat(
                        Changes.of(propositions, Disagreements.of(propositions, dossier), dossier)
                                .turns())
                .extracting(Turn::actor)
                .containsExactly("Council");
    }
}
