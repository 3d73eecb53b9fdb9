package stemma.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import stemma.model.Source;

/// Which sayings deny what they are weighed as.
class NegationsTest {
    private static final String TEXT =
            "Nobody asked the Selm Council. Marr said on 6 March that nobody asked. Lorn would say no if he asked. We say nothing that is not so. Lorn told the Post that the wing never left.";

    @Test
    void who_says_that_nobody_asked_denies_it() {
        assertThat(isTurned("Nobody asked the Selm Council")).isTrue();
        assertThat(isTurned("Lorn would say no if he asked")).isTrue();
    }

    @Test
    void who_says_that_another_said_so_does_not() {
        assertThat(isTurned("Marr said on 6 March that nobody asked")).isFalse();
        assertThat(isTurned("Lorn told the Post that the wing never left")).isFalse();
    }

    @Test
    void two_negations_in_one_clause_deny_nothing() {
        assertThat(isTurned("We say nothing that is not so")).isFalse();
    }

    private static boolean isTurned(String words) {
        var said = Excerpt.of(TEXT, "says", words).by(new Source.Person("Lorn")).is();
        return Negations.turn(said, Excerpt.filed(TEXT, said));
    }
}
