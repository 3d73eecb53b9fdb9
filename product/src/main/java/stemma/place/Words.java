package stemma.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import stemma.model.Passage;
import stemma.text.Names;
import stemma.text.Token;
import stemma.text.Tokens;

/// The words of a text, sentence by sentence, as the gazetteer spells them.
final class Words {
    /// How many words stand between a place and what it lies in, at most.
    static final int NEAR = 5;

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private final List<String> plain = new ArrayList<>();
    private final Set<Integer> starts = new HashSet<>();
    private final Set<String> small = new HashSet<>();

    Words(String text, List<Passage> sentences) {
        this.text = text;
        var known = new HashMap<String, String>();
        for (var sentence : sentences) {
            starts.add(tokens.size());
            Tokens.of(text, sentence).forEach(token -> add(token, known));
        }
        starts.add(tokens.size());
    }

    private void add(Token token, Map<String, String> known) {
        String key = token.isWord() ? known.computeIfAbsent(token.word(), Names::key) : "";
        tokens.add(token);
        plain.add(key);
        if (token.isWord() && Character.isLowerCase(token.word().codePointAt(0))) {
            small.add(key);
        }
    }

    int size() {
        return tokens.size();
    }

    Token at(int i) {
        return tokens.get(i);
    }

    /// The word as the gazetteer spells it; empty for a sign, and outside the text.
    String plain(int i) {
        return i < 0 || i >= size() ? "" : plain.get(i);
    }

    boolean isSign(int i, String sign) {
        return i >= 0 && i < size() && tokens.get(i).word().equals(sign);
    }

    /// Whether a sentence starts here; also at the end of the last.
    boolean isStart(int i) {
        return starts.contains(i);
    }

    /// Whether the same word stands in small letters elsewhere in the text.
    boolean isAlsoSmall(int i) {
        return small.contains(plain.get(i));
    }

    boolean isCapitalised(int i) {
        return i >= 0 && i < size() && (at(i).isCapitalised() || at(i).isUncased());
    }

    /// Whether it is all capitals, two at least.
    boolean isCapitals(int i) {
        String word = at(i).word();
        return word.length() > 1 && word.chars().noneMatch(Character::isLowerCase);
    }

    /// Whether there is nothing between this token and the next.
    boolean touchesNext(int i) {
        return i >= 0
                && i + 1 < size()
                && !isStart(i + 1)
                && at(i).at().end() == at(i + 1).at().begin();
    }

    Passage passage(int first, int last) {
        return at(first).at().through(at(last).at());
    }

    String text() {
        return text;
    }
}
