package stemma.time;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Map;
import java.util.Optional;
import stemma.text.Table;

/// The word for what a number counts, as far as it can be told without a tree: the first plural after it, else the last word before the group ends.
final class Nouns {
    private static final Map<String, String> KINDS =
            Table.rows("/stemma/time/noun-ends.tsv").stream()
                    .collect(toUnmodifiableMap(row -> row.get("word"), row -> row.get("kind")));
    private static final int LONGEST = 5;

    private Nouns() {}

    /// Where it stands; nothing where the number stands alone.
    static Optional<Integer> after(Words words, int to, boolean isSingular) {
        int from = words.is(to, "of") ? start(words, to + 1) : to;
        Optional<Integer> last = Optional.empty();
        for (int i = from; i < from + LONGEST && isInside(words, i); i++) {
            if (!isSingular && isPlural(words.at(i))) {
                return Optional.of(i);
            }
            last = Optional.of(i);
        }
        return last.map(end -> words.at(end).endsWith("ed") ? from : end);
    }

    /// Whether no noun group goes over a word: a small word, a verb of saying.
    static boolean ends(String word) {
        return "end".equals(KINDS.get(word));
    }

    /// `dozens of the recruits`.
    private static int start(Words words, int i) {
        return words.is(i, "the") || words.is(i, "its") || words.is(i, "their") ? i + 1 : i;
    }

    private static boolean isInside(Words words, int i) {
        String word = words.at(i);
        return !word.isEmpty()
                && (Character.isLetter(word.charAt(0))
                        || word.equals("-") && words.isJoined(i) && words.isJoined(i + 1))
                && !ends(word);
    }

    static boolean isPlural(String word) {
        boolean isS =
                word.length() > 3
                        && word.endsWith("s")
                        && !word.endsWith("ss")
                        && !word.endsWith("'s");
        return isS || "plural".equals(KINDS.get(word));
    }
}
