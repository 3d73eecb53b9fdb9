package stemma.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import stemma.model.CueKind;
import stemma.model.Passage;
import stemma.tagger.Tagged;
import stemma.tagger.Tagged.Given;
import stemma.tagger.Tagged.Saying;
import stemma.tagger.Tagged.Sentence;

/// What the author of a letter takes back.
class OwnRetractionsTest {
    @Test
    void who_wrote_it_takes_it_back() {
        assertThat(
                        more(
                                "I",
                                "the port was shut",
                                "I wrote that the port was shut.",
                                "I was wrong."))
                .containsExactly("I: I was wrong.");
        assertThat(
                        more(
                                "I",
                                "the port was shut",
                                "I wrote that the port was shut.",
                                "And I was mistaken."))
                .containsExactly("I: And I was mistaken.");
    }

    @Test
    void nobody_takes_back_what_another_said_or_what_is_no_retraction() {
        assertThat(
                        more(
                                "Marr",
                                "the port was shut",
                                "Marr wrote that the port was shut.",
                                "I was wrong."))
                .isEmpty();
        assertThat(more("I", "the port was shut", "I wrote that the port was shut.", "I was ill."))
                .isEmpty();
        assertThat(
                        more(
                                "I",
                                "the port was shut",
                                "I wrote that the port was shut.",
                                "Ask me if I was wrong."))
                .isEmpty();
    }

    @Test
    void what_is_somebodys_words_already_is_not_the_authors() {
        assertThat(more("I", "I was wrong.", "I said it at once.", "I was wrong.")).isEmpty();
    }

    /// What is said besides, where somebody says something in one of these sentences.
    private static List<String> more(String source, String content, String... sentences) {
        String text = String.join(" ", sentences);
        var saying =
                new Saying(
                        CueKind.SAYS,
                        List.of(at(source, text)),
                        List.of(),
                        List.of(at(content, text)),
                        new Given.Here(),
                        Optional.empty(),
                        1);
        var tagged =
                new Tagged(
                        Stream.of(sentences)
                                .map(it -> new Sentence(at(it, text), List.of()))
                                .toList(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(saying));
        return OwnRetractions.in(text, tagged).sayings().stream()
                .skip(1)
                .map(it ->
                        it.source().getFirst().in(text) + ": " + it.content().getFirst().in(text))
                .toList();
    }

    private static Passage at(String words, String text) {
        int begin = words.length() == 1 ? text.indexOf(words) : text.lastIndexOf(words);
        return new Passage(begin, begin + words.length());
    }
}
