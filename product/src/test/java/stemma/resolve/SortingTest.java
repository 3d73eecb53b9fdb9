package stemma.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import stemma.model.ActorKind;
import stemma.model.Appearance;
import stemma.model.Passage;

/// Names that were sorted before are sorted again where something else is known of them.
class SortingTest {
    @Test
    void a_person_of_one_word_is_among_the_namesakes_of_a_state_that_is_told_of_later() {
        var person = List.of(told("r1", "Vashar", ActorKind.PERSON));
        var state = List.of(told("r2", "Vashar", ActorKind.STATE));
        var before = new Sorting(Map.of("r1", person), List.of(), Optional.empty());

        var after = new Sorting(Map.of("r1", person, "r2", state), List.of(), Optional.of(before));

        assertThat(before.namesakes()).extracting(Namesakes::key).containsExactly("person vashar");
        assertThat(after.namesakes()).extracting(Namesakes::key).containsExactly("actor vashar");
        assertThat(after.in("r1")).extracting(Sorting.Keyed::key).containsExactly("actor vashar");
    }

    private static Appearance told(String report, String name, ActorKind kind) {
        var at = List.of(new Passage(0, name.length()));
        return new Appearance(report, List.of(name), kind, at, Set.of());
    }
}
