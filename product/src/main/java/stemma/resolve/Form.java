package stemma.resolve;

import java.util.List;
import java.util.Optional;

/// A naming part of a name, ready to be compared.
///
/// @param full     with the article that Arabic writes in one with it, where it has one: it may be part of the name, as in `البرت`
/// @param weight   how much it tells, 1 for an ordinary name
/// @param isCommon whether very many people have it
record Form(Part part, Spelling spelling, Optional<Spelling> full, float weight, boolean isCommon) {
    private static final float COMMON = 0.6f;
    private static final float GENERIC = 0.35f;
    private static final float INITIAL = 0.3f;

    static Form of(Part part) {
        boolean isCommon = Lexicon.isCommon(part.form());
        return new Form(
                part, Spelling.of(part.form()), full(part), weight(part, isCommon), isCommon);
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
