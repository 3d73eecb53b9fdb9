package stemma.read;

import static stemma.model.BlockKind.FURNITURE;

import java.util.regex.Pattern;

/// Marks a site's menus, which a scraper leaves as a stanza of labels or as one line of them.
final class Menus {
    private static final Pattern BETWEEN_LABELS = Pattern.compile(" ?[|•·»›] ?| {2,}|\\t+");
    private static final int LONGEST_LABEL = 40;
    private static final int MOST_WORDS = 6;

    private Menus() {}

    static void mark(Sheet sheet) {
        int begin = 0;
        while (begin < sheet.size()) {
            int end = begin + 1;
            while (end < sheet.size() && sheet.stanza(end) == sheet.stanza(begin)) {
                end++;
            }
            markStanza(sheet, begin, end);
            begin = end;
        }
    }

    private static void markStanza(Sheet sheet, int begin, int end) {
        boolean menu = end - begin >= 3 && allLabels(sheet, begin, end);
        boolean masthead = end - begin == 2 && isLabel(sheet, begin) && isRow(sheet.line(end - 1));
        for (int i = begin; i < end; i++) {
            if (sheet.isOpen(i) && (menu || masthead || isRow(sheet.start(i, 200)))) {
                sheet.mark(i, FURNITURE);
            }
        }
    }

    private static boolean allLabels(Sheet sheet, int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (!isLabel(sheet, i) && !sheet.is(i, FURNITURE)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLabel(Sheet sheet, int i) {
        return sheet.length(i) <= LONGEST_LABEL && isLabel(sheet.line(i));
    }

    private static boolean isLabel(String line) {
        return Words.count(line) <= MOST_WORDS
                && !Words.endsSentence(line)
                && !line.endsWith(",")
                && !line.endsWith(":")
                && line.chars().noneMatch(Character::isDigit)
                && !Bylines.isAuthor(line);
    }

    /// Whether one line is several labels: `Home | Maps | About` or `News  Sport  Farming`.
    private static boolean isRow(String line) {
        String[] labels = BETWEEN_LABELS.split(line.strip());
        if (labels.length < 2 || line.length() > 200) {
            return false;
        }
        int words = 0;
        for (String label : labels) {
            words += Words.count(label);
            if (!isLabel(label) || label.length() > LONGEST_LABEL) {
                return false;
            }
        }
        return labels.length >= 3 || words <= 4;
    }
}
