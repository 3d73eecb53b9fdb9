package stemma.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import stemma.tagger.Finding.Given;

/// From where to where what is said goes.
class RoleExtentsTest extends Findings {
    @Test
    void what_is_said_starts_behind_that_and_ends_before_the_stop() {
        text = "Mira said that the port is closed .";
        finding(1, 0.9, Given.UNNAMED, "source 0 1", "cue 1 2", "content 2 8");

        assertThat(contents(sayings().getFirst())).containsExactly("the port is closed");
    }

    @Test
    void that_which_points_at_a_thing_belongs_to_what_is_said() {
        text = "Mira said : That port is closed .";
        finding(1, 0.9, Given.UNNAMED, "source 0 1", "cue 1 2", "content 3 8");

        assertThat(contents(sayings().getFirst())).containsExactly("That port is closed");
    }

    @Test
    void the_stop_of_a_quotation_stays_and_the_comma_behind_it_goes() {
        text = "“ It is closed . ” , said Mira .";
        finding(7, 0.9, Given.UNNAMED, "source 8 10", "cue 7 8", "content 0 7");

        assertThat(contents(sayings().getFirst())).containsExactly("“ It is closed . ”");
        assertThat(sayings().getFirst().source())
                .extracting(passage -> passage.in(text))
                .containsExactly("Mira");
    }

    @Test
    void the_stop_within_an_open_quotation_stays() {
        text = "\" It is closed . Go home . \" Mira said .";
        finding(9, 0.9, Given.UNNAMED, "cue 9 10", "content 0 5", "content 6 9");

        assertThat(contents(sayings().getFirst()))
                .containsExactly("\" It is closed . Go home . \"");
    }

    @Test
    void what_is_said_does_not_end_before_the_noun_of_its_last_word() {
        text = "Mira said they tell my friend today .";
        finding(1, 0.9, Given.UNNAMED, "source 0 1", "cue 1 2", "content 2 5");

        assertThat(contents(sayings().getFirst())).containsExactly("they tell my friend today");
    }

    @Test
    void what_is_said_does_not_end_within_what_belongs_to_it_but_stops_before_another_saying() {
        text = "Mira said they sleep in valleys today";
        finding(1, 0.9, Given.UNNAMED, "source 0 1", "cue 1 2", "content 2 4");
        relations.put("in", "case");
        relations.put("valleys", "obl");
        relations.put("today", "advmod");
        assertThat(contents(sayings().getFirst())).containsExactly("they sleep in valleys today");

        finding(5, 0.9, Given.UNNAMED, "cue 5 6", "content 6 7");
        assertThat(contents(sayings().getFirst())).containsExactly("they sleep");
    }

    @Test
    void what_somebody_does_besides_saying_it_is_not_said() {
        text = "Mira backed the plan , calling it late and left .";
        parts.putAll(Map.of("calling", "VERB", "left", "VERB", "backed", "VERB"));
        heads.putAll(
                Map.of(
                        "Mira", 1, "backed", -1, "plan", 1, ",", 5, "calling", 1, "and", 9, "left",
                        1));
        relations.putAll(Map.of("calling", "advcl", "left", "conj"));
        finding(1, 0.9, Given.UNNAMED, "source 0 1", "cue 1 2", "content 2 10");

        assertThat(contents(sayings().getFirst())).containsExactly("the plan");
    }

    @Test
    void a_quotation_goes_on_over_what_else_is_done_in_it() {
        text = "Mira said “ it rained and left us dry ” .";
        parts.putAll(Map.of("left", "VERB", "said", "VERB"));
        heads.putAll(Map.of("Mira", 1, "said", -1, "rained", 1, "and", 6, "left", 1));
        relations.putAll(Map.of("rained", "ccomp", "left", "conj"));
        finding(1, 0.9, Given.UNNAMED, "source 0 1", "cue 1 2", "content 2 10");

        assertThat(contents(sayings().getFirst())).containsExactly("“ it rained and left us dry ”");
    }

    @Test
    void what_is_said_goes_on_behind_whoever_says_it() {
        text = "It rained , clerks said , because it was late .";
        parts.putAll(Map.of("rained", "VERB", "said", "VERB", "clerks", "NOUN", "late", "ADJ"));
        heads.putAll(Map.of("It", 1, "rained", 4, "clerks", 4, "said", -1, "late", 1, "was", 9));
        relations.putAll(
                Map.of("It", "nsubj", "rained", "ccomp", "clerks", "nsubj", "late", "advcl"));
        finding(4, 0.9, Given.UNNAMED, "source 3 4", "cue 4 5", "content 8 10");

        assertThat(contents(sayings().getFirst()))
                .containsExactly("It rained", "because it was late");
    }

    @Test
    void two_words_of_one_cue_give_one_saying_that_of_the_likelier() {
        text = "Mira has said all is well";
        finding(1, 0.6, Given.UNNAMED, "source 0 1", "cue 1 3", "content 3 6");
        finding(2, 0.9, Given.UNNAMED, "source 0 1", "cue 2 3", "content 4 6");

        assertThat(sayings()).hasSize(1);
        assertThat(contents(sayings().getFirst())).containsExactly("is well");
    }
}
