package stemma.read;

import static stemma.model.BlockKind.FURNITURE;

/// Marks what trails behind a text: share links, subscription boxes, lists of other texts, the small print.
///
/// It begins with a line that opens it, such as `Share this:`, behind which no more than one short sentence of text stands.
final class Trail {
    private static final int FEWEST_WORDS_OF_TEXT = 20;
    private static final int LONGEST_BESIDE = 25;

    private Trail() {}

    static void mark(Sheet sheet) {
        int from = beginning(sheet);
        boolean open = false;
        for (int i = 0; i < sheet.size(); i++) {
            boolean sameStanza = i > 0 && sheet.stanza(i) == sheet.stanza(i - 1);
            open = opens(sheet, i) || open && (i > from || sameStanza && !sheet.isRunning(i));
            if (open && sheet.isOpen(i)) {
                sheet.mark(i, FURNITURE);
            }
        }
    }

    private static boolean opens(Sheet sheet, int i) {
        String line = sheet.start(i, 300);
        return sheet.is(i, FURNITURE)
                && Phrases.of(line)
                        .filter(Phrases.Phrase::opensTail)
                        .filter(p -> line.length() <= p.words().length() + LONGEST_BESIDE)
                        .isPresent();
    }

    /// The last piece that is surely text: a long one, or one with another sentence behind it.
    private static int beginning(Sheet sheet) {
        int sentences = 0;
        int i = sheet.size() - 1;
        while (i >= 0) {
            boolean text = sheet.isOpen(i) && sheet.isRunning(i);
            sentences += text ? 1 : 0;
            if (sentences == 2
                    || text && Words.count(sheet.start(i, 1000)) >= FEWEST_WORDS_OF_TEXT) {
                return i;
            }
            i--;
        }
        return i;
    }
}
