package stemma.tagger;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// The quotations of a text, with their marks: between two marks of one line, or over several lines, each of which opens again what the one before leaves open. No quotation begins with the last
/// word of a line: a mark there closes, whichever it is. There are none in a line where straight marks stand side by side (`""so""`), for which of them open cannot be told.
final class Quoted {
    /// Marks with more words between them may belong to different quotations.
    private static final int LONGEST = 200;

    private static final List<String> DOUBLED = List.of("\"", "\"");
    private static final int NONE = -1;

    private final List<String> words;
    private final List<Span> found = new ArrayList<>();

    /// The mark of the quotation that goes on.
    private int open = NONE;

    private Quoted(List<String> words) {
        this.words = words;
    }

    static List<Span> in(List<Cut> sentences) {
        var quoted = new Quoted(Cut.words(sentences));
        Cut.lines(sentences).forEach(quoted::read);
        return quoted.found;
    }

    private void read(Span line) {
        boolean goesOn = open != NONE && words.get(open).equals(words.get(line.begin()));
        boolean isDoubled =
                Collections.indexOfSubList(words.subList(line.begin(), line.end()), DOUBLED) >= 0;
        open = goesOn && !isDoubled ? open : NONE;
        for (int i = line.begin() + (goesOn ? 1 : 0); i < line.end() && !isDoubled; i++) {
            if (Quotation.isMark(words.get(i))) {
                mark(i, i == line.end() - 1);
            }
        }
    }

    private void mark(int word, boolean isLast) {
        String mark = words.get(word);
        if (open == NONE) {
            open = Quotation.isClosing(mark) ? NONE : word;
        } else if (isLast || !Quotation.isOpening(mark)) {
            if (word - open < LONGEST) {
                found.add(new Span(open, word + 1, "", 1));
            }
            open = NONE;
        }
    }
}
