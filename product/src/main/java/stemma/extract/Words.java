package stemma.extract;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Map;
import java.util.Set;
import stemma.text.Table;

/// The closed sets of small words of `words.tsv`.
final class Words {
    private static final Map<String, Set<String>> SETS =
            Table.rows("/stemma/extract/words.tsv").stream()
                    .collect(
                            toUnmodifiableMap(
                                    row -> row.get("set"),
                                    row -> Set.of(row.get("words").split(" "))));

    private Words() {}

    static Set<String> of(String set) {
        return requireNonNull(SETS.get(set), set);
    }
}
