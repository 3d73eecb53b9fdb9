package stemma.resolve;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import stemma.text.Names;
import stemma.text.Table;

/// Names that tell of what kind an office is, but not whose: "Foreign Ministry", "Ministry of Defence".
public final class Offices {
    private static final Pattern SPACE = Pattern.compile(" ");
    private static final Set<String> SMALL = Set.of("of", "for", "and", "the");
    private static final Set<String> WORDS =
            Table.rows("/stemma/resolve/office-words.tsv").stream()
                    .map(row -> row.get("word"))
                    .collect(toUnmodifiableSet());

    private Offices() {}

    /// Whether every word of the name is one that such offices share; of the empty name none is.
    public static boolean isOffice(String name) {
        String key = Names.key(name);
        return !key.isEmpty()
                && Stream.of(SPACE.split(key))
                        .allMatch(word -> WORDS.contains(word) || SMALL.contains(word));
    }
}
