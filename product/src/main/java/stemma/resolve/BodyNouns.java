package stemma.resolve;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import stemma.model.ActorKind;
import stemma.text.Table;

/// Nouns in Arabic letters with which names of bodies begin, and by which words they are put into English: `جبهة` "front".
public final class BodyNouns {
    private static final Map<String, Noun> NOUNS =
            Table.rows("/stemma/resolve/body-nouns.tsv").stream()
                    .map(Noun::of)
                    .collect(toUnmodifiableMap(Noun::form, noun -> noun));

    private BodyNouns() {}

    /// @param form    folded, as names are compared
    /// @param kind    of a body of such a name
    /// @param isAlone whether the noun with the article alone means a body that was named
    /// @param english the words for it, folded
    public record Noun(String form, ActorKind kind, boolean isAlone, List<String> english) {
        public Noun {
            english = List.copyOf(english);
        }

        private static Noun of(Table.Row row) {
            return new Noun(
                    Romanisation.of(row.get("noun")),
                    ActorKind.of(row.get("kind")),
                    row.get("alone").equals("yes"),
                    List.of(row.get("english").split("\\|")));
        }
    }

    /// The noun of this folded form, without article or small words before it.
    public static Optional<Noun> of(String form) {
        return Optional.ofNullable(NOUNS.get(form));
    }

    static Stream<Noun> all() {
        return NOUNS.values().stream();
    }
}
