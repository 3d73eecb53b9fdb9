package stemma.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import stemma.model.Passage;
import stemma.resolve.NameParts;

/// A word in Arabic letters, which may have small words written in one with it before it: `وللجبهة` "and to the Front".
///
/// @param at      where it stands
/// @param written as it stands
/// @param form    folded
/// @param isNext  whether nothing but a space stands between it and the word before
record ArabicWord(Passage at, String written, String form, boolean isNext) {
    /// Letters with their marks; a joiner that is not seen stands inside Persian words.
    private static final Pattern WORD =
            Pattern.compile(
                    "[\\p{IsArabic}&&\\p{L}][[\\p{IsArabic}&&\\p{L}]\\p{M}\\u0640\\u200c]*+");

    /// Signs that only turn the direction of writing are not seen.
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");

    private static final String ARTICLE = "ال";
    private static final String TO_THE = "لل";
    private static final char TANWIN = 'ً';

    /// A way to read the word: with what is written in one with it, or without.
    ///
    /// @param at   where it then stands
    /// @param form folded
    record Cut(Passage at, String form) {
        boolean hasArticle() {
            return form.startsWith(ARTICLE) && form.length() > ARTICLE.length() + 1;
        }

        String bare() {
            return hasArticle() ? form.substring(ARTICLE.length()) : form;
        }
    }

    /// The words of a passage, in order.
    static List<ArabicWord> in(String text, Passage passage) {
        var matcher = WORD.matcher(text).region(passage.begin(), passage.end());
        var words = new ArrayList<ArabicWord>();
        int end = -1;
        while (matcher.find()) {
            boolean isNext =
                    end >= 0 && SPACE.matcher(text.substring(end, matcher.start())).matches();
            end = matcher.end();
            var form = NameParts.folded(matcher.group());
            if (!form.isEmpty()) {
                words.add(
                        new ArabicWord(
                                new Passage(matcher.start(), end), matcher.group(), form, isNext));
            }
        }
        return words;
    }

    /// As it stands.
    Cut whole() {
        return new Cut(at, form);
    }

    /// All ways to read it, that with the most in it first: "and", "so", then "with", "to" and "as" may be written before a word, and of
    /// "to the" the article loses its first letter.
    List<Cut> cuts() {
        var cuts = new ArrayList<Cut>();
        cuts.add(whole());
        int from = 0;
        if (starts("وف", 0)) {
            from = 1;
            cuts.add(without(1));
        }
        if (starts("بلك", from)) {
            cuts.add(
                    form.startsWith(TO_THE, from)
                            ? new Cut(at, ARTICLE + form.substring(from + TO_THE.length()))
                            : without(from + 1));
        }
        return cuts;
    }

    /// Whether one of them is written before it and the article lost its letter, so that no stretch of the text is the word alone.
    boolean isTorn() {
        return form.startsWith(TO_THE, starts("وف", 0) ? 1 : 0);
    }

    private boolean starts(String letters, int from) {
        return form.length() > from + 2 && letters.indexOf(form.charAt(from)) >= 0;
    }

    private Cut without(int letters) {
        int offset = 0;
        for (int left = letters; left > 0 || isMark(offset); offset++) {
            left -= isMark(offset) ? 0 : 1;
        }
        return new Cut(new Passage(at.begin() + offset, at.end()), form.substring(letters));
    }

    private boolean isMark(int offset) {
        int type = Character.getType(written.charAt(offset));
        return type == Character.NON_SPACING_MARK || written.charAt(offset) == 'ـ';
    }

    /// `طلبًا` is in the accusative, as no name is written.
    boolean isIndefinite() {
        return written.indexOf(TANWIN) >= 0;
    }
}
