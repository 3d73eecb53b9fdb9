package stemma.read;

import java.util.Locale;
import java.util.regex.Pattern;

/// A line's words as the tables write them: lower case, single spaces, straight quotes.
final class Words {
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Words() {}

    /// `“Don’t  miss”` as `"don't miss"`.
    static String plain(String line) {
        StringBuilder plain = new StringBuilder(line.length());
        boolean gap = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (isSpace(c)) {
                gap = !plain.isEmpty();
            } else {
                plain.append(gap ? " " : "").append(straight(c));
                gap = false;
            }
        }
        return plain.toString().toLowerCase(Locale.ROOT);
    }

    /// The same with plain spaces for those that do not break; nothing moves.
    static String spaced(String words) {
        return words.replace('\u00a0', ' ').replace('\u202f', ' ').replace('\u2009', ' ');
    }

    /// A line with single spaces, and none at its ends.
    static String folded(String line) {
        return line.replaceAll("[\\s\u00a0]+", " ").strip();
    }

    /// Plain words without punctuation, digits and symbols at either end: `▶ Play (2)` as `play`.
    static String bare(String plain) {
        int begin = 0;
        int end = plain.length();
        while (begin < end && !Character.isLetter(plain.charAt(begin))) {
            begin++;
        }
        while (end > begin && !Character.isLetter(plain.charAt(end - 1))) {
            end--;
        }
        return plain.substring(begin, end);
    }

    /// Letters and digits alone, so that two settings of the same words are equal.
    static String key(String words) {
        return BETWEEN.matcher(plain(words)).replaceAll(" ").strip();
    }

    static boolean isSpace(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || c == '\ufeff'
                || c == '\u200b';
    }

    /// How many words stand between white space.
    static int count(String line) {
        int words = 0;
        boolean within = false;
        for (int i = 0; i < line.length(); i++) {
            boolean space = isSpace(line.charAt(i));
            words += !space && !within ? 1 : 0;
            within = !space;
        }
        return words;
    }

    /// Whether its letters are all capitals.
    static boolean isShouted(String line) {
        return line.chars().anyMatch(Character::isUpperCase)
                && line.chars().noneMatch(Character::isLowerCase);
    }

    /// Whether it ends as a sentence does, quotes and brackets after the stop set aside.
    static boolean endsSentence(String line) {
        int last = line.length() - 1;
        while (last >= 0 && isAfterStop(line, last)) {
            last--;
        }
        return last >= 0 && ".!?…؟۔。！？".indexOf(line.charAt(last)) >= 0;
    }

    // Closing quotes and brackets, and footnote marks such as [1].
    private static boolean isAfterStop(String line, int at) {
        char c = line.charAt(at);
        boolean marked = line.endsWith("]") && (Character.isDigit(c) || c == '[');
        return marked || "\"'”’»)]*".indexOf(c) >= 0;
    }

    private static char straight(char c) {
        return switch (c) {
            case '‘', '’', '‚', '′', 'ʼ', '`' -> '\'';
            case '“', '”', '„', '″' -> '"';
            default -> c;
        };
    }
}
