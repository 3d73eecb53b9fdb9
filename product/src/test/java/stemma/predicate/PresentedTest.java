package stemma.predicate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import stemma.model.Modality;

/// How events are presented, and what acts are about, on trees written by hand.
class PresentedTest {
    @Test
    void what_was_not_asked_for_is_not_requested() {
        var sentence =
                Written.of(
                        """
                        Oss PROPN 4 nsubj
                        did AUX 4 aux
                        not PART 4 advmod
                        urge VERB 0 root
                        Norvia PROPN 4 obj
                        to PART 7 mark
                        arm VERB 4 xcomp
                        Tarvel PROPN 7 obj
                        """);

        assertThat(sentence.shown()).containsExactly("denied requests agent=Oss patient=Norvia");
    }

    @Test
    void not_before_a_preposition_and_behind_a_comma_denies_only_that() {
        var sentence =
                Written.of(
                        """
                        Tarvel PROPN 3 nsubj
                        was AUX 3 aux
                        attacked VERB 0 root
                        by ADP 5 case
                        Norvia PROPN 3 obl
                        , PUNCT 3 punct
                        not PART 3 advmod
                        by ADP 9 case
                        Velm PROPN 3 obl
                        """);

        assertThat(sentence.shown()).noneMatch(it -> it.startsWith("denied"));
    }

    @Test
    void what_is_said_to_have_been_asked_is_no_plan() {
        var sentence =
                Written.of(
                        """
                        Norvia PROPN 3 nsubj
                        was AUX 3 aux
                        reported VERB 0 root
                        to PART 6 mark
                        have AUX 6 aux
                        asked VERB 3 advcl
                        Tarvel PROPN 6 obj
                        for ADP 9 case
                        help NOUN 6 obl
                        """);

        assertThat(sentence.shown()).noneMatch(it -> it.startsWith("planned"));
    }

    @Test
    void a_denial_that_is_not_made_leaves_open_what_it_would_deny() {
        var sentence =
                Written.of(
                        """
                        Oss PROPN 4 nsubj
                        did AUX 4 aux
                        not PART 4 advmod
                        deny VERB 0 root
                        arming VERB 4 xcomp
                        Tarvel PROPN 5 obj
                        """);

        assertThat(sentence.shown())
                .containsExactly(
                        "denied denies agent=Oss", "believed arms agent=Oss patient=Tarvel");
    }

    @Test
    void a_denial_ends_at_its_full_stop_though_the_tree_goes_on() {
        var sentence =
                Written.of(
                        """
                        Oss PROPN 2 nsubj
                        denied VERB 0 root
                        . PUNCT 2 punct
                        Norvia PROPN 5 nsubj
                        armed VERB 2 ccomp
                        Tarvel PROPN 5 obj
                        """);

        assertThat(sentence.shown()).contains("arms agent=Norvia patient=Tarvel");
    }

    @Test
    void a_negation_of_a_failure_asserts() {
        var sentence =
                Written.of(
                        """
                        Norvia PROPN 4 nsubj
                        did AUX 4 aux
                        not PART 4 advmod
                        fail VERB 0 root
                        to PART 6 mark
                        attack VERB 4 xcomp
                        Velm PROPN 6 obj
                        """);

        assertThat(sentence.shown()).containsExactly("attacks agent=Norvia patient=Velm");
    }

    @Test
    void a_negation_reaches_over_or_and_not_over_but() {
        String tree =
                """
                Norvia PROPN 4 nsubj
                did AUX 4 aux
                not PART 4 advmod
                attack VERB 0 root
                %s CCONJ 6 cc
                arm VERB 4 conj
                Tarvel PROPN 6 obj
                """;

        assertThat(Written.of(tree.formatted("or")).shown())
                .contains("denied arms agent=Norvia patient=Tarvel");
        assertThat(Written.of(tree.formatted("but")).shown())
                .contains("arms agent=Norvia patient=Tarvel");
    }

    @Test
    void nobody_armed_is_a_denial() {
        var sentence =
                Written.of(
                        """
                        Norvia PROPN 2 nsubj
                        arms VERB 0 root
                        no DET 4 det
                        militia NOUN 2 obj
                        """);

        assertThat(sentence.shown()).containsExactly("denied arms agent=Norvia patient=militia");
    }

    @Test
    void what_is_asked_for_goes_to_whoever_asks() {
        var sentence =
                Written.of(
                        """
                        Oss PROPN 2 nsubj
                        asked VERB 0 root
                        Norvia PROPN 2 obj
                        to PART 5 mark
                        send VERB 2 xcomp
                        trucks NOUN 5 obj
                        """);

        assertThat(sentence.shown())
                .containsExactly(
                        "requests agent=Oss patient=Norvia",
                        "requested aids agent=Norvia patient=Oss theme=trucks");
    }

    @Test
    void a_content_that_is_no_event_is_the_theme_of_its_act() {
        var sentence =
                Written.of(
                        """
                        Norvia PROPN 2 nsubj
                        denied VERB 0 root
                        that SCONJ 5 mark
                        rain NOUN 5 nsubj
                        fell VERB 2 ccomp
                        . PUNCT 2 punct
                        """);

        var theme = sentence.events().getFirst().of(Role.THEME).getFirst();

        assertThat(theme.phrase().in(sentence.text())).isEqualTo("that rain fell");
    }

    @Test
    void a_plan_not_to_is_a_plan_and_negated() {
        var sentence =
                Written.of(
                        """
                        Norvia PROPN 2 nsubj
                        agreed VERB 0 root
                        not PART 5 advmod
                        to PART 5 mark
                        attack VERB 2 xcomp
                        Velm PROPN 5 obj
                        """);

        var attack = sentence.events().getLast();

        assertThat(attack.modality()).isEqualTo(Modality.PLANNED);
        assertThat(attack.negated()).isTrue();
    }

    @Test
    void a_condition_makes_both_halves_conditional() {
        var sentence =
                Written.of(
                        """
                        If SCONJ 3 mark
                        Norvia PROPN 3 nsubj
                        attacks VERB 7 advcl
                        Velm PROPN 3 obj
                        Tarvel PROPN 7 nsubj
                        will AUX 7 aux
                        arm VERB 0 root
                        Oss PROPN 7 obj
                        """);

        assertThat(sentence.shown())
                .containsExactly(
                        "conditional attacks agent=Norvia patient=Velm",
                        "conditional arms agent=Tarvel patient=Oss");
    }

    @Test
    void a_question_asserts_nothing() {
        var sentence =
                Written.of(
                        """
                        Did AUX 3 aux
                        Norvia PROPN 3 nsubj
                        attack VERB 0 root
                        Velm PROPN 3 obj
                        ? PUNCT 3 punct
                        """);

        assertThat(sentence.shown())
                .containsExactly("conditional attacks agent=Norvia patient=Velm");
    }
}
