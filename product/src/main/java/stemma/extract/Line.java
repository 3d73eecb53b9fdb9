package stemma.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import stemma.extract.Speakers.Span;
import stemma.model.Passage;
import stemma.text.Token;

/// One sentence as its tokens.
record Line(Passage at, List<Token> tokens) {
    private static final Set<String> OPENING = Set.of("“", "«", "„");
    private static final Set<String> CLOSING = Set.of("”", "»");

    Line {
        tokens = List.copyOf(tokens);
    }

    int size() {
        return tokens.size();
    }

    /// The word at this place in small letters; empty beyond either end.
    String word(int i) {
        return i < 0 || i >= tokens.size() ? "" : tokens.get(i).word().toLowerCase(Locale.ROOT);
    }

    boolean isAny(int i, Set<String> words) {
        return words.contains(word(i));
    }

    boolean isWord(int i) {
        return i >= 0 && i < tokens.size() && tokens.get(i).isWord();
    }

    boolean isCapitalised(int i) {
        return i >= 0 && i < tokens.size() && tokens.get(i).isCapitalised();
    }

    /// The characters of the tokens `[begin, end)`.
    Passage passage(int begin, int end) {
        return tokens.get(begin).at().through(tokens.get(end - 1).at());
    }

    /// The tokens of a passage, if it stands in this line.
    Optional<Span> span(Passage passage) {
        if (!at.covers(passage)) {
            return Optional.empty();
        }
        int begin = 0;
        while (tokens.get(begin).at().begin() < passage.begin()) {
            begin++;
        }
        int end = begin;
        while (end < size() && tokens.get(end).at().end() <= passage.end()) {
            end++;
        }
        return Optional.of(new Span(begin, end));
    }

    /// Whether a quotation ends with this token. A straight mark closes where no space stands before it.
    boolean closesQuotation(int i) {
        return CLOSING.contains(word(i))
                || word(i).equals("\"")
                        && i > 0
                        && tokens.get(i - 1).at().end() == tokens.get(i).at().begin();
    }

    boolean opensQuotation(int i) {
        return OPENING.contains(word(i)) || word(i).equals("\"") && !closesQuotation(i);
    }
}
