package stemma.coreference;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import stemma.model.Passage;
import stemma.tagger.Tagged.Given;
import stemma.tagger.Tagged.Saying;

/// Whose words some words of a text are.
final class Sayings {
    /// No content that a reader would follow is longer, in UTF-16 code units.
    private static final int LONGEST = 4000;

    /// No more of them begin within such a length.
    private static final int MOST = 200;

    private static final String MARKS = "\"“”«»„";

    private final String text;
    private final List<Saying> sayings;

    /// The parts of contents by where they begin.
    private final TreeMap<Integer, List<Part>> byBegin = new TreeMap<>();

    private record Part(int saying, Passage at) {}

    Sayings(String text, List<Saying> sayings) {
        this.text = text;
        this.sayings = sayings;
        for (int i = 0; i < sayings.size(); i++) {
            for (var at : sayings.get(i).content()) {
                byBegin.computeIfAbsent(at.begin(), _ -> new ArrayList<>()).add(new Part(i, at));
            }
        }
    }

    /// The saying with the shortest stretch of content around some words.
    Optional<Integer> innermost(Passage words) {
        return byBegin
                .subMap(words.begin() - LONGEST, true, words.begin(), true)
                .descendingMap()
                .values()
                .stream()
                .flatMap(List::stream)
                .limit(MOST)
                .filter(part -> part.at().covers(words))
                .min(comparingInt(part -> part.at().length()))
                .map(Part::saying);
    }

    /// The words for whoever says it, though they stand with another saying.
    List<Passage> source(int saying) {
        Set<Integer> seen = new HashSet<>();
        int at = saying;
        while (seen.add(at)
                && sayings.get(at).source().isEmpty()
                && sayings.get(at).given() instanceof Given.SameAs(int other)) {
            at = other;
        }
        return sayings.get(at).source();
    }

    /// Whether it is told in the speaker's own words: within quotation marks.
    boolean isQuoted(int saying) {
        return sayings.get(saying).content().stream().anyMatch(this::isQuoted);
    }

    private boolean isQuoted(Passage at) {
        return isMark(at.begin()) || isMark(at.begin() - 1);
    }

    private boolean isMark(int at) {
        return at >= 0 && at < text.length() && MARKS.indexOf(text.charAt(at)) >= 0;
    }
}
