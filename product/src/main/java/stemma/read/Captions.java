package stemma.read;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import stemma.text.Table;

/// Tells the words under a picture, and who made it, from running text, where no tag says so.
///
/// `credits.tsv` lists what stands in a credit, `caption-cues.tsv` how a picture is described.
final class Captions {
    private static final Set<String> PHOTO = words("/stemma/read/credits.tsv", "strength", "photo");
    private static final Set<String> AGENCY =
            words("/stemma/read/credits.tsv", "strength", "agency");
    private static final Set<String> SURE =
            words("/stemma/read/caption-cues.tsv", "weight", "sure");
    private static final Set<String> LIKELY =
            words("/stemma/read/caption-cues.tsv", "weight", "likely");
    private static final Pattern IN_THIS_PHOTO =
            Pattern.compile(
                    "^in (?:this|an?|these) (?:[^.]{0,40} )?(?:photos?|images?|pictures?|photographs?|frame|still)\\b");
    private static final Pattern CREDIT_AT_END =
            Pattern.compile(
                    "[.|–—-] ?(?:\\w{2,9} )?(?:photo|image|picture|credit|photograph)s?(?: by |: ?|/)[^.]{1,60}\\.?$");
    private static final int LONGEST = 600;
    private static final int LONGEST_CREDIT = 120;

    private Captions() {}

    /// Whether the whole line says who made a picture: `(AP/Ines Farrow)`.
    static boolean isCredit(String line) {
        return line.startsWith("(")
                && line.length() <= LONGEST_CREDIT
                && line.indexOf(')') == line.length() - 1
                && isStrongCredit(line.substring(1, line.length() - 1));
    }

    /// Whether the line describes a picture.
    ///
    /// @param repeated whether it stands there twice, as captions do where a page had two sizes of one picture
    static boolean isCaption(String line, boolean repeated) {
        if (line.length() > LONGEST) {
            return false;
        }
        String plain = Words.plain(line);
        boolean sure = repeated || isSure(plain);
        return creditOf(line)
                .map(credit -> isStrongCredit(credit) || isBacked(credit, plain, sure))
                .orElse(
                        isSure(plain) && startsSure(plain)
                                || CREDIT_AT_END.matcher(tail(plain)).find());
    }

    /// What stands in parentheses at the very end.
    private static Optional<String> creditOf(String line) {
        int end = line.endsWith(").") ? line.length() - 2 : line.length() - 1;
        int begin = line.lastIndexOf('(');
        return end > 0 && line.charAt(end) == ')' && begin >= 0 && end - begin <= LONGEST_CREDIT
                ? Optional.of(line.substring(begin + 1, Math.max(begin + 1, end)))
                : Optional.empty();
    }

    private static boolean isStrongCredit(String credit) {
        return isNamesWithSlash(credit) || hasWord(Words.plain(credit), PHOTO);
    }

    private static boolean isBacked(String credit, String plain, boolean sure) {
        boolean agency = hasWord(Words.plain(credit), AGENCY);
        return sure && (agency || isNames(credit))
                || agency && (has(plain, LIKELY) || !Dates.in(plain).isEmpty());
    }

    private static boolean isNamesWithSlash(String credit) {
        String[] sides = credit.split("/", -1);
        if (sides.length < 2) {
            return false;
        }
        for (String side : sides) {
            if (!isNames(side)) {
                return false;
            }
        }
        return true;
    }

    // Names: one to seven words, the first with a capital or in a script that has none.
    private static boolean isNames(String side) {
        String name = side.strip();
        return !name.isEmpty()
                && Character.isLetter(name.charAt(0))
                && !Character.isLowerCase(name.charAt(0))
                && Words.count(name) <= 7;
    }

    private static boolean isSure(String plain) {
        return has(plain, SURE) || IN_THIS_PHOTO.matcher(plain).find();
    }

    // Without a credit only the first words count: running text speaks of photos further in.
    private static boolean startsSure(String plain) {
        return isSure(plain.substring(0, Math.min(plain.length(), 50)));
    }

    private static String tail(String plain) {
        return plain.substring(Math.max(0, plain.length() - 100));
    }

    private static boolean has(String plain, Set<String> phrases) {
        return phrases.stream().anyMatch(phrase -> hasPhrase(plain, phrase));
    }

    private static boolean hasWord(String plain, Set<String> words) {
        return has(plain, words);
    }

    private static boolean hasPhrase(String plain, String phrase) {
        int at = plain.indexOf(phrase);
        while (at >= 0) {
            int end = at + phrase.length();
            boolean opens = at == 0 || !Character.isLetterOrDigit(plain.charAt(at - 1));
            boolean closes = end == plain.length() || !Character.isLetterOrDigit(plain.charAt(end));
            if (opens && closes) {
                return true;
            }
            at = plain.indexOf(phrase, at + 1);
        }
        return false;
    }

    private static Set<String> words(String table, String column, String value) {
        return Table.rows(table).stream()
                .filter(row -> row.get(column).equals(value))
                .map(row -> row.get("words").toLowerCase(Locale.ROOT))
                .collect(toUnmodifiableSet());
    }
}
