package stemma.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import stemma.tagger.Finding.Given;
import stemma.tagger.Tagged.Saying;

/// Who says something.
class RoleSourcesTest extends Findings {
    @Test
    void a_source_takes_in_the_whole_of_a_mention() {
        text = "The Institute for Tides said it was closed";
        finding(4, 0.9, Given.UNNAMED, "source 0 3", "cue 4 5", "content 5 8");
        entities = List.of(new Span(0, 4, "Organisation", 0.9));

        assertThat(sayings().getFirst().source())
                .extracting(passage -> passage.in(text))
                .containsExactly("The Institute for Tides");
    }

    @Test
    void a_source_has_the_noun_of_its_adjective_and_ends_with_no_joining_word() {
        text = "Halden officials said it was closed";
        finding(2, 0.9, Given.UNNAMED, "source 0 1", "cue 2 3", "content 3 6");
        assertThat(sources()).containsExactly("Halden officials");

        text = "Mira and the others said it was closed";
        findings.clear();
        finding(4, 0.9, Given.UNNAMED, "source 0 3", "cue 4 5", "content 5 8");
        assertThat(sources()).containsExactly("Mira");
    }

    @Test
    void the_subject_says_it_where_no_words_for_a_source_were_found() {
        text = "Mira said rain fell";
        relations.put("Mira", "nsubj");
        heads.put("Mira", 1);
        heads.put("said", -1);
        finding(1, 0.9, Given.UNNAMED, "cue 1 2", "content 2 4");

        assertThat(sources()).containsExactly("Mira");
        assertThat(sayings().getFirst().given()).isEqualTo(new Tagged.Given.Here());
    }

    @Test
    void a_subject_that_another_saying_has_for_its_source_goes_on_from_there() {
        text = "Mira said rain fell adding hail fell";
        relations.put("Mira", "nsubj");
        heads.put("Mira", 1);
        heads.put("said", -1);
        relations.put("adding", "advcl");
        heads.put("adding", 1);
        finding(1, 0.9, Given.UNNAMED, "source 0 1", "cue 1 2", "content 2 4");
        finding(4, 0.9, Given.UNNAMED, "cue 4 5", "content 5 7");

        assertThat(sayings().getLast().source()).isEmpty();
        assertThat(sayings().getLast().given()).isEqualTo(new Tagged.Given.SameAs(0));
    }

    @Test
    void of_two_sources_the_nearer_one_speaks() {
        text = "Radio said officials said it was closed";
        finding(3, 0.9, Given.UNNAMED, "source 0 1", "source 2 3", "cue 3 4", "content 4 7");

        assertThat(sayings().getFirst().source())
                .extracting(passage -> passage.in(text))
                .containsExactly("officials");
    }

    @Test
    void the_same_source_is_that_of_the_last_saying_before_that_has_one() {
        text = "Oss said rain fell . Reportedly hail fell . Snow fell . B said sun shone";
        finding(1, 0.9, Given.UNNAMED, "source 0 1", "cue 1 2", "content 2 4");
        finding(5, 0.9, Given.UNNAMED, "cue 5 6", "content 6 8");
        finding(10, 0.9, Given.SAME, "content 9 11");
        finding(13, 0.9, Given.UNNAMED, "source 12 13", "cue 13 14", "content 14 16");

        assertThat(sayings())
                .extracting(Saying::given)
                .containsExactly(
                        new Tagged.Given.Here(),
                        new Tagged.Given.Unnamed(),
                        new Tagged.Given.SameAs(0),
                        new Tagged.Given.Here());
    }

    @Test
    void the_same_source_as_nobodys_is_unnamed() {
        text = "Snow fell";
        finding(1, 0.9, Given.SAME, "content 0 2");

        assertThat(sayings().getFirst().given()).isEqualTo(new Tagged.Given.Unnamed());
    }

    @Test
    void whoever_is_quoted_by_a_medium_says_what_another_word_tells() {
        text = "clerks quoted by Radio said it rained .";
        parts.putAll(Map.of("quoted", "VERB", "clerks", "NOUN"));
        heads.putAll(Map.of("clerks", 4, "quoted", 0, "said", -1, "rained", 4));
        relations.putAll(Map.of("clerks", "nsubj", "quoted", "acl", "rained", "ccomp"));
        finding(1, 0.9, Given.UNNAMED, "source 0 1", "cue 1 2", "content 5 7");
        finding(4, 0.9, Given.UNNAMED, "source 0 1", "cue 4 5", "content 5 7");

        assertThat(sayings()).hasSize(1);
        assertThat(sayings().getFirst().cue().getFirst().in(text)).isEqualTo("said");
    }
}
