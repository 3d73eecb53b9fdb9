package stemma.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import stemma.model.Passage;

/// Cuts a text into words, numbers and single signs.
///
/// `the League's Al-Din` is `the` `League` `'s` `Al` `-` `Din`: hyphens and the possessive stand alone, so that a name is
/// found inside `Tarvel-financed`; `U.N.` and `1,200` are one token each.
public final class Tokens {
    private static final Pattern TOKEN =
            Pattern.compile(
                    "['’]s\\b" // possessive
                            + "|(?:\\p{L}\\.){2,}" // U.N.
                            + "|\\p{N}++(?:[.,]\\p{N}++)*+" // 1,200
                            + "|[\\p{L}\\p{M}\\p{N}ʿʾ]++(?:['’ʼ](?!s\\b)\\p{L}++)*+" // word, Sana'a
                            + "|\\[\\p{N}++\\]" // footnote mark
                            + "|[^\\s\\p{Z}]");

    private Tokens() {}

    /// The tokens of a passage, in order; white space is in none.
    public static List<Token> of(String text, Passage passage) {
        var matcher = TOKEN.matcher(text).region(passage.begin(), passage.end());
        var tokens = new ArrayList<Token>();
        while (matcher.find()) {
            tokens.add(new Token(new Passage(matcher.start(), matcher.end()), matcher.group()));
        }
        return tokens;
    }
}
