package stemma.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import stemma.model.Source;
import stemma.weigh.Absence;

/// Of what a claim says that there is none.
class AbsentTest {
    @Test
    void there_is_no_such_thing_at_a_place() {
        assertThat(absent("There is no training camp on Heron ridge and there never was"))
                .contains(new Absence(List.of("train", "camp"), List.of("heron", "ridg")));
        assertThat(absent("there have never been any soldiers of the Guard in Velm"))
                .contains(new Absence(List.of("soldier", "guard"), List.of("velm")));
    }

    @Test
    void nobody_of_theirs_was_there() {
        assertThat(absent("No League guard stood on the bridge that night"))
                .contains(new Absence(List.of("leagu", "guard"), List.of("bridg")));
    }

    @Test
    void nobody_of_theirs_does_it_wherever() {
        assertThat(absent("No officer of Norvia teaches anybody on our land"))
                .contains(new Absence(List.of("norvia", "teach"), List.of()));
    }

    @Test
    void what_cannot_be_somewhere_is_not_absent() {
        assertThat(absent("There is no doubt in Velm")).isEmpty();
        assertThat(absent("No decision of Norvia stands in Velm")).isEmpty();
    }

    @Test
    void without_a_place_nothing_tells_which_is_meant() {
        assertThat(absent("There is no camp")).isEmpty();
        assertThat(absent("There is no camp, no bridge and no road")).isEmpty();
    }

    private static Optional<Absence> absent(String words) {
        var said = Excerpt.of(words, "says", words).by(new Source.Person("Lorn")).is();
        return Absent.in(said, Excerpt.filed(words, said));
    }
}
