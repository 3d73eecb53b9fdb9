package stemma.coreference;

import static java.util.Comparator.comparingInt;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import stemma.model.Passage;

/// Who "I" is: the source of the innermost saying that it stands in, if words for one are there.
final class Speakers {
    /// No words for a source are longer, in UTF-16 code units.
    private static final int LONGEST = 400;

    private static final String I = "i";

    private final List<Phrase> phrases;
    private final Sayings sayings;
    private final TreeMap<Integer, Integer> byHead = new TreeMap<>();
    private final Map<Integer, Optional<Integer>> bySaying = new HashMap<>();

    Speakers(List<Phrase> phrases, Sayings sayings) {
        this.phrases = phrases;
        this.sayings = sayings;
        IntStream.range(0, phrases.size())
                .filter(it -> !phrases.get(it).isList())
                .forEach(it -> byHead.putIfAbsent(phrases.get(it).markable().head().begin(), it));
    }

    /// The phrase for the speaker of a phrase, if that is "I", "me" or "my".
    Optional<Integer> of(int phrase) {
        return Optional.of(phrases.get(phrase))
                .filter(it -> it.isPronoun() && it.noun().equals(I))
                .flatMap(Phrase::said)
                .flatMap(this::source)
                .filter(source -> source != phrase);
    }

    /// The phrase for whoever cannot be meant by a phrase: who says "he" in words of his own.
    Optional<Integer> not(Phrase phrase) {
        return phrase.said()
                .filter(_ -> phrase.pronoun().filter(it -> it.person() == 3).isPresent())
                .filter(sayings::isQuoted)
                .flatMap(this::source);
    }

    private Optional<Integer> source(int saying) {
        return bySaying.computeIfAbsent(saying, this::widest);
    }

    /// The widest phrase within the words for the source.
    private Optional<Integer> widest(int saying) {
        return sayings.source(saying).stream()
                .filter(at -> at.length() <= LONGEST)
                .flatMap(at ->
                        byHead.subMap(at.begin(), at.end()).values().stream()
                                .filter(it -> isWithin(phrases.get(it).at(), at))
                                .max(comparingInt(it -> phrases.get(it).at().length()))
                                .stream())
                .findFirst();
    }

    private static boolean isWithin(Passage phrase, Passage source) {
        return source.begin() <= phrase.begin() && phrase.end() <= source.end();
    }
}
