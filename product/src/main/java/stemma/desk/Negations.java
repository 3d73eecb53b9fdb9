package stemma.desk;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import stemma.model.Claim;
import stemma.model.Modality;
import stemma.model.Passage;
import stemma.text.Token;
import stemma.text.Tokens;

/// The words by which somebody denies what he says: "there is no camp", "nobody asked".
final class Negations {
    private static final Set<String> WORDS = NameKeys.words("/stemma/desk/negations.tsv");

    private static final Set<String> COORDINATORS = Set.of("and", "or", "nor");

    /// What comes after it is another's.
    private static final Pattern SAYING_THAT =
            Pattern.compile(
                    "(?iU)\\b(?:said|says?|told|tells?|wrote|writes?|reported|added)\\b.*?\\bthat\\b");

    /// A word that denies stands among the first of a sentence; farther on it may deny a part of it only, as in "200 men … and the League of none".
    private static final int FIRST_WORDS = 6;

    private Negations() {}

    /// Whether a claim's own words deny what it is weighed as: "nobody asked". Who says that "Marr said that nobody asked" does not deny it himself.
    static boolean turn(Claim claim, Filed filed) {
        if (!claim.content().isSaid() || claim.modality() != Modality.ASSERTED) {
            return false;
        }
        return isOneEach(words(claim, filed))
                && own(claim, filed).stream()
                        .limit(FIRST_WORDS)
                        .filter(word -> claim.content().words().getFirst().covers(word.at()))
                        .anyMatch(Negations::isOne);
    }

    /// Where a claim's words have any.
    static List<Passage> in(Claim claim, Filed filed) {
        return words(claim, filed).stream().filter(Negations::isOne).map(Token::at).toList();
    }

    /// Its words as far as they are its speaker's own.
    private static List<Token> own(Claim claim, Filed filed) {
        var whole = claim.content().whole();
        var saying = SAYING_THAT.matcher(whole.in(filed.report().text()));
        int end = saying.find() ? whole.begin() + saying.end() : whole.end();
        return words(claim, filed).stream().filter(word -> word.at().end() <= end).toList();
    }

    /// Whether one negation stands there, or one in each of what "and" puts side by side: "there is none and there has never been one".
    private static boolean isOneEach(List<Token> words) {
        boolean isOpen = true;
        int negations = 0;
        for (var word : words) {
            if (isOne(word)) {
                if (!isOpen) {
                    return false;
                }
                isOpen = false;
                negations++;
            } else if (COORDINATORS.contains(small(word))) {
                isOpen = true;
            }
        }
        return negations > 0;
    }

    private static List<Token> words(Claim claim, Filed filed) {
        return claim.content().words().stream()
                .flatMap(words -> Tokens.of(filed.report().text(), words).stream())
                .filter(token -> token.isWord() || isOne(token))
                .toList();
    }

    private static boolean isOne(Token token) {
        return WORDS.contains(small(token));
    }

    private static String small(Token token) {
        return token.word().toLowerCase(Locale.ROOT);
    }
}
