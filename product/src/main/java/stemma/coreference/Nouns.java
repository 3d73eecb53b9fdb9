package stemma.coreference;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import stemma.text.Table;

/// What nouns and given names tell of whom they mean: `nouns.tsv`, `given-names.tsv`.
final class Nouns {
    private static final Map<String, Meaning> MEANINGS =
            Table.rows("/stemma/coreference/nouns.tsv").stream()
                    .collect(
                            toUnmodifiableMap(
                                    row -> row.get("noun"),
                                    row ->
                                            Meaning.valueOf(
                                                    row.get("means").toUpperCase(Locale.ROOT))));
    private static final Map<String, Gender> GIVEN_NAMES =
            Table.rows("/stemma/coreference/given-names.tsv").stream()
                    .collect(
                            toUnmodifiableMap(
                                    row -> row.get("name"),
                                    row ->
                                            Gender.valueOf(
                                                    row.get("gender").toUpperCase(Locale.ROOT))));

    private Nouns() {}

    /// What a noun means.
    enum Meaning {
        MASCULINE,
        FEMININE,
        PERSON,
        COLLECTIVE,
        PLACE,
        TIME,
        THING,
        NONE;

        boolean isPerson() {
            return this == MASCULINE || this == FEMININE || this == PERSON;
        }

        Gender gender() {
            return switch (this) {
                case MASCULINE -> Gender.MASCULINE;
                case FEMININE -> Gender.FEMININE;
                case PERSON -> Gender.PERSONAL;
                case COLLECTIVE, PLACE, TIME, THING -> Gender.NEUTER;
                case NONE -> Gender.UNKNOWN;
            };
        }
    }

    /// @param lemma the noun in the singular
    static Meaning meaning(String lemma) {
        return MEANINGS.getOrDefault(lemma.toLowerCase(Locale.ROOT), Meaning.NONE);
    }

    /// The sex that a given name tells.
    static Optional<Gender> ofGivenName(String name) {
        return Optional.ofNullable(GIVEN_NAMES.get(name.toLowerCase(Locale.ROOT)));
    }
}
