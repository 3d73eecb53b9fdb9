package stemma.extract;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import stemma.resolve.NameParts;
import stemma.text.Table;

/// What words in Arabic letters are around names, as the tables tell.
final class ArabicLexicon {
    private static final Set<String> GIVEN =
            Table.rows("/stemma/extract/arabic-given-names.tsv").stream()
                    .map(row -> NameParts.folded(row.get("name")))
                    .collect(toUnmodifiableSet());

    private static final Set<String> COMMON =
            Table.rows("/stemma/extract/arabic-common.tsv").stream()
                    .flatMap(row -> Stream.of(row.get("words").split(" ")))
                    .map(NameParts::folded)
                    .collect(toUnmodifiableSet());

    private static final Map<String, String> AROUND =
            Table.rows("/stemma/extract/arabic-titles.tsv").stream()
                    .collect(
                            toUnmodifiableMap(
                                    row -> NameParts.folded(row.get("word")),
                                    row -> row.get("how"),
                                    (first, _) -> first));

    private ArabicLexicon() {}

    static boolean isGiven(ArabicWord.Cut cut) {
        return GIVEN.contains(cut.form());
    }

    /// Whether it is no part of a name, whatever is written in one with it.
    static boolean isCommon(ArabicWord word) {
        return word.isIndefinite()
                || word.form().length() < 3
                || word.cuts().stream()
                        .anyMatch(
                                cut -> COMMON.contains(cut.form()) || COMMON.contains(cut.bare()));
    }

    /// "Chairman", "the chairman".
    static boolean isTitle(ArabicWord.Cut cut) {
        return is(cut.form(), "title") || is(cut.bare(), "title");
    }

    static boolean isBetween(ArabicWord.Cut cut) {
        return is(cut.form(), "between");
    }

    /// "Father of", "servant of", "martyrs of": the name goes on.
    static boolean opensName(ArabicWord.Cut cut) {
        return is(cut.form(), "opens");
    }

    private static boolean is(String form, String how) {
        return how.equals(AROUND.get(form));
    }
}
