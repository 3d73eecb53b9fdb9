package stemma.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import stemma.model.Passage;
import stemma.tagger.Tagged.Saying;
import stemma.tagger.Tagged.Sentence;

/// Tells where somebody's account goes on without a word for him: "According to the daily, the two groups had asked for lorries. They
/// also asked for tents."
final class Continued {
    private static final Set<String> FURTHER =
            Set.of("also", "further", "furthermore", "moreover", "additionally");

    /// Words from the start of a sentence to the one that says it goes on.
    private static final int NEAR = 6;

    private final String text;
    private final List<Saying> sayings;
    private final List<Sentence> sentences;

    Continued(String text, List<Saying> sayings, List<Sentence> sentences) {
        this.text = text;
        this.sayings = sayings;
        this.sentences = sentences;
    }

    /// The saying whose source goes on telling this one: it told in the sentence before what the same ones said.
    ///
    /// @param areSame whether two sayings have the same sources
    Optional<Integer> from(int saying, BiPredicate<Integer, Integer> areSame) {
        var said = sayings.get(saying);
        if (said.parent().isPresent() || said.cue().isEmpty() || !goesOn(said)) {
            return Optional.empty();
        }
        return before(said.cue().getFirst())
                .flatMap(sentence ->
                        IntStream.range(0, saying)
                                .filter(i -> isTold(sayings.get(i), sentence))
                                .filter(i -> areSame.test(i, saying))
                                .mapToObj(i -> sayings.get(i).parent().orElseThrow())
                                .reduce((_, last) -> last))
                .filter(outer -> !areSame.test(outer, saying));
    }

    private boolean goesOn(Saying said) {
        return InOrder.overlapping(sentences, Sentence::at, said.cue().getFirst()).stream()
                .limit(1)
                .flatMap(sentence -> sentence.words().stream().limit(NEAR))
                .anyMatch(word -> FURTHER.contains(word.at().in(text).toLowerCase(Locale.ROOT)));
    }

    private Optional<Sentence> before(Passage at) {
        int here = InOrder.firstEndingAfter(sentences, Sentence::at, at.begin());
        return here == 0 ? Optional.empty() : Optional.of(sentences.get(here - 1));
    }

    /// Whether it is told within what somebody says in a sentence.
    private boolean isTold(Saying inner, Sentence sentence) {
        return !inner.cue().isEmpty()
                && sentence.at().covers(inner.cue().getFirst())
                && inner.parent()
                        .map(sayings::get)
                        .filter(outer -> outer.parent().isEmpty() && !outer.cue().isEmpty())
                        .filter(outer -> sentence.at().covers(outer.cue().getFirst()))
                        .isPresent();
    }
}
