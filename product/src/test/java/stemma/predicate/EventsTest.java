package stemma.predicate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

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
    void a_sentence_within_another_has_its_own_subject_or_none() {
        var sentence =
                Written.of(
                        """
                        intends VERB 8 ccomp
                        to PART 3 mark
                        arm VERB 1 xcomp
                        Tarvel PROPN 3 obj
                        , PUNCT 8 punct
                        three NUM 7 nummod
                        officials NOUN 8 nsubj
                        said VERB 0 root
                        """);

        assertThat(sentence.shown()).containsExactly("planned arms patient=Tarvel");
    }

    @Test
    void the_nearer_of_two_objects_is_meant_where_a_phrase_parts_them() {
        var sentence =
                Written.of(
                        """
                        Norvia PROPN 2 nsubj
                        backs VERB 0 root
                        Velm PROPN 2 iobj
                        against ADP 5 case
                        terror NOUN 2 obl
                        of ADP 7 case
                        Tarvel PROPN 2 obj
                        """);

        assertThat(sentence.shown()).containsExactly("backs agent=Norvia patient=Velm");
    }

    @Test
    void what_stands_before_that_belongs_to_the_verb_before() {
        var sentence =
                Written.of(
                        """
                        Oss PROPN 2 nsubj
                        told VERB 0 root
                        Velm PROPN 6 iobj
                        that SCONJ 6 mark
                        Norvia PROPN 6 nsubj
                        armed VERB 2 ccomp
                        Tarvel PROPN 6 obj
                        """);

        assertThat(sentence.shown()).contains("arms agent=Norvia patient=Tarvel");
    }

    @Test
    void a_headlines_infinitive_lies_ahead_also_before_sources_say() {
        var sentence =
                Written.of(
                        """
                        Norvia PROPN 3 nsubj
                        to PART 3 mark
                        arm VERB 7 ccomp
                        Tarvel PROPN 3 obj
                        , PUNCT 7 punct
                        officials NOUN 7 nsubj
                        say VERB 0 root
                        """);

        assertThat(sentence.shown()).contains("planned arms agent=Norvia patient=Tarvel");
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
    void who_is_meant_by_pronouns_is_for_others_to_tell() {
        var sentence =
                Written.of(
                        """
                        They PRON 2 nsubj
                        armed VERB 0 root
                        them PRON 2 obj
                        """);

        assertThat(sentence.shown()).containsExactly("arms agent=They patient=them");
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
