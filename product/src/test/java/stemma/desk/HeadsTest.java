package stemma.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// What a preposition hangs the rest on.
class HeadsTest {
    @Test
    void the_front_in_the_hills_is_the_front() {
        assertThat(Heads.of("Karst Front in the hills above Velm")).contains("Karst Front");
    }

    @Test
    void where_no_preposition_stands_behind_a_word_there_is_no_head() {
        assertThat(Heads.of("Karst Front")).isEmpty();
        assertThat(Heads.of("in the hills")).isEmpty();
    }
}
