package stemma.resolve;

import java.util.Locale;

/// What a part does in a name.
public enum Role {
    GIVEN,
    FAMILY,
    /// After a father: `bin Salim`, `Petrovich`.
    PATRONYM,
    /// After a child: `Abu Rashad`.
    KUNYA,
    /// After an origin, behind an article: `al-Tarveli`.
    NISBA,
    /// One letter for a name.
    INITIAL,
    TITLE,
    RANK,
    ARTICLE,
    PARTICLE,
    /// The word before a father's name: `bin`.
    FILIATION,
    /// Behind the name: `Jr`.
    SUFFIX,
    /// A word of an organisation's own name.
    WORD,
    /// A word for a kind of body: `movement`.
    GENERIC,
    /// A legal form: `Ltd`.
    LEGAL,
    NUMBER;

    /// Whether two names are told apart by such a part.
    public boolean isNaming() {
        return switch (this) {
            case GIVEN, FAMILY, PATRONYM, KUNYA, NISBA, INITIAL, WORD, GENERIC, NUMBER -> true;
            case TITLE, RANK, ARTICLE, PARTICLE, FILIATION, SUFFIX, LEGAL -> false;
        };
    }

    /// The word used for it in reasons: `family name`.
    public String word() {
        return switch (this) {
            case GIVEN -> "given name";
            case FAMILY -> "family name";
            case PATRONYM -> "father's name";
            case GENERIC -> "kind of body";
            case LEGAL -> "legal form";
            case KUNYA,
                    NISBA,
                    INITIAL,
                    TITLE,
                    RANK,
                    ARTICLE,
                    PARTICLE,
                    FILIATION,
                    SUFFIX,
                    WORD,
                    NUMBER ->
                    name().toLowerCase(Locale.ROOT);
        };
    }
}
