package stemma.extract;

import java.util.List;
import java.util.Locale;
import stemma.model.Passage;
import stemma.text.Token;

/// One sentence as its tokens. A place beyond either end holds the empty word.
record Line(List<Token> tokens) {
    int size() {
        return tokens.size();
    }

    String word(int i) {
        return i < 0 || i >= size() ? "" : tokens.get(i).word().toLowerCase(Locale.ROOT);
    }

    /// Whether the word here belongs to this set of `words.tsv`.
    boolean is(int i, String set) {
        return Words.of(set).contains(word(i));
    }

    boolean isCapitalised(int i) {
        return i >= 0 && i < size() && tokens.get(i).isCapitalised();
    }

    Passage at(Span span) {
        return tokens.get(span.begin()).at().through(tokens.get(span.end() - 1).at());
    }

    /// A straight quotation mark closes where no space stands before it.
    boolean closesQuotation(int i) {
        boolean touches =
                i > 0 && i < size() && tokens.get(i - 1).at().end() == tokens.get(i).at().begin();
        return touches && (is(i, "closing-marks") || word(i).equals("\""));
    }

    boolean opensQuotation(int i) {
        return is(i, "opening-marks") || word(i).equals("\"") && !closesQuotation(i);
    }
}
