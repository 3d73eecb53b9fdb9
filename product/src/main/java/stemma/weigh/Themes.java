package stemma.weigh;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import opennlp.tools.stemmer.PorterStemmer;
import stemma.model.Passage;
import stemma.text.Table;
import stemma.text.Token;
import stemma.text.Tokens;

/// The words that tell what a content is about, in a form that `camp` and `camps`, `trained` and `training` have in common (Porter, "An algorithm for
/// suffix stripping", 1980). Small words tell nothing and are left out.
public final class Themes {
    private static final Set<String> SMALL =
            Table.rows("/stemma/descent/small-words.tsv").stream()
                    .map(row -> row.get("word"))
                    .collect(Collectors.toUnmodifiableSet());

    private Themes() {}

    /// The words of passages, but those that stand within some others: the names of actors, the words for a number.
    ///
    /// @param text   of the report
    /// @param words  passages of it
    /// @param beside passages of it
    public static List<String> of(String text, List<Passage> words, List<Passage> beside) {
        return words.stream()
                .flatMap(passage -> Tokens.of(text, passage).stream())
                .filter(token -> beside.stream().noneMatch(at -> at.overlaps(token.at())))
                .flatMap(token -> form(token).stream())
                .sorted()
                .distinct()
                .toList();
    }

    /// The form of one word or several: `training camps` is `train camp`.
    public static String form(String words) {
        var tokens =
                words.isBlank()
                        ? List.<Token>of()
                        : Tokens.of(words, new Passage(0, words.length()));
        return tokens.stream()
                .flatMap(token -> form(token).stream())
                .collect(Collectors.joining(" "));
    }

    /// The form of a word; none of a small one.
    static Optional<String> form(Token token) {
        String small = token.word().toLowerCase(Locale.ROOT);
        return token.isWord() && small.length() > 1 && !SMALL.contains(small)
                ? Optional.of(new PorterStemmer().stem(small))
                : Optional.empty();
    }
}
