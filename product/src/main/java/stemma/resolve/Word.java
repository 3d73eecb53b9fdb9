package stemma.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A word of a name before it is known what it does there.
///
/// @param written     as it stands
/// @param form        folded, in Latin, Arabic or Hebrew letters
/// @param beforeComma whether a comma follows it or a word that belongs with it: `Oss, Nadim`
record Word(String written, String form, boolean beforeComma) {
    private static final int MOST_WORDS = 24;
    private static final int MOST_LETTERS = 400;
    private static final Pattern DOTTED = Pattern.compile("(?<=\\b\\p{L})\\.(?=\\p{L}\\b)");
    private static final Pattern BREAKS =
            Pattern.compile("[\\s\\p{Z}\\p{Pd}./·・・_\"“”„«»()\\[\\]:;|+]+|(?<=,)");
    private static final Pattern SPACED = Pattern.compile("[\\n\\r\\t\\u200b]");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}]+");
    private static final Pattern HUMPS =
            Pattern.compile("(?<=\\p{Ll}{2})(?=\\p{Lu}\\p{Ll}|\\p{Lu}{2,}$)");

    /// The words of a name: the first 24 of its first 400 characters.
    static List<Word> of(String name) {
        var cut = name.length() > MOST_LETTERS ? name.substring(0, MOST_LETTERS) : name;
        var seen =
                UNSEEN.matcher(SPACED.matcher(cut).replaceAll(" "))
                        .replaceAll("")
                        .replace("&", " and ");
        var words = new ArrayList<Word>();
        for (String piece : BREAKS.split(DOTTED.matcher(seen).replaceAll(""))) {
            boolean hasComma = piece.endsWith(",");
            var written = hasComma ? piece.substring(0, piece.length() - 1) : piece;
            add(written, hasComma, words);
        }
        return List.copyOf(words.subList(0, Math.min(MOST_WORDS, words.size())));
    }

    private static void add(String written, boolean hasComma, List<Word> words) {
        var form = Romanisation.of(written);
        if (!form.isEmpty()) {
            words.add(new Word(written, form, hasComma));
        }
    }

    /// The words of `NadimOss`: where a small letter is followed by a capital.
    Stream<Word> humps() {
        var humps = HUMPS.split(written);
        return humps.length == 1
                ? Stream.of(this)
                : Stream.of(humps).map(hump -> new Word(hump, Romanisation.of(hump), beforeComma));
    }

    boolean isNumber() {
        return form.chars().allMatch(Character::isDigit);
    }

    /// Whether all its letters are capitals and there are at least two.
    boolean isCapitals() {
        return written.length() > 1
                && written.codePoints().allMatch(code -> !Character.isLowerCase(code))
                && written.codePoints().anyMatch(Character::isUpperCase);
    }
}
