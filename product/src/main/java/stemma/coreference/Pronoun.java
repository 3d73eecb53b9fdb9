package stemma.coreference;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import stemma.text.Table;

/// A pronoun, as `pronouns.tsv` has it.
///
/// @param person 1, 2 or 3
/// @param base   the form by which all forms of it go: `he` for "his"
record Pronoun(
        String word, String base, int person, GrammaticalNumber number, Gender gender, Kind kind) {
    private static final Map<String, Pronoun> ALL =
            Table.rows("/stemma/coreference/pronouns.tsv").stream()
                    .map(Pronoun::of)
                    .collect(toUnmodifiableMap(Pronoun::word, it -> it));

    enum Kind {
        PERSONAL,
        POSSESSIVE,
        REFLEXIVE,
        DEMONSTRATIVE,
        /// "There", "here".
        PLACE
    }

    static Optional<Pronoun> of(String word) {
        return Optional.ofNullable(ALL.get(word.toLowerCase(Locale.ROOT)));
    }

    private static Pronoun of(Table.Row row) {
        return new Pronoun(
                row.get("word"),
                row.get("base"),
                Integer.parseInt(row.get("person")),
                GrammaticalNumber.valueOf(row.get("number").toUpperCase(Locale.ROOT)),
                Gender.valueOf(row.get("gender").toUpperCase(Locale.ROOT)),
                Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT)));
    }
}
