package stemma.tagger;

import java.util.Locale;

/// How a word's lemma is made from it, as one of a few hundred scripts that a classifier can choose from: letters' case, how
/// many characters to take from the end, what to put there (lemma rules in the manner of UDPipe, Straka 2018, section 2.2,
/// without prefixes).
///
/// `l-3+y` makes "Parties" `party`; `k-0+` keeps "Karst"; `t-0+` makes "KARST" `Karst`.
public final class Lemmas {
    private Lemmas() {}

    /// The script that makes this lemma from this word.
    public static String script(String word, String lemma) {
        String best = "";
        for (char letters : new char[] {'l', 'k', 't'}) {
            String from = cased(letters, word);
            int same = 0;
            while (same < Math.min(from.length(), lemma.length())
                    && from.charAt(same) == lemma.charAt(same)) {
                same++;
            }
            String script = letters + "-" + (from.length() - same) + "+" + lemma.substring(same);
            if (best.isEmpty() || script.length() < best.length()) {
                best = script;
            }
        }
        return best;
    }

    /// The lemma that a script makes from a word; the word in small letters where the script takes more than is there.
    ///
    /// @throws IllegalArgumentException if it is no script
    public static String apply(String script, String word) {
        int plus = script.indexOf('+');
        if (plus < 3 || script.charAt(1) != '-') {
            throw new IllegalArgumentException("This is no lemma script: " + script);
        }
        String from = cased(script.charAt(0), word);
        int kept = from.length() - Integer.parseInt(script.substring(2, plus));
        String lemma = kept < 0 ? "" : from.substring(0, kept) + script.substring(plus + 1);
        return lemma.isEmpty() ? word.toLowerCase(Locale.ROOT) : lemma;
    }

    private static String cased(char letters, String word) {
        String small = word.toLowerCase(Locale.ROOT);
        return switch (letters) {
            case 'l' -> small;
            case 't' -> word.substring(0, 1).toUpperCase(Locale.ROOT) + small.substring(Math.min(1, small.length()));
            default -> word;
        };
    }
}
