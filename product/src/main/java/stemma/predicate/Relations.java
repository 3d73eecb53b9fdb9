package stemma.predicate;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import stemma.predicate.Relation.Kind;
import stemma.text.Table;
import stemma.text.Table.Row;

/// The relations that a claim can state, in the order of `relations.tsv`.
public final class Relations {
    /// The relation of words that fit no other entry.
    public static final String OTHER = "other";

    private static final List<Relation> ALL =
            Table.rows("/stemma/predicate/relations.tsv").stream()
                    .map(Relations::relation)
                    .toList();
    private static final Map<String, Relation> BY_ID =
            ALL.stream().collect(Collectors.toMap(Relation::id, Function.identity()));

    private Relations() {}

    public static List<Relation> all() {
        return ALL;
    }

    /// @throws IllegalArgumentException if there is no such relation
    public static Relation of(String id) {
        return Optional.ofNullable(BY_ID.get(id))
                .orElseThrow(
                        () -> new IllegalArgumentException("No relation is called \"" + id + "\""));
    }

    /// The ids of those that a verb can tell: `arms` and `hosts`, among others, for "gave".
    ///
    /// @param form in small letters
    public static Set<String> ofVerb(String form) {
        return Lexicon.ofVerb(form);
    }

    private static Relation relation(Row row) {
        return new Relation(
                row.get("id"),
                Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT)),
                row.get("symmetric").equals("yes"),
                row.get("says"),
                stated(row.get("plover")),
                stated(row.get("re3d")),
                row.get("stix"),
                stated(row.get("implies")));
    }

    private static Optional<String> stated(String cell) {
        return Optional.of(cell).filter(words -> !words.isEmpty());
    }
}
