package stemma.tagger;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import stemma.text.Table;
import stemma.text.Table.Row;

/// Words that hand what is said to whoever says it: `cues.tsv`. The network, which learned from few texts, has to be less sure of these.
final class Cues {
    /// How sure the network has to be of a word of the table, by its part of speech there: tried on one half of PolNeAR's train part,
    /// where the share that is found rises at less than one in two of precision; the other half gains as much.
    private static final Map<String, Double> ENOUGH = Map.of("VERB", 0.1, "ADV", 0.1, "NOUN", 0.25);

    private static final String VERB = "VERB";

    /// For a verb with a clause behind it; found like those above.
    private static final double WITH_CLAUSE = 0.01;

    private static final Set<String> STEMS =
            Table.rows("/stemma/tagger/cues.tsv").stream()
                    .flatMap(Cues::stems)
                    .collect(toUnmodifiableSet());

    private Cues() {}

    private static Stream<String> stems(Row row) {
        return Stream.concat(Stream.of(row.get("word")), Stream.of(row.get("forms").split(" ")))
                .filter(word -> !word.isEmpty())
                .map(word -> key(row.get("part"), word));
    }

    /// How probable it has to be that this word gives away a saying, to be taken for one.
    ///
    /// @param part     its universal part of speech
    /// @param isSaying whether a clause with "that" hangs on it
    /// @param other    what other words need
    static double enough(String word, String part, boolean isSaying, double other) {
        double listed =
                isSaying && part.equals(VERB) ? WITH_CLAUSE : ENOUGH.getOrDefault(part, other);
        return listed < other && hold(word, part) ? listed : other;
    }

    /// Whether a word is of the table, as this part of speech.
    static boolean hold(String word, String part) {
        return STEMS.contains(key(part, word));
    }

    private static String key(String part, String word) {
        return part + " " + stem(word.toLowerCase(Locale.ROOT));
    }

    /// What is left of a word without its ending, alike for all its regular forms: `deny` for "denied", `argu` for "arguing".
    private static String stem(String word) {
        String stem = word.replaceFirst("(?<=..)(?:ing|ed|es|s|e)$", "");
        int last = stem.length() - 1;
        if (last > 1 && stem.charAt(last) == stem.charAt(last - 1)) {
            return stem.substring(0, last);
        }
        return stem.endsWith("i") ? stem.substring(0, last) + "y" : stem;
    }
}
