package stemma.extract;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import stemma.model.Passage;

/// Words of a text as a name is written: on one line, and without the mark of what is somebody's own.
final class Words {
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");

    /// A word that does not stand in small letters throughout, whatever the script.
    private static final Pattern LARGE =
            Pattern.compile("[^\\s\\p{Z}]*[\\p{L}\\p{N}&&[^\\p{Ll}]][^\\s\\p{Z}]*");

    private static final Pattern NEXT = Pattern.compile("[\\s\\p{Z}]([\\p{L}\\p{M}]+)");

    private Words() {}

    static boolean hasLarge(String words) {
        return LARGE.matcher(words).find();
    }

    /// How far words go without those in small letters behind them; 0 where all are.
    static int large(String words) {
        return LARGE.matcher(words).results().mapToInt(MatchResult::end).max().orElse(0);
    }

    /// The words of a passage; a name may be broken over two lines.
    static String of(Passage at, String text) {
        return onOneLine(at.in(text));
    }

    static String onOneLine(String words) {
        return SPACE.matcher(words).replaceAll(" ");
    }

    /// The word behind one space from there; empty if none is.
    static String nextTo(int end, String text) {
        var next = NEXT.matcher(text).region(end, text.length());
        return next.lookingAt() ? next.group(1) : "";
    }

    /// `Ossian League` for `Ossian League's`.
    static String withoutPossessive(String words) {
        return POSSESSIVE.matcher(words).replaceAll("");
    }
}
