package stemma.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import stemma.model.CueKind;
import stemma.model.Passage;
import stemma.tagger.Tagged;
import stemma.tagger.Tagged.Entity;
import stemma.tagger.Tagged.Given;
import stemma.tagger.Tagged.Saying;
import stemma.tagger.Tagged.Sentence;
import stemma.tagger.Tagged.Word;

class WholeContentsTest {
    private static final String TEXT = "Daily reported that Selm had asked Orm .";

    private static Passage at(String words) {
        int begin = TEXT.indexOf(words);
        return new Passage(begin, begin + words.length());
    }

    private static Word word(String word, String part, int head, String relation) {
        return new Word(at(word), part, word, head, relation);
    }

    private static final Sentence SENTENCE =
            new Sentence(
                    new Passage(0, TEXT.length()),
                    List.of(
                            word("Daily", "PROPN", 1, "nsubj"),
                            word("reported", "VERB", -1, "root"),
                            word("that", "SCONJ", 5, "mark"),
                            word("Selm", "PROPN", 5, "nsubj"),
                            word("had", "AUX", 5, "aux"),
                            word("asked", "VERB", 1, "ccomp"),
                            word("Orm", "PROPN", 5, "obj"),
                            word(".", "PUNCT", 5, "punct")));

    private static Saying saying(String source, String cue, String content) {
        return new Saying(
                CueKind.SAYS,
                List.of(at(source)),
                List.of(at(cue)),
                List.of(at(content)),
                new Given.Here(),
                Optional.empty(),
                0.9);
    }

    private static List<Saying> whole(Saying... sayings) {
        return WholeContents.in(
                        new Tagged(
                                List.of(SENTENCE),
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(sayings)))
                .sayings();
    }

    private static List<String> contents(List<Saying> sayings) {
        return sayings.stream().flatMap(it -> Stream.of(it.content().getFirst().in(TEXT))).toList();
    }

    @Test
    void a_content_goes_on_to_its_verb_and_holds_what_is_said_there() {
        var sayings = whole(saying("Daily", "reported", "Selm"), saying("Selm", "asked", "Orm"));

        assertThat(contents(sayings)).containsExactly("Selm had asked Orm", "Orm");
        assertThat(sayings.get(1).parent()).hasValue(0);
    }

    @Test
    void a_content_with_its_verb_or_without_the_subject_stays() {
        assertThat(contents(whole(saying("Daily", "reported", "Selm had asked"))))
                .containsExactly("Selm had asked");
        assertThat(contents(whole(saying("Daily", "reported", "that")))).containsExactly("that");
    }

    @Test
    void a_content_goes_on_to_the_end_of_the_name_that_it_ends_in() {
        var name = new Entity(at("asked Orm"), "Organisation", 1);
        var tagged =
                new Tagged(
                        List.of(SENTENCE),
                        List.of(),
                        List.of(name),
                        List.of(),
                        List.of(saying("Daily", "reported", "Selm had asked")));

        assertThat(WholeContents.in(tagged).sayings())
                .extracting(Saying::content)
                .containsExactly(List.of(at("Selm had asked Orm")));
    }
}
