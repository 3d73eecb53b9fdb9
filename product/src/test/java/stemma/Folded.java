package stemma;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stemma.model.Passage;

/// A text with each run of white space as one space, and the way back to its own offsets.
final class Folded {
    private final StringBuilder text = new StringBuilder();
    private final List<Integer> offsets = new ArrayList<>();

    Folded(String original) {
        for (int i = 0; i < original.length(); i++) {
            char c = original.charAt(i);
            boolean isSpace = Character.isWhitespace(c) || Character.isSpaceChar(c);
            if (!isSpace || text.isEmpty() || text.charAt(text.length() - 1) != ' ') {
                text.append(isSpace ? ' ' : c);
                offsets.add(i);
            }
        }
    }

    /// Every place where the words stand, in offsets of the original text.
    List<Passage> places(String words) {
        var places = new ArrayList<Passage>();
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            places.add(new Passage(offsets.get(at), offsets.get(at + words.length() - 1) + 1));
        }
        return places;
    }

    Optional<Passage> first(String words) {
        return places(words).stream().findFirst();
    }
}
