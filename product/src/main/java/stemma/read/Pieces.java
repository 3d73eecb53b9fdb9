package stemma.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import stemma.model.Passage;

/// Cuts plain text where its look says that something ends: at empty lines, and at line ends unless the text was wrapped.
final class Pieces {
    private static final Pattern OPENS_ITEM =
            Pattern.compile("^(?:\\[\\p{Nd}{1,3}\\]|\\p{Nd}{1,3}[.)]\\s|[-–—•*●▪]\\s|>)");
    private static final int NARROWEST = 50;
    private static final int WIDEST = 110;

    private final String text;
    private final int width;
    private final List<Piece> pieces = new ArrayList<>();
    private int stanza;
    private boolean open;

    private Pieces(String text, int width) {
        this.text = text;
        this.width = width;
    }

    static List<Piece> of(String text) {
        Pieces cut = new Pieces(text, wrapWidth(text));
        int begin = 0;
        while (begin < text.length()) {
            int end = lineEnd(text, begin);
            cut.add(begin, end);
            begin = end + 1;
        }
        return List.copyOf(cut.pieces);
    }

    /// The longest line of a wrapped text; 0 where lines are as long as they like.
    private static int wrapWidth(String text) {
        int longest = 0;
        int full = 0;
        int begin = 0;
        while (begin < text.length()) {
            int end = lineEnd(text, begin);
            longest = Math.max(longest, end - begin);
            full += end - begin >= NARROWEST && end + 1 < text.length() ? 1 : 0;
            begin = end + 1;
        }
        return longest >= NARROWEST && longest <= WIDEST && full >= 3 ? longest : 0;
    }

    private static int lineEnd(String text, int begin) {
        int end = text.indexOf('\n', begin);
        return end < 0 ? text.length() : end;
    }

    private void add(int lineBegin, int lineEnd) {
        int begin = lineBegin;
        int end = lineEnd;
        while (begin < end && Words.isSpace(text.charAt(begin))) {
            begin++;
        }
        while (end > begin && Words.isSpace(text.charAt(end - 1))) {
            end--;
        }
        if (begin == end) {
            stanza += open ? 1 : 0;
            open = false;
            return;
        }
        if (open && isWrapped(begin, end)) {
            Piece last = pieces.removeLast();
            pieces.add(
                    new Piece(new Passage(last.at().begin(), end), last.stanza(), last.indent()));
        } else {
            pieces.add(new Piece(new Passage(begin, end), stanza, begin - lineBegin));
        }
        open = true;
    }

    // A line goes on in the next one where the next one's first word would not have fitted any
    // more.
    private boolean isWrapped(int begin, int end) {
        int lastEnd = pieces.getLast().at().end();
        int lastBegin = text.lastIndexOf('\n', lastEnd - 1) + 1;
        return width > 0
                && lastEnd - lastBegin + 1 + firstWord(begin, end) > width - 2
                && !OPENS_ITEM.matcher(text).region(begin, end).lookingAt();
    }

    private int firstWord(int begin, int end) {
        int at = begin;
        while (at < end && !Words.isSpace(text.charAt(at))) {
            at++;
        }
        return at - begin;
    }
}
