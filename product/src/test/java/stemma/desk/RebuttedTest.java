package stemma.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import stemma.model.Claim;
import stemma.model.Mention;
import stemma.model.Source;

/// What somebody denies in other words than it was told in.
class RebuttedTest {
    private static final String TEXT =
            "Norvia dictated the letter, Lorn said. Lorn pays the wing on the ridge, Selm said. Varda denied that Norvia wrote any of it. Lorn pays nothing, Lorn said."
                    + " Lorn denied that there is any wing on the ridge. The wing denied that any of its men was there. Lorn denied that Norvia has any tanks. He did not see the wing.";

    private static final Claim DICTATED =
            said("Norvia dictated the letter").by(body("Lorn")).naming("Norvia").is();

    private static final Claim PAID =
            Excerpt.of(TEXT, "funds", "Lorn pays the wing on the ridge")
                    .by(body("Selm"))
                    .of("Lorn")
                    .naming("wing")
                    .is();

    @Test
    void any_of_it_is_the_last_that_was_told_of_whoever_is_named() {
        assertThat(rebutted(said("Norvia wrote any of it").by(body("Varda")).naming("Norvia")))
                .contains("Norvia dictated the letter");
    }

    @Test
    void nothing_is_what_was_told_of_him_with_the_same_verb() {
        assertThat(rebutted(said("Lorn pays nothing").by(body("Lorn")).naming("Lorn")))
                .contains("Lorn pays the wing on the ridge");
    }

    @Test
    void who_denies_that_there_is_any_denies_what_was_told_of_himself() {
        assertThat(rebutted(said("there is any wing on the ridge").by(body("Lorn")).of("Lorn")))
                .contains("Lorn pays the wing on the ridge");
    }

    @Test
    void any_of_ones_own_is_oneself() {
        assertThat(rebutted(said("any of its men was there").by(body("the wing")).of("wing")))
                .contains("Lorn pays the wing on the ridge");
    }

    @Test
    void he_who_did_not_is_whoever_was_said_to_have_done_something_to_the_same() {
        assertThat(rebutted(said("He did not see the wing").by(body("Varda")).naming("wing")))
                .contains("Lorn pays the wing on the ridge");
    }

    @Test
    void a_denial_that_points_to_nothing_denies_nothing_that_was_told() {
        assertThat(rebutted(said("Norvia has any tanks").by(body("Varda")).naming("Norvia")))
                .isEmpty();
        assertThat(rebutted(said("Lorn pays nothing").by(body("Selm")).naming("Lorn"))).isEmpty();
    }

    private static Excerpt said(String words) {
        return Excerpt.of(TEXT, "says", words);
    }

    private static Source body(String name) {
        return new Source.Organisation(name);
    }

    private static Optional<String> rebutted(Excerpt denial) {
        var denied = denial.denied().is();
        var filed = Excerpt.filed(TEXT, DICTATED, PAID, denied);
        return new Rebutted(filed, Mention::name, _ -> false).of(denied).map(Claim::id);
    }
}
