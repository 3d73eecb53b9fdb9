package stemma.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import stemma.model.Passage;
import stemma.tagger.Tagged.Saying;
import stemma.tagger.Tagged.Sentence;

/// All the words that show a statement: its own and those that tell who says it, from the first to the last.
final class Evidence {
    private final List<Sentence> sentences;

    /// By all that somebody says, the first of its statements.
    private final Map<List<Passage>, List<Passage>> firsts = new HashMap<>();

    Evidence(List<Sentence> sentences) {
        this.sentences = sentences;
    }

    /// Of what is said in a later sentence, the words that tell who says it only where they stand there, too.
    Passage of(Saying saying, List<Passage> words) {
        var whole = whole(words.stream());
        var teller = Stream.of(saying.source(), saying.cue()).flatMap(List::stream);
        boolean isFirst = first(saying.content()).stream().anyMatch(whole::overlaps);
        var here = isFirst ? teller : teller.filter(at -> isBeside(at, whole));
        return whole(Stream.concat(here, Stream.of(whole)));
    }

    private List<Passage> first(List<Passage> content) {
        return firsts.computeIfAbsent(content, words -> BySentence.of(words, sentences).getFirst());
    }

    private static Passage whole(Stream<Passage> words) {
        return words.reduce(Passage::through).orElseThrow();
    }

    private boolean isBeside(Passage teller, Passage words) {
        return InOrder.overlapping(sentences, Sentence::at, words).stream()
                .anyMatch(sentence -> sentence.at().overlaps(teller));
    }
}
