package stemma.tagger;

import java.util.Locale;

/// Rules that make a word's dictionary form, few enough to be labels: `l|0+|3+` makes `report` of `reported`.
///
/// A rule says what to cut from and put before the word, what to cut from and add behind it, all in small letters, and where
/// capitals then start and end (Straka 2018, "UDPipe 2.0 Prototype", section 2.2). A form that shares no letter with its
/// word is given whole: `=go` for `went`.
public final class Lemmas {
    private static final char SPACE = '\u2423';
    private static final char BAR = '|';

    private Lemmas() {}

    /// The rule that makes this lemma of this word: `apply(script(word, lemma), word)` is the lemma. No white space is in it,
    /// as long as a plain space is all that the lemma has of it.
    public static String script(String word, String lemma) {
        String edits = edits(word.toLowerCase(Locale.ROOT), lemma.toLowerCase(Locale.ROOT));
        String script = (capitals(lemma) + edits).replace(' ', SPACE);
        return !edits.isEmpty() && apply(script, word).equals(lemma)
                ? script
                : "=" + lemma.replace(' ', SPACE);
    }

    /// What a rule makes of a word; the word in small letters where the rule does not fit.
    public static String apply(String script, String word) {
        if (script.startsWith("=")) {
            return script.substring(1).replace(SPACE, ' ');
        }
        String small = word.toLowerCase(Locale.ROOT);
        int first = script.indexOf(BAR);
        int second = script.indexOf(BAR, first + 1);
        int before = script.indexOf('+', first);
        int behind = script.indexOf('+', second);
        int begin = Integer.parseInt(script, first + 1, before, 10);
        int end = small.length() - Integer.parseInt(script, second + 1, behind, 10);
        if (begin >= end) {
            return small;
        }
        var lemma = new StringBuilder();
        lemma.append(script, before + 1, second);
        lemma.append(small, begin, end);
        lemma.append(script, behind + 1, script.length());
        capitalise(lemma, script, first);
        return lemma.toString().replace(SPACE, ' ');
    }

    /// `|2+re|1+y`: cut two letters and put `re` before, cut one and add `y` behind; empty where nothing is shared or the
    /// rule could not be told apart from its signs.
    private static String edits(String word, String lemma) {
        var shared = Shared.of(word, lemma);
        if (shared.length == 0 || lemma.indexOf(BAR) >= 0) {
            return "";
        }
        int end = shared.inWord + shared.length;
        int lemmaEnd = shared.inLemma + shared.length;
        return "|%d+%s|%d+%s"
                .formatted(
                        shared.inWord,
                        lemma.substring(0, shared.inLemma),
                        word.length() - end,
                        lemma.substring(lemmaEnd));
    }

    /// `l` for small letters all through, `u0` for capitals, `u0l1` for one capital at the start.
    private static String capitals(String lemma) {
        var runs = new StringBuilder();
        boolean isUpper = false;
        for (int i = 0; i < lemma.length(); i++) {
            char c = lemma.charAt(i);
            if (isUpper ? Character.isLowerCase(c) : Character.isUpperCase(c)) {
                isUpper = !isUpper;
                runs.append(isUpper ? 'u' : 'l').append(i);
            }
        }
        return runs.isEmpty() ? "l" : runs.toString();
    }

    private static void capitalise(StringBuilder lemma, String script, int end) {
        int i = 0;
        while (i < end && end > 1) {
            boolean isUpper = script.charAt(i) == 'u';
            int next = nextRun(script, i + 1, end);
            int from = Integer.parseInt(script, i + 1, next, 10);
            int to = next < end ? runStart(script, next, end) : lemma.length();
            for (int k = from; isUpper && k < Math.min(to, lemma.length()); k++) {
                lemma.setCharAt(k, Character.toUpperCase(lemma.charAt(k)));
            }
            i = next;
        }
    }

    private static int runStart(String script, int run, int end) {
        return Integer.parseInt(script, run + 1, nextRun(script, run + 1, end), 10);
    }

    private static int nextRun(String script, int from, int end) {
        int i = from;
        while (i < end && Character.isDigit(script.charAt(i))) {
            i++;
        }
        return i;
    }

    /// The longest run of letters that word and lemma share, the leftmost of several.
    private record Shared(int inWord, int inLemma, int length) {
        static Shared of(String word, String lemma) {
            var longest = new Shared(0, 0, 0);
            for (int i = 0; i < word.length(); i++) {
                for (int k = 0; k < lemma.length(); k++) {
                    int length = length(word, i, lemma, k);
                    if (length > longest.length) {
                        longest = new Shared(i, k, length);
                    }
                }
            }
            return longest;
        }

        private static int length(String word, int i, String lemma, int k) {
            int length = 0;
            while (i + length < word.length()
                    && k + length < lemma.length()
                    && word.charAt(i + length) == lemma.charAt(k + length)) {
                length++;
            }
            return length;
        }
    }
}
