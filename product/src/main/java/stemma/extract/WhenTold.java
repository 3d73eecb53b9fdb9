package stemma.extract;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Optional;
import stemma.model.Passage;
import stemma.tagger.Tagged;
import stemma.tagger.Tagged.Sentence;
import stemma.tagger.Tagged.Word;
import stemma.time.Time;

/// When something was or is as somebody says it is, by the words for a time that hang on the head of what he says: "said that two of its lorries had burned on 3 March".
///
/// Two times that hang on it ("in March and again on Monday") tell none.
final class WhenTold {
    private final List<Sentence> sentences;
    private final Sayings sayings;
    private final Dates dates;
    private final Trees trees;

    WhenTold(Tagged tagged, Dates dates) {
        this.sentences = tagged.sentences();
        this.sayings = new Sayings(tagged.sayings());
        this.dates = dates;
        this.trees = new Trees(tagged.sentences());
    }

    /// @param content what is said, of one sentence
    Optional<Time> time(List<Passage> content) {
        return content.stream()
                .flatMap(trees::heads)
                .filter(this::isStated)
                .findFirst()
                .flatMap(head -> time(content, head));
    }

    private Optional<Time> time(List<Passage> content, Word head) {
        var sentence = sentence(head);
        var times =
                dates.days(sentence).stream()
                        .filter(time -> content.stream().anyMatch(it -> it.covers(time.at())))
                        .filter(time -> sayings.areTogether(time.at(), head.at()))
                        .filter(time -> isOf(time, head, sentence.words()))
                        .collect(groupingBy(Time::when));
        return times.values().stream()
                .filter(_ -> times.size() == 1)
                .findFirst()
                .map(List::getFirst);
    }

    private boolean isOf(Time time, Word head, List<Word> words) {
        int at = words.indexOf(head);
        return dates.dated(
                        time,
                        words,
                        word -> word == at,
                        (word, noun) -> !dates.isOwn(word, noun, words))
                .filter(word -> word == at)
                .isPresent();
    }

    /// A verb, or what somebody or something is said to be.
    private boolean isStated(Word head) {
        var words = sentence(head).words();
        return head.part().equals("VERB")
                || words.stream()
                        .filter(it -> it.relation().startsWith("nsubj") && it.head() >= 0)
                        .anyMatch(it -> words.get(it.head()).equals(head));
    }

    private Sentence sentence(Word word) {
        return InOrder.overlapping(sentences, Sentence::at, word.at()).getFirst();
    }
}
