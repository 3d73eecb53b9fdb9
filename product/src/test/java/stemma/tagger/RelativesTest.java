package stemma.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import stemma.tagger.Finding.Given;

/// What is said in relative clauses.
class RelativesTest extends Findings {
    @Test
    void what_is_said_in_a_relative_clause_begins_with_its_pronoun() {
        text = "The plan , which Mira said runs into danger , was sent .";
        finding(5, 0.9, Given.UNNAMED, "source 4 5", "cue 5 6", "content 0 2", "content 6 9");

        assertThat(contents(sayings().getFirst())).containsExactly("which", "runs into danger");
    }

    @Test
    void a_pronoun_that_stands_for_its_noun_as_well_is_said_too() {
        text = "It is close to what Mira calls peace .";
        finding(6, 0.9, Given.UNNAMED, "source 5 6", "cue 6 7", "content 7 8");

        assertThat(contents(sayings().getFirst())).containsExactly("what", "peace");
    }

    @Test
    void where_and_when_it_was_said_is_no_part_of_it() {
        text = "A letter in which Mira said it was late .";
        heads.put("in", 3);
        relations.put("in", "case");
        finding(5, 0.9, Given.UNNAMED, "source 4 5", "cue 5 6", "content 6 9");

        assertThat(contents(sayings().getFirst())).containsExactly("it was late");
    }

    @Test
    void who_says_something_else_behind_the_cue_says_no_pronoun() {
        text = "The men , who Mira told on Monday it was late .";
        finding(5, 0.9, Given.UNNAMED, "source 4 5", "cue 5 6", "content 8 11");

        assertThat(contents(sayings().getFirst())).containsExactly("it was late");
    }
}
