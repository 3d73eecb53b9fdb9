package stemma.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
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

    @Test
    void nobody_did_what_was_just_told() {
        String text = "The wing left Velm, Selm said. Lorn said that nobody had left.";
        var left = Excerpt.of(text, "moves", "The wing left Velm").by(body("Selm")).of("wing").is();
        var denial = Excerpt.of(text, "says", "nobody had left").by(body("Lorn")).is();

        assertThat(rebutted(text, denial, left)).contains("The wing left Velm");
    }

    @Test
    void nobody_is_not_him_and_what_nobody_did_is_not_something_else() {
        String text =
                "The wing left Velm, Selm said. Lorn said that nobody told him. Marr said that nobody had fired.";
        var left = Excerpt.of(text, "moves", "The wing left Velm").by(body("Selm")).of("wing").is();

        assertThat(
                        rebutted(
                                text,
                                Excerpt.of(text, "says", "nobody told him").by(body("Lorn")).is(),
                                left))
                .isEmpty();
        assertThat(
                        rebutted(
                                text,
                                Excerpt.of(text, "says", "nobody had fired").by(body("Marr")).is(),
                                left))
                .isEmpty();
    }

    @Test
    void who_was_asked_by_nobody_was_not_asked_by_those_of_whom_it_was_told() {
        String text =
                "Norvia armed the wing, Selm said. Nobody armed the wing, Lorn said. Nobody armed the ferrymen, Lorn said.";
        var armed =
                Excerpt.of(text, "arms", "Norvia armed the wing")
                        .by(body("Selm"))
                        .of("Norvia")
                        .naming("wing")
                        .is();
        var denial = Excerpt.of(text, "arms", "Nobody armed the wing").by(body("Lorn"));
        var other = Excerpt.of(text, "arms", "Nobody armed the ferrymen").by(body("Lorn"));

        assertThat(rebutted(text, denial.naming("wing").denied().is(), armed))
                .contains("Norvia armed the wing");
        assertThat(rebutted(text, other.naming("ferrymen").denied().is(), armed)).isEmpty();
    }

    @Test
    void a_verb_for_what_was_told_is_as_good_as_its_own_words() {
        String text =
                "Lorn gave the wing rifles, Selm said. Lorn denied that Lorn had armed anyone.";
        var armed =
                Excerpt.of(text, "arms", "Lorn gave the wing rifles")
                        .by(body("Selm"))
                        .of("Lorn")
                        .naming("wing")
                        .is();
        var denial = Excerpt.of(text, "says", "Lorn had armed anyone").by(body("Lorn"));

        assertThat(rebutted(text, denial.naming("Lorn").denied().is(), armed))
                .contains("Lorn gave the wing rifles");
        assertThat(rebutted(text, denial.naming("Selm").denied().is(), armed)).isEmpty();
    }

    @Test
    void a_bargain_is_what_was_offered_in_return() {
        String text =
                "Norvia offered Selm a loan in return for the port, Lorn said. Norvia pays Selm, Lorn said. Norvia denied that any bargain had been struck.";
        var offered =
                Excerpt.of(text, "says", "Norvia offered Selm a loan in return for the port")
                        .by(body("Lorn"))
                        .naming("Norvia", "Selm")
                        .is();
        var paid =
                Excerpt.of(text, "funds", "Norvia pays Selm")
                        .by(body("Lorn"))
                        .of("Norvia")
                        .naming("Selm")
                        .is();
        var denial =
                Excerpt.of(text, "says", "any bargain had been struck")
                        .by(body("Norvia"))
                        .of("Norvia")
                        .denied()
                        .is();

        assertThat(rebutted(text, denial, offered, paid))
                .contains("Norvia offered Selm a loan in return for the port");
        assertThat(rebutted(text, denial, paid)).isEmpty();
    }

    @Test
    void what_the_report_itself_sets_against_a_denial_is_denied() {
        String text =
                "The wing left Velm, Selm said. Its head tells it differently. He said that no boat sailed. Marr said that no ferry ran.";
        var left = Excerpt.of(text, "moves", "The wing left Velm").by(body("Selm")).of("wing").is();
        var denial = Excerpt.of(text, "says", "no boat sailed").by(body("the head")).denied().is();

        assertThat(rebutted(text, denial, left)).contains("The wing left Velm");
        assertThat(rebutted(text.replace("tells it differently", "was told of it"), denial, left))
                .isEmpty();
    }

    @Test
    void so_is_what_it_tells_after_it() {
        String text =
                "Lorn denied that anyone had been expelled. That is not how it is told in Velm. Lorn asked the wing to go, Selm said.";
        var asked =
                Excerpt.of(text, "requests", "Lorn asked the wing to go")
                        .by(body("Selm"))
                        .of("Lorn")
                        .naming("wing")
                        .is();
        var denial =
                Excerpt.of(text, "says", "anyone had been expelled").by(body("Lorn")).denied().is();

        assertThat(rebutted(text, denial, asked)).contains("Lorn asked the wing to go");
        assertThat(rebutted(text.replace("That is not how", "Nobody knows how"), denial, asked))
                .isEmpty();
    }

    private static Excerpt said(String words) {
        return Excerpt.of(TEXT, "says", words);
    }

    private static Source body(String name) {
        return new Source.Organisation(name);
    }

    private static Optional<String> rebutted(Excerpt denial) {
        return rebutted(TEXT, denial.denied().is(), DICTATED, PAID);
    }

    private static Optional<String> rebutted(String text, Claim denial, Claim... told) {
        var filed =
                Excerpt.filed(
                        text,
                        Stream.concat(Stream.of(told), Stream.of(denial)).toArray(Claim[]::new));
        return new Rebutted(filed, Mention::name, it -> Negations.turn(it, filed))
                .of(denial)
                .map(Claim::id);
    }
}
