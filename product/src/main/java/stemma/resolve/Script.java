package stemma.resolve;

import static java.util.stream.Collectors.toUnmodifiableMap;

import com.ibm.icu.lang.UScript;
import java.util.Map;
import java.util.regex.Pattern;
import stemma.text.Table;

/// The scripts in which names are compared. A name in any other is put into Latin letters first.
enum Script {
    LATIN,
    ARABIC,
    HEBREW;

    private static final Map<String, String> FOLDS =
            Table.rows("/stemma/resolve/folds.tsv").stream()
                    .collect(toUnmodifiableMap(row -> row.get("from"), row -> row.get("to")));

    /// In Hebrew it makes another letter of the one before.
    private static final Pattern APOSTROPHE = Pattern.compile("['’‘`]");

    /// The script of the first letter that has one.
    static Script of(String word) {
        return word.codePoints()
                .map(UScript::getScript)
                .filter(code -> code > UScript.INHERITED)
                .mapToObj(Script::named)
                .findFirst()
                .orElse(LATIN);
    }

    private static Script named(int code) {
        return switch (code) {
            case UScript.ARABIC -> ARABIC;
            case UScript.HEBREW -> HEBREW;
            default -> LATIN;
        };
    }

    /// A decomposed small-letter word with what is written in several ways in one: no marks, no hamza of its own, ø as o, ک as ك.
    static String fold(String word) {
        var folded = new StringBuilder(word.length() + 4);
        var marked = of(word) == HEBREW ? APOSTROPHE.matcher(word).replaceAll("׳") : word;
        marked.codePoints().forEach(code -> fold(code, folded));
        return folded.toString();
    }

    private static void fold(int code, StringBuilder folded) {
        boolean isAscii = code < 128;
        var letter = Character.toString(code);
        if (isAscii ? isAsciiLetter(code) : Character.isLetterOrDigit(code) || letter.equals("׳")) {
            folded.append(isAscii ? letter : FOLDS.getOrDefault(letter, letter));
        }
    }

    private static boolean isAsciiLetter(int code) {
        return code >= 'a' && code <= 'z' || code >= '0' && code <= '9';
    }
}
