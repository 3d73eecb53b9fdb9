package stemma.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Which names of a text are of states.
class StatehoodTest {
    @Test
    void what_only_a_state_has_tells_one_and_a_weekday_before_it_does_not() {
        String text = "Ada Brun, until Thursday foreign minister, met the Orm foreign minister.";

        assertThat(Statehood.in(text)).containsExactly("Orm");
    }
}
