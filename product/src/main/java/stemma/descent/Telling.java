package stemma.descent;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Set;
import java.util.stream.IntStream;
import stemma.text.Table;

/// The words of a text that tell what it is about, as numbers: small words tell nothing.
final class Telling {
    /// "shelled" and "shelling" tell the same.
    private static final int STEM = 6;

    private static final Set<String> SMALL =
            Table.rows("/stemma/descent/small-words.tsv").stream()
                    .map(row -> row.get("word"))
                    .collect(toUnmodifiableSet());

    private Telling() {}

    /// Each once, in ascending order.
    static IntStream of(Wording wording) {
        return wording.words().stream()
                .map(Wording.Word::key)
                .filter(key -> !SMALL.contains(key))
                .map(key -> key.substring(0, Math.min(STEM, key.length())))
                .mapToInt(key -> Shingles.brief(Shingles.hash(key)))
                .sorted()
                .distinct();
    }
}
