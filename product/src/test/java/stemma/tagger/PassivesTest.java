package stemma.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import stemma.tagger.Finding.Given;
import stemma.tagger.Tagged.Saying;

/// Who says what somebody was accused of, or told to do.
class PassivesTest extends Findings {
    @Test
    void whoever_accuses_says_it_and_not_the_accused() {
        text = "Mira was accused by Oss of theft .";
        passive();
        heads.putAll(Map.of("Oss", 2, "by", 4, "of", 6, "theft", 2));
        relations.putAll(Map.of("Oss", "obl:agent", "by", "case", "of", "case"));
        finding(2, 0.9, Given.UNNAMED, "source 0 1", "cue 1 3", "content 4 7");

        assertThat(source(sayings().getFirst())).containsExactly("Oss");
        assertThat(contents(sayings().getFirst())).containsExactly("Mira", "of theft");
    }

    @Test
    void nobody_named_says_what_somebody_was_accused_of() {
        text = "Mira was accused of theft .";
        passive();
        finding(2, 0.9, Given.UNNAMED, "source 0 1", "cue 1 3", "content 3 5");

        assertThat(sayings().getFirst().source()).isEmpty();
    }

    @Test
    void who_was_taken_and_accused_says_nothing() {
        text = "Mira was taken by Oss and accused of theft .";
        heads.putAll(Map.of("Mira", 2, "was", 2, "taken", -1, "Oss", 2, "by", 4, "and", 6));
        heads.putAll(Map.of("accused", 2, "of", 8, "theft", 6));
        relations.putAll(Map.of("Mira", "nsubj:pass", "was", "aux:pass", "accused", "conj"));
        relations.putAll(Map.of("Oss", "obl:agent", "by", "case", "of", "case"));
        parts.putAll(Map.of("taken", "VERB", "accused", "VERB", "theft", "NOUN"));
        finding(6, 0.9, Given.UNNAMED, "source 0 1", "cue 6 7", "content 7 9");

        assertThat(sayings().getFirst().source()).isEmpty();
    }

    @Test
    void whoever_was_quoted_says_it_himself() {
        text = "Mira was quoted as saying it rained .";
        heads.putAll(Map.of("Mira", 2, "was", 2));
        relations.putAll(Map.of("Mira", "nsubj:pass", "was", "aux:pass"));
        parts.put("quoted", "VERB");
        finding(2, 0.9, Given.UNNAMED, "source 0 1", "cue 1 5", "content 5 7");

        assertThat(source(sayings().getFirst())).containsExactly("Mira");
    }

    private void passive() {
        heads.putAll(Map.of("Mira", 2, "was", 2, "accused", -1));
        relations.putAll(Map.of("Mira", "nsubj:pass", "was", "aux:pass"));
        parts.put("accused", "VERB");
        parts.put("theft", "NOUN");
    }

    private List<String> source(Saying saying) {
        return saying.source().stream().map(at -> at.in(text)).toList();
    }
}
