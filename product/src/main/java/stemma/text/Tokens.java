package stemma.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import stemma.model.Passage;

/// Cuts a text into words, numbers and single signs.
///
/// `the League's Al-Din` is `the` `League` `'s` `Al` `-` `Din`: hyphens and the possessive stand alone, so that a name is
/// found inside `Tarvel-financed`; `U.N.`, `1,200` and `...` are one token each. `didn't` is `did` `n't` and `we'll` is `we`
/// `'ll`, as in the English treebanks of Universal Dependencies.
public final class Tokens {
    /// `'s`, and the short forms of verbs.
    private static final String CLITIC = "(?i:['’](?:s|re|ve|ll|d|m))\\b";

    private static final Pattern TOKEN =
            Pattern.compile(
                    CLITIC
                            + "|(?i:n['’]t)\\b" // did n't
                            + "|(?:\\p{L}\\.){2,}" // U.N.
                            + "|\\p{N}++(?:[.,]\\p{N}++)*+" // 1,200
                            + "|(?:(?!(?i:n['’]t)\\b)[\\p{L}\\p{M}\\p{N}ʿʾ])++(?:(?!"
                            + CLITIC
                            + ")['’ʼ]\\p{L}++)*+" // word, Sana'a
                            + "|\\.{2,}|-{2,}" // ... --
                            + "|''|``" // quotation marks of typewriters
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
