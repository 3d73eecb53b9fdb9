package stemma.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import stemma.model.CueKind;
import stemma.model.Passage;
import stemma.tagger.Tagged;
import stemma.tagger.Tagged.Entity;
import stemma.tagger.Tagged.Given;
import stemma.tagger.Tagged.Saying;
import stemma.tagger.Tagged.Sentence;

/// Who did it, as an answer, where the model takes other words for what is said.
class ShortAnswersTest {
    private static final String TEXT =
            "Who stopped it? By the Kesh Guard, a driver told the paper. By the Selm Council, says its own leaflet. By Monday, a clerk told us.";

    @Test
    void what_a_driver_told_is_who_did_it_and_not_the_question() {
        assertThat(put("a driver", "told", "Who stopped it"))
                .isEqualTo("a driver: By the Kesh Guard");
    }

    @Test
    void whoever_did_it_is_not_who_says_so() {
        assertThat(put("the Selm Council", "says", "its own leaflet"))
                .isEqualTo("its own leaflet: By the Selm Council");
    }

    @Test
    void a_day_answers_nothing_and_what_is_said_in_the_sentence_stays() {
        assertThat(put("a clerk", "told us", "Who stopped it"))
                .isEqualTo("a clerk: Who stopped it");
        assertThat(put("a driver", "told", "the paper")).isEqualTo("a driver: the paper");
    }

    private static String put(String source, String cue, String content) {
        var saying =
                new Saying(
                        CueKind.SAYS,
                        List.of(at(source)),
                        List.of(at(cue)),
                        List.of(at(content)),
                        new Given.Here(),
                        Optional.empty(),
                        1);
        var put = ShortAnswers.in(TEXT, tagged(saying)).sayings().getFirst();
        return put.source().getFirst().in(TEXT) + ": " + put.content().getFirst().in(TEXT);
    }

    private static Tagged tagged(Saying saying) {
        var sentences =
                List.of(
                                "Who stopped it?",
                                "By the Kesh Guard, a driver told the paper.",
                                "By the Selm Council, says its own leaflet.",
                                "By Monday, a clerk told us.")
                        .stream()
                        .map(words -> new Sentence(at(words), List.of()))
                        .toList();
        var entities =
                List.of(
                        new Entity(at("the Kesh Guard"), "Organisation", 1),
                        new Entity(at("the Selm Council"), "Organisation", 1));
        return new Tagged(sentences, entities, List.of(), List.of(), List.of(saying));
    }

    private static Passage at(String words) {
        int begin = TEXT.indexOf(words);
        return new Passage(begin, begin + words.length());
    }
}
