package stemma.read;

import static stemma.model.BlockKind.FURNITURE;

/// Marks what trails behind a text: share links, subscription boxes, lists of other texts, the small print.
///
/// It begins with a phrase that opens it and goes on to the end, unless running text begins again.
final class Trail {
    private static final int FEWEST_WORDS_OF_TEXT = 25;

    private Trail() {}

    static void mark(Sheet sheet) {
        int last = lastText(sheet);
        boolean open = false;
        for (int i = 0; i < sheet.size(); i++) {
            boolean opens = sheet.is(i, FURNITURE) && opens(sheet.start(i, 300));
            boolean sameStanza = i > 0 && sheet.stanza(i) == sheet.stanza(i - 1);
            open = opens || open && (i > last || sameStanza);
            if (open && sheet.isOpen(i)) {
                sheet.mark(i, FURNITURE);
            }
        }
    }

    private static boolean opens(String line) {
        return Phrases.of(line).filter(Phrases.Phrase::opensTail).isPresent();
    }

    /// The last piece that is surely running text.
    private static int lastText(Sheet sheet) {
        int i = sheet.size() - 1;
        while (i >= 0
                && !(sheet.isOpen(i)
                        && sheet.isRunning(i)
                        && Words.count(sheet.start(i, 1000)) >= FEWEST_WORDS_OF_TEXT)) {
            i--;
        }
        return i;
    }
}
