package stemma.resolve;

import java.util.List;
import stemma.model.ActorKind;

/// A name cut into its parts, ready to be compared with many others.
///
/// ```
/// NameParts.of("Col. Abu Rashad al-Tarveli", ActorKind.PERSON).parts()
/// // Col. RANK, Abu Rashad KUNYA, al ARTICLE, Tarveli NISBA
/// ```
///
/// Makes no difference between capital and small letters, but where only one word is in capitals: `Nadim OSS`. Of a very long
/// name the first 24 words are taken. Immutable.
public final class NameParts {
    private final String name;
    private final ActorKind kind;
    private final List<Part> parts;
    private final boolean isPersonal;
    private final Forms forms;

    private NameParts(String name, ActorKind kind, boolean isPersonal, List<Part> parts) {
        this.name = name;
        this.kind = kind;
        this.isPersonal = isPersonal;
        this.parts = List.copyOf(parts);
        this.forms = Forms.of(parts);
    }

    /// Cuts a name.
    ///
    /// @param kind what it names: a person's name and an organisation's are cut differently; `UNKNOWN` is an organisation's where
    ///             a word in it is one for a kind of body, a legal form or a number, and else a person's
    public static NameParts of(String name, ActorKind kind) {
        var words = Word.of(name);
        boolean isPersonal = isPerson(words, kind);
        var parts = isPersonal ? Persons.parts(words) : Organisations.parts(words);
        return new NameParts(name, kind, isPersonal, parts);
    }

    private static boolean isPerson(List<Word> words, ActorKind kind) {
        return switch (kind) {
            case PERSON, ROLE -> true;
            case ORGANISATION, UNIT, STATE, BODY, MEDIUM, PLACE, GROUP -> false;
            case UNKNOWN -> Organisations.parts(words).stream().noneMatch(NameParts::tellsBody);
        };
    }

    private static boolean tellsBody(Part part) {
        return switch (part.role()) {
            case GENERIC, LEGAL, NUMBER -> true;
            case GIVEN,
                    FAMILY,
                    PATRONYM,
                    KUNYA,
                    NISBA,
                    INITIAL,
                    TITLE,
                    RANK,
                    ARTICLE,
                    PARTICLE,
                    FILIATION,
                    SUFFIX,
                    WORD ->
                    false;
        };
    }

    /// A word as it is compared: small letters, no marks, Latin where it is in none of the Latin, Arabic and Hebrew scripts.
    public static String folded(String word) {
        return Romanisation.of(word);
    }

    /// The name as it was given.
    public String name() {
        return name;
    }

    /// What it was said to name.
    public ActorKind kind() {
        return kind;
    }

    /// Its parts in their order; none where the name has no letter or digit.
    public List<Part> parts() {
        return parts;
    }

    /// Whether it was cut as a person's name.
    public boolean isPersonal() {
        return isPersonal;
    }

    Forms forms() {
        return forms;
    }

    @Override
    public String toString() {
        return name + " " + parts;
    }
}
