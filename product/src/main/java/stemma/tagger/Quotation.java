package stemma.tagger;

import java.util.Set;

/// Follows the quotation marks of a text, word by word.
final class Quotation {
    private static final Set<String> OPENING = Set.of("“", "«", "„");
    private static final Set<String> CLOSING = Set.of("”", "»");
    private static final String STRAIGHT = "\"";

    private boolean isOpen;

    /// Goes on by a word, and tells whether it stands within quotation marks, or is one.
    boolean holds(String word) {
        boolean isMark = isMark(word);
        boolean isHeld = isOpen || isMark;
        if (isMark) {
            isOpen = word.equals(STRAIGHT) ? !isOpen : OPENING.contains(word);
        }
        return isHeld;
    }

    static boolean isMark(String word) {
        return word.equals(STRAIGHT) || OPENING.contains(word) || CLOSING.contains(word);
    }

    boolean isOpen() {
        return isOpen;
    }
}
