package stemma.predicate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import stemma.model.Modality;

/// The matcher on trees written by hand, without any model.
class EventsTest {
    @Test
    void active_and_passive_say_the_same() {
        var active =
                Written.of(
                        """
                        Norvia PROPN 2 nsubj
                        armed VERB 0 root
                        Tarvel PROPN 2 obj
                        """);
        var passive =
                Written.of(
                        """
                        Tarvel PROPN 3 nsubj
                        was AUX 3 aux
                        armed VERB 0 root
                        by ADP 5 case
                        Norvia PROPN 3 obl
                        """);

        assertThat(active.shown()).containsExactly("arms agent=Norvia patient=Tarvel");
        assertThat(passive.shown()).isEqualTo(active.shown());
    }

    @Test
    void who_suffers_need_not_know_by_whom() {
        var sentence =
                Written.of(
                        """
                        Oss PROPN 3 nsubj
                        was AUX 3 aux
                        arrested VERB 0 root
                        """);

        assertThat(sentence.shown()).containsExactly("detains patient=Oss");
    }

    @Test
    void in_a_relative_clause_the_pronoun_is_whom_it_stands_for() {
        var sentence =
                Written.of(
                        """
                        Fighters NOUN 5 nsubj
                        who PRON 3 nsubj
                        raided VERB 1 acl
                        Velm PROPN 3 obj
                        slept VERB 0 root
                        """);

        assertThat(sentence.shown()).containsExactly("attacks agent=Fighters patient=Velm");
    }

    @Test
    void without_a_pronoun_the_gap_is_filled_too() {
        var sentence =
                Written.of(
                        """
                        Fighters NOUN 4 nsubj
                        Norvia PROPN 3 nsubj
                        trains VERB 1 acl
                        slept VERB 0 root
                        """);

        assertThat(sentence.shown()).containsExactly("trains agent=Norvia patient=Fighters");
    }

    @Test
    void a_participle_behind_a_noun_is_a_passive() {
        var sentence =
                Written.of(
                        """
                        men NOUN 5 nsubj
                        backed VERB 1 acl
                        by ADP 4 case
                        Norvia PROPN 2 obl
                        slept VERB 0 root
                        """);

        assertThat(sentence.shown()).containsExactly("backs agent=Norvia patient=men");
    }

    @Test
    void verbs_of_a_list_share_subject_and_object() {
        var sentence =
                Written.of(
                        """
                        Norvia PROPN 2 nsubj
                        armed VERB 0 root
                        and CCONJ 4 cc
                        trained VERB 2 conj
                        Tarvel PROPN 4 obj
                        """);

        assertThat(sentence.shown())
                .containsExactly(
                        "arms agent=Norvia patient=Tarvel", "trains agent=Norvia patient=Tarvel");
    }

    @Test
    void actors_of_a_list_have_the_role_together() {
        var sentence =
                Written.of(
                        """
                        Oss PROPN 4 nsubj
                        and CCONJ 3 cc
                        Marr PROPN 1 conj
                        met VERB 0 root
                        """);

        assertThat(sentence.shown()).containsExactly("meets agent=Oss agent=Marr");
    }

    @Test
    void one_alone_does_not_meet() {
        var sentence =
                Written.of(
                        """
                        Oss PROPN 2 nsubj
                        met VERB 0 root
                        """);

        assertThat(sentence.shown()).isEmpty();
    }

    @Test
    void whoever_is_urged_does_what_is_urged() {
        var sentence =
                Written.of(
                        """
                        Oss PROPN 2 nsubj
                        urged VERB 0 root
                        Norvia PROPN 2 obj
                        to PART 5 mark
                        arm VERB 2 xcomp
                        Tarvel PROPN 5 obj
                        """);

        assertThat(sentence.shown())
                .containsExactly(
                        "requests agent=Oss patient=Norvia",
                        "requested arms agent=Norvia patient=Tarvel");
        assertThat(sentence.events().get(1).about()).contains(0);
    }

    @Test
    void whoever_promises_does_what_is_promised() {
        var sentence =
                Written.of(
                        """
                        Oss PROPN 2 nsubj
                        promised VERB 0 root
                        Norvia PROPN 2 obj
                        to PART 5 mark
                        arm VERB 2 xcomp
                        Tarvel PROPN 5 obj
                        """);

        assertThat(sentence.shown()).contains("planned arms agent=Oss patient=Tarvel");
    }

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

    @Test
    void an_event_noun_takes_its_roles_from_the_verb_that_carries_it() {
        var sentence =
                Written.of(
                        """
                        Norvia PROPN 3 nsubj
                        may AUX 3 aux
                        launch VERB 0 root
                        an DET 5 det
                        attack NOUN 3 obj
                        on ADP 7 case
                        Velm PROPN 5 nmod
                        """);

        assertThat(sentence.shown()).containsExactly("believed attacks agent=Norvia patient=Velm");
    }

    @Test
    void a_title_before_a_name_ties_it_to_whose_title_it_is() {
        var sentence =
                Written.of(
                        """
                        League PROPN 3 compound
                        treasurer NOUN 3 compound
                        Oss PROPN 4 nsubj
                        slept VERB 0 root
                        """);

        assertThat(sentence.shown()).containsExactly("member-of agent=Oss patient=League");
    }

    @Test
    void a_word_with_a_hyphen_holds_both() {
        var sentence =
                Written.of(
                        """
                        Norvia PROPN 4 compound
                        - PUNCT 1 punct
                        financed VERB 4 amod
                        fighters NOUN 5 nsubj
                        slept VERB 0 root
                        """);

        assertThat(sentence.shown()).containsExactly("funds agent=Norvia patient=fighters");
    }

    @Test
    void things_do_not_act() {
        var sentence =
                Written.of(
                        """
                        Rain NOUN 2 nsubj
                        attacked VERB 0 root
                        Velm PROPN 2 obj Location
                        """);

        assertThat(sentence.shown()).isEmpty();
    }

    @Test
    void pronouns_alone_are_no_event() {
        var sentence =
                Written.of(
                        """
                        They PRON 2 nsubj
                        armed VERB 0 root
                        them PRON 2 obj
                        """);

        assertThat(sentence.shown()).isEmpty();
    }

    @Test
    void a_verb_that_no_line_knows_is_kept_between_two_that_are_named() {
        var named =
                Written.of(
                        """
                        Norvia PROPN 2 nsubj
                        outwitted VERB 0 root
                        Tarvel PROPN 2 obj
                        """);
        var unnamed =
                Written.of(
                        """
                        Norvia PROPN 2 nsubj
                        outwitted VERB 0 root
                        officials NOUN 2 obj
                        """);

        assertThat(named.shown()).containsExactly("other agent=Norvia patient=Tarvel");
        assertThat(unnamed.shown()).isEmpty();
    }

    @Test
    void an_event_tells_its_line_and_the_ways_to_its_arguments() {
        var event =
                Written.of(
                                """
                                Oss PROPN 2 nsubj
                                urged VERB 0 root
                                Norvia PROPN 2 obj
                                to PART 5 mark
                                arm VERB 2 xcomp
                                Tarvel PROPN 5 obj
                                """)
                        .events()
                        .getLast();

        assertThat(event.rule()).endsWith("arm v a:subj p:obj t:with{weapon}?");
        assertThat(event.of(Role.AGENT).getFirst().path()).isEqualTo("^xcomp obj");
        assertThat(event.of(Role.PATIENT).getFirst().path()).isEqualTo("obj");
    }

    @Test
    void a_phrase_is_whole_and_leaves_clauses_and_others_of_a_list_out() {
        var sentence =
                Written.of(
                        """
                        Two NUM 2 nummod
                        officials NOUN 6 nsubj
                        of ADP 4 case
                        Norvia PROPN 2 nmod
                        secretly ADV 6 advmod
                        armed VERB 0 root
                        Tarvel PROPN 6 obj
                        and CCONJ 9 cc
                        Oss PROPN 7 conj
                        """);

        var event = sentence.events().getFirst();

        assertThat(event.of(Role.AGENT).getFirst().phrase().in(sentence.text()))
                .isEqualTo("Two officials of Norvia");
        assertThat(event.of(Role.PATIENT))
                .extracting(filler -> filler.phrase().in(sentence.text()))
                .containsExactly("Tarvel", "Oss");
    }
}
