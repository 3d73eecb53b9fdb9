package stemma.read;

import static stemma.model.BlockKind.BYLINE;
import static stemma.model.BlockKind.FURNITURE;
import static stemma.model.BlockKind.TEASER;
import static stemma.model.BlockKind.TITLE;

import java.util.regex.Pattern;

/// Finds the title, the standfirst and the author, date and number lines before a text begins.
final class Head {
    private static final int LONGEST_TITLE = 250;
    private static final int LONGEST_TEASER = 400;
    private static final int SHORTEST_TEASER = 5;
    private static final int LOOK_AHEAD = 4;

    /// "(a) The Front left; (b) …": an item of a letter is no title of it.
    private static final Pattern ITEM = Pattern.compile("\\(\\p{L}\\) ");

    private final Sheet sheet;
    private final int end;

    private Head(Sheet sheet) {
        this.sheet = sheet;
        this.end = end();
    }

    static void mark(Sheet sheet) {
        Head head = new Head(sheet);
        head.markBylines();
        int title = head.title();
        if (title >= 0) {
            head.markAround(title);
        }
    }

    /// Where running text begins that no byline follows: before that, a long line is a standfirst.
    private int end() {
        int i = 0;
        while (i < sheet.size() && sheet.isHead(i) && !(isText(i) && !isBylineSoon(i))) {
            i++;
        }
        return i;
    }

    private boolean isText(int i) {
        return sheet.isOpen(i) && sheet.isRunning(i);
    }

    private boolean isBylineSoon(int i) {
        int texts = 0;
        for (int next = i + 1; next < Math.min(sheet.size(), i + LOOK_AHEAD); next++) {
            if (isByline(next)) {
                return texts == 0;
            }
            texts += isText(next) ? 1 : 0;
        }
        return false;
    }

    private boolean isByline(int i) {
        return sheet.length(i) <= 120
                && sheet.isOpen(i)
                && (Bylines.isAuthor(sheet.line(i)) || Bylines.isDated(sheet.line(i)));
    }

    private void markBylines() {
        for (int i = 0; i < end; i++) {
            String line = sheet.start(i, 121);
            boolean numbered = line.length() <= 120 && Bylines.numbered(line).isPresent();
            if (isByline(i) || sheet.isOpen(i) && numbered && !sheet.isRunning(i)) {
                sheet.mark(i, BYLINE);
            }
        }
    }

    private int title() {
        int best = -1;
        int most = 0;
        for (int i = 0; i < end; i++) {
            int score = isTitle(i) ? score(i) : 0;
            if (score > most) {
                best = i;
                most = score;
            }
        }
        return best;
    }

    private boolean isTitle(int i) {
        return sheet.isOpen(i)
                && sheet.length(i) <= LONGEST_TITLE
                && !ITEM.matcher(sheet.line(i)).lookingAt();
    }

    // Titles stand alone, are no sentences, and what follows them is a standfirst, a byline or the
    // text.
    private int score(int i) {
        String line = sheet.line(i);
        int words = Words.count(line);
        int score = sheet.isAlone(i) ? 3 : 0;
        score += words >= 4 ? 2 : words >= 3 ? 1 : 0;
        score += Words.endsSentence(line) && !line.endsWith("?") ? -3 : 1;
        score += sheet.is(i + 1, BYLINE) || sheet.is(i + 2, BYLINE) ? 2 : 0;
        score += words > 30 ? -2 : words > 14 ? -1 : 0;
        score += !Words.isShouted(line) ? 0 : words <= 3 ? -2 : -1;
        score += line.endsWith(":") || line.endsWith(",") ? -4 : 0;
        return score;
    }

    private void markAround(int title) {
        sheet.mark(title, TITLE);
        for (int i = 0; i < title; i++) {
            if (sheet.isOpen(i)) {
                sheet.mark(i, FURNITURE);
            }
        }
        int next = title + 1;
        while (next < end && !sheet.isOpen(next)) {
            next++;
        }
        if (next < end && isTeaser(next)) {
            sheet.mark(next, TEASER);
        }
    }

    private boolean isTeaser(int i) {
        return sheet.length(i) <= LONGEST_TEASER
                && Words.count(sheet.line(i)) >= SHORTEST_TEASER
                && !sheet.line(i).endsWith(":")
                && sheet.indent(i) == 0;
    }
}
