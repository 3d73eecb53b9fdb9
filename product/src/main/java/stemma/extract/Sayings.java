package stemma.extract;

import static java.util.Comparator.comparingInt;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import stemma.model.Passage;
import stemma.tagger.Tagged.Saying;

/// The sayings of a text by the words that stand in them.
record Sayings(List<Saying> all) {
    /// The one with the smallest content that holds these words: the items of a list make a part of it no larger.
    Optional<Integer> around(Passage words) {
        return IntStream.range(0, all.size())
                .boxed()
                .filter(saying -> holds(saying, words))
                .min(
                        comparingInt((Integer saying) -> part(saying, words))
                                .thenComparingInt(this::size));
    }

    private int part(int saying, Passage words) {
        return all.get(saying).content().stream()
                .filter(part -> part.covers(words))
                .mapToInt(Passage::length)
                .min()
                .orElseThrow();
    }

    /// Whether nobody says the former without the latter.
    boolean areTogether(Passage words, Passage others) {
        return around(words).filter(saying -> !holds(saying, others)).isEmpty();
    }

    /// The first whose cue these words are part of.
    Optional<Integer> byCue(Passage words) {
        return IntStream.range(0, all.size())
                .boxed()
                .filter(saying -> all.get(saying).cue().stream().anyMatch(words::overlaps))
                .findFirst();
    }

    /// Whether these words stand in its content.
    boolean holds(int saying, Passage words) {
        return all.get(saying).content().stream().anyMatch(part -> part.covers(words));
    }

    private int size(int saying) {
        return all.get(saying).content().stream().mapToInt(Passage::length).sum();
    }
}
