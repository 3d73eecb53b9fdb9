package stemma.resolve;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// A naming part of a name, ready to be compared.
///
/// @param full     with the article that Arabic writes in one with it, where it has one: it may be part of the name, as in `البرت`
/// @param weight   how much it tells, 1 for an ordinary name
/// @param isCommon whether very many people have it
/// @param english  the forms of the words by which a noun for a body in Arabic letters is put into English
record Form(
        Part part,
        Spelling spelling,
        Optional<Spelling> full,
        float weight,
        boolean isCommon,
        Set<String> english) {
    private static final float COMMON = 0.6f;
    private static final float GENERIC = 0.35f;
    private static final float INITIAL = 0.3f;

    static Form of(Part part) {
        boolean isCommon = Lexicon.isCommon(part.form());
        return new Form(
                part,
                Spelling.of(part.form()),
                full(part),
                weight(part, isCommon),
                isCommon,
                english(part));
    }

    private static Set<String> english(Part part) {
        return Script.of(part.written()) == Script.ARABIC && part.role() == Role.GENERIC
                ? BodyNouns.of(Romanisation.of(part.written())).stream()
                        .flatMap(noun -> noun.english().stream())
                        .flatMap(Form::forms)
                        .collect(toUnmodifiableSet())
                : Set.of();
    }

    private static Stream<String> forms(String english) {
        return Stream.concat(
                Stream.of(english),
                Lexicon.inOrganisation(List.of(english)).map(Lexicon.Entry::form).stream());
    }

    /// Whether one is a noun in Arabic letters that the other puts into English: `سرايا` and "Companies".
    boolean isTranslated(Form other) {
        return english.contains(other.part.form()) && other.english.isEmpty()
                || other.english.contains(part.form()) && english.isEmpty();
    }

    private static Optional<Spelling> full(Part part) {
        var written = Script.of(part.form()) == Script.LATIN ? "" : Romanisation.of(part.written());
        return written.length() > part.form().length() && written.endsWith(part.form())
                ? Optional.of(Spelling.of(written))
                : Optional.empty();
    }

    static List<Form> of(List<Part> parts) {
        return parts.stream().filter(part -> part.role().isNaming()).map(Form::of).toList();
    }

    private static float weight(Part part, boolean isCommon) {
        return switch (part.role()) {
            case GENERIC -> GENERIC;
            case INITIAL -> INITIAL;
            case GIVEN,
                    FAMILY,
                    PATRONYM,
                    KUNYA,
                    NISBA,
                    TITLE,
                    RANK,
                    ARTICLE,
                    PARTICLE,
                    FILIATION,
                    SUFFIX,
                    WORD,
                    LEGAL,
                    NUMBER ->
                    isCommon ? COMMON : 1;
        };
    }

    boolean is(Role role) {
        return part.role() == role;
    }

    int length() {
        return spelling.length();
    }
}
