package stemma.predicate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Of whom posts are told, on trees written by hand.
class PositionsTest {
    @Test
    void a_post_is_his_behind_whom_it_stands() {
        assertThat(
                        Written.of(
                                        """
                                        Oss PROPN 6 nsubj
                                        , PUNCT 1 punct
                                        head NOUN 1 appos
                                        of ADP 5 case
                                        Tarvel PROPN 3 nmod
                                        told VERB 0 root
                                        Kestrel PROPN 6 obj
                                        """)
                                .shown())
                .containsExactly("leads agent=Oss patient=Tarvel");
    }

    @Test
    void whoever_stands_behind_the_post_does_not_hold_it_though_the_tree_hangs_it_on_him() {
        assertThat(
                        Written.of(
                                        """
                                        the DET 2 det
                                        head NOUN 6 appos
                                        of ADP 4 case
                                        Tarvel PROPN 2 nmod
                                        told VERB 0 root
                                        Kestrel PROPN 5 obj
                                        """)
                                .shown())
                .isEmpty();
    }

    @Test
    void no_council_holds_a_post_though_it_may_be_a_member() {
        assertThat(councilIs("secretary").shown()).isEmpty();
        assertThat(councilIs("member").shown())
                .containsExactly("member-of agent=Council patient=League");
    }

    private static Written councilIs(String what) {
        return Written.of(
                """
                The DET 2 det
                Council PROPN 4 nsubj
                is AUX 4 cop
                %s NOUN 0 root
                of ADP 6 case
                League PROPN 4 nmod
                """
                        .formatted(what));
    }

    @Test
    void who_wins_a_promise_to_do_something_does_not_do_it() {
        var sentence =
                Written.of(
                        """
                        Oss PROPN 2 nsubj
                        won VERB 0 root
                        a DET 4 det
                        promise NOUN 2 obj
                        to PART 6 mark
                        arm VERB 4 acl
                        Tarvel PROPN 6 obj
                        """);

        assertThat(sentence.shown()).containsExactly("planned arms patient=Tarvel");
    }
}
