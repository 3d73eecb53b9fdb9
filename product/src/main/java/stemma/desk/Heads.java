package stemma.desk;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import stemma.model.Passage;
import stemma.text.Token;
import stemma.text.Tokens;

/// What stands before a preposition, and what it hangs on that: "the Front" of "the Front in the hills".
final class Heads {
    private static final Set<String> PREPOSITIONS = NameKeys.words("/stemma/desk/prepositions.tsv");

    private Heads() {}

    /// The words before the first preposition; nothing where there is none, or it comes first.
    static Optional<String> of(String words) {
        return Tokens.of(words, new Passage(0, words.length())).stream()
                .filter(Heads::isPreposition)
                .findFirst()
                .map(it -> words.substring(0, it.at().begin()).strip())
                .filter(head -> !head.isEmpty());
    }

    static boolean isPreposition(Token token) {
        return PREPOSITIONS.contains(token.word().toLowerCase(Locale.ROOT));
    }
}
