package stemma.read;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import stemma.text.Table;

/// Tells English by its small words, where a text is too short or too full of names for a language model.
final class SmallWords {
    /// Of every hundred words of running English some forty are small ones; in a sentence full of names still a fifth.
    private static final int ONE_IN = 5;

    private static final int LEAST = 2;
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");
    private static final Set<String> ENGLISH =
            Table.rows("/stemma/read/small-words.tsv").stream()
                    .map(row -> row.get("word"))
                    .collect(toUnmodifiableSet());

    private SmallWords() {}

    static boolean areEnglish(String text) {
        var words = NO_LETTERS.split(text.toLowerCase(Locale.ROOT));
        long small = Arrays.stream(words).filter(ENGLISH::contains).count();
        return small >= LEAST && small * ONE_IN >= words.length;
    }
}
