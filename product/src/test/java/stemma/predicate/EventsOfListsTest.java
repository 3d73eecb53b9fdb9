package stemma.predicate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Who of those that a sentence counts up has a part in an event, on trees written by hand.
class EventsOfListsTest {
    @Test
    void whom_a_clause_about_the_first_counts_up_is_not_of_his_list() {
        assertThat(
                        Written.of(
                                        """
                                        Norvia PROPN 2 nsubj
                                        armed VERB 0 root
                                        fighters NOUN 2 obj
                                        , PUNCT 3 punct
                                        which PRON 6 nsubj
                                        include VERB 3 acl
                                        Kadans PROPN 6 obj
                                        , PUNCT 9 punct
                                        Orlans PROPN 3 conj
                                        """)
                                .shown())
                .containsExactly("arms agent=Norvia patient=fighters");
    }

    @Test
    void who_follows_the_clause_with_and_is() {
        assertThat(
                        Written.of(
                                        """
                                        Norvia PROPN 2 nsubj
                                        armed VERB 0 root
                                        fighters NOUN 2 obj
                                        who PRON 5 nsubj
                                        slept VERB 3 acl
                                        and CCONJ 7 cc
                                        rebels NOUN 3 conj
                                        """)
                                .shown())
                .containsExactly("arms agent=Norvia patient=fighters patient=rebels");
    }

    @Test
    void who_follows_not_is_not_of_the_list() {
        assertThat(
                        Written.of(
                                        """
                                        Norvia PROPN 2 nsubj
                                        armed VERB 0 root
                                        fighters NOUN 2 obj
                                        , PUNCT 6 punct
                                        not PART 6 advmod
                                        rebels NOUN 3 conj
                                        """)
                                .shown())
                .containsExactly("arms agent=Norvia patient=fighters");
        assertThat(
                        Written.of(
                                        """
                                        Fighters NOUN 3 nsubj:pass
                                        were AUX 3 aux:pass
                                        armed VERB 0 root
                                        by ADP 5 case
                                        Norvia PROPN 3 obl:agent
                                        , PUNCT 10 punct
                                        not PART 5 advmod
                                        by ADP 10 case
                                        the DET 10 det
                                        Selm PROPN 3 obl:agent
                                        """)
                                .shown())
                .containsExactly("arms agent=Norvia patient=Fighters");
    }

    @Test
    void who_announces_something_behind_a_semicolon_did_not_do_what_is_told_before_it() {
        assertThat(
                        Written.of(
                                        """
                                        Credit NOUN 9 obl
                                        for SCONJ 3 mark
                                        shelling VERB 1 acl
                                        Velm PROPN 3 obj
                                        ; PUNCT 9 punct
                                        on ADP 7 case
                                        Sunday PROPN 9 obl
                                        Oss PROPN 9 nsubj
                                        announced VERB 0 root
                                        """)
                                .shown())
                .containsExactly("attacks patient=Velm");
    }
}
