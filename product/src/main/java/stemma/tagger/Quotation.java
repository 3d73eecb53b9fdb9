package stemma.tagger;

import java.util.List;
import java.util.Set;

/// Follows the quotation marks of a text, word by word.
final class Quotation {
    private static final Set<String> OPENING = Set.of("“", "«", "„", "``");
    private static final Set<String> CLOSING = Set.of("”", "»");
    private static final String PLAIN = "\"";

    /// Marks that open as well as close.
    private static final Set<String> STRAIGHT = Set.of(PLAIN, "''");

    private boolean isOpen;

    /// Goes on by a word, and tells whether it stands within quotation marks, or is one.
    boolean holds(String word) {
        boolean isMark = isMark(word);
        boolean isHeld = isOpen || isMark;
        if (isMark) {
            isOpen = STRAIGHT.contains(word) ? !isOpen : OPENING.contains(word);
        }
        return isHeld;
    }

    static boolean isMark(String word) {
        return STRAIGHT.contains(word) || OPENING.contains(word) || CLOSING.contains(word);
    }

    /// Whether a line opens with a mark that it does not close.
    static boolean isLeftOpen(List<String> line) {
        String mark = line.getFirst();
        long opened = line.stream().filter(mark::equals).count();
        boolean isOpenMark = OPENING.contains(mark);
        long closed = line.stream().filter(CLOSING::contains).count();
        return STRAIGHT.contains(mark) && opened % 2 == 1 || isOpenMark && opened > closed;
    }

    /// Whether a mark can do nothing but open.
    static boolean isOpening(String mark) {
        return OPENING.contains(mark);
    }

    /// Whether a mark can do nothing but close.
    static boolean isClosing(String mark) {
        return CLOSING.contains(mark);
    }

    /// The word as the model knows it: the doubled marks of typewriters are one.
    static String plain(String word) {
        return word.equals("''") || word.equals("``") ? PLAIN : word;
    }

    boolean isOpen() {
        return isOpen;
    }
}
