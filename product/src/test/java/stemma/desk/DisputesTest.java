package stemma.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import stemma.model.Modality;
import stemma.model.When;
import stemma.weigh.Background;
import stemma.weigh.Change;
import stemma.weigh.Dossier;
import stemma.weigh.Proposition;
import stemma.weigh.Propositions;
import stemma.weigh.Statement;
import stemma.weigh.Voice;

/// What is disputed in one state of a casebook after another.
class DisputesTest {
    private static final Change NONE = new Change(List.of(), List.of());

    private final List<Proposition> all =
            Propositions.of(
                            new Dossier(
                                    List.of(attack("1", "Front"), attack("2", "Guard")),
                                    List.of(),
                                    List.of(),
                                    Background.none()))
                    .all();

    @Test
    void whoever_is_found_to_speak_for_the_other_does_not_stand_against_him_any_more() {
        var disputes = new Disputes();
        var before = disputes.of(all, Background.none());
        var step = new Disputes.Step(NONE, Set.of(), Set.of("Guard"));
        var after = disputes.after(step, all, theGuardIsTheFronts());

        assertThat(before.get()).hasSize(1);
        assertThat(after.get()).isEmpty();
    }

    @Test
    void an_earlier_state_that_is_asked_for_later_is_as_it_was() {
        var disputes = new Disputes();
        var before = disputes.of(all, Background.none());
        var step = new Disputes.Step(NONE, Set.of(), Set.of("Guard"));
        var after = disputes.after(step, all, theGuardIsTheFronts());

        assertThat(after.get()).isEmpty();
        assertThat(before.get()).hasSize(1);
    }

    private static Background theGuardIsTheFronts() {
        var none = Background.none();
        return new Background(
                none.name(),
                actor -> Optional.of("Front").filter(_ -> actor.equals("Guard")),
                none.family(),
                none.within(),
                none.wording(),
                none.weight());
    }

    private static Statement attack(String claim, String agent) {
        return new Statement(
                claim,
                "report " + claim,
                When.on(LocalDate.of(2031, 3, 2)),
                "attacks",
                List.of(agent),
                List.of("Council"),
                When.on(LocalDate.of(2031, 3, 1)),
                Optional.of("Kesh"),
                Optional.empty(),
                List.of(),
                Modality.ASSERTED,
                List.of(new Voice(Voice.Kind.OUTLET, "Post", "Post", Optional.empty())),
                Optional.empty(),
                Statement.Setting.at(0));
    }
}
