package stemma.extract;

import java.util.List;
import java.util.stream.Stream;
import stemma.model.Passage;
import stemma.tagger.Tagged.Saying;
import stemma.tagger.Tagged.Sentence;

/// All the words that show a statement: its own and those that tell who says it, from the first to the last.
record Evidence(List<Sentence> sentences) {
    /// Of what is said in a later sentence, the words that tell who says it only where they stand there, too.
    Passage of(Saying saying, List<Passage> words) {
        var whole = whole(words.stream());
        var teller = Stream.of(saying.source(), saying.cue()).flatMap(List::stream);
        boolean isFirst =
                BySentence.of(saying.content(), sentences).getFirst().stream()
                        .anyMatch(whole::overlaps);
        var here = isFirst ? teller : teller.filter(at -> isBeside(at, whole));
        return whole(Stream.concat(here, Stream.of(whole)));
    }

    private static Passage whole(Stream<Passage> words) {
        return words.reduce(Passage::through).orElseThrow();
    }

    private boolean isBeside(Passage teller, Passage words) {
        return InOrder.overlapping(sentences, Sentence::at, words).stream()
                .anyMatch(sentence -> sentence.at().overlaps(teller));
    }
}
