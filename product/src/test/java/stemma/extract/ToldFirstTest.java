package stemma.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import stemma.model.CueKind;
import stemma.model.Passage;
import stemma.tagger.Tagged;
import stemma.tagger.Tagged.Given;
import stemma.tagger.Tagged.Saying;
import stemma.tagger.Tagged.Sentence;
import stemma.tagger.Tagged.Word;

/// What is told before whoever found it, where the model takes what it was found in for what is said.
class ToldFirstTest {
    private static final String TEXT =
            "The bridge closed, the Mission found in an inquiry. In June, the Council found in a drawer.";

    @Test
    void what_stands_before_is_what_was_found_and_not_the_inquiry() {
        assertThat(put("the Mission", "found", "an inquiry")).isEqualTo("The bridge closed");
    }

    @Test
    void what_tells_nothing_before_the_comma_was_not_found() {
        assertThat(put("the Council", "found", "a drawer")).isEqualTo("a drawer");
    }

    private static String put(String source, String cue, String content) {
        int begin = TEXT.indexOf(source);
        var saying =
                new Saying(
                        CueKind.SAYS,
                        List.of(at(source, begin)),
                        List.of(at(cue, begin)),
                        List.of(at(content, begin)),
                        new Given.Here(),
                        Optional.empty(),
                        1);
        var sentences =
                List.of(
                        sentence("The bridge closed, the Mission found in an inquiry.", "closed"),
                        sentence("In June, the Council found in a drawer.", "found"));
        var tagged = new Tagged(sentences, List.of(), List.of(), List.of(), List.of(saying));
        return ToldFirst.in(TEXT, tagged).sayings().getFirst().content().getFirst().in(TEXT);
    }

    private static Sentence sentence(String words, String verb) {
        var at = at(words, 0);
        return new Sentence(at, List.of(new Word(at(verb, at.begin()), "VERB", verb, -1, "root")));
    }

    private static Passage at(String words, int from) {
        int begin = TEXT.indexOf(words, from);
        return new Passage(begin, begin + words.length());
    }
}
