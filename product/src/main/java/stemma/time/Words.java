package stemma.time;

import java.util.List;
import java.util.Locale;
import stemma.model.Passage;
import stemma.text.Token;
import stemma.text.Tokens;

/// The words and signs of a sentence, with their small-letter forms beside them.
record Words(String text, List<Token> tokens, List<String> small) {

    static Words of(String text, Passage sentence) {
        var tokens = Tokens.of(text, sentence);
        return new Words(text, tokens, tokens.stream().map(token -> small(token.word())).toList());
    }

    /// Small letters; one kind of apostrophe and of hyphen.
    static String small(String word) {
        return switch (word) {
            case "–", "‐", "‑" -> "-";
            case "’", "‘", "`" -> "'";
            default -> word.toLowerCase(Locale.ROOT).replace('’', '\'').replace('ʼ', '\'');
        };
    }

    int size() {
        return tokens.size();
    }

    /// The word in small letters; empty before the first and after the last.
    String at(int i) {
        return i >= 0 && i < small.size() ? small.get(i) : "";
    }

    boolean is(int i, String word) {
        return at(i).equals(word);
    }

    /// Whether nothing stands between a word and the one before it.
    boolean isJoined(int i) {
        return i > 0 && i < size() && begin(i) == tokens.get(i - 1).at().end();
    }

    boolean isCapitalised(int i) {
        return i >= 0 && i < size() && tokens.get(i).isCapitalised();
    }

    /// Whether it is in capitals: `MARCH`.
    boolean isUpperCase(int i) {
        return isCapitalised(i)
                && at(i).length() > 1
                && tokens.get(i).word().equals(tokens.get(i).word().toUpperCase(Locale.ROOT));
    }

    boolean isNumber(int i) {
        return !at(i).isEmpty() && Character.isDigit(at(i).charAt(0));
    }

    int begin(int i) {
        return tokens.get(i).at().begin();
    }

    int end(int i) {
        return tokens.get(i).at().end();
    }

    /// From one word to before another.
    Passage passage(int from, int to) {
        return new Passage(begin(from), end(to - 1));
    }
}
