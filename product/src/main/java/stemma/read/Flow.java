package stemma.read;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/// The words of one line while it is being set: white space folded, tabs between cells, footnote marks in brackets.
final class Flow {
    private static final int LONGEST_MARK = 4;

    private final StringBuilder words = new StringBuilder();
    private Element holder = new Element("none");
    private boolean started;
    private int linked;
    private char gap;

    /// Adds words, folding white space; what stands before the first word is dropped.
    void add(TextNode node, boolean inLink) {
        String raw = node.getWholeText();
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (isSpace(c)) {
                gap(' ');
            } else {
                put(c);
                linked += inLink ? 1 : 0;
            }
        }
        if (!raw.isBlank()) {
            hold(node.parentElement());
        }
    }

    /// White space of some kind before the next word; a line break or tab outlasts spaces.
    void gap(char c) {
        if (gap == 0 || gap == ' ') {
            gap = c;
        }
    }

    boolean endsInBreak() {
        return gap == '\n' || words.isEmpty();
    }

    /// Opens a raised footnote mark: `<sup><a>1</a></sup>` is set as `[1]`, `m<sup>2</sup>` stays as it is.
    void open(Element sup) {
        if (isMark(sup)) {
            put('[');
        }
    }

    void close(Element sup) {
        if (isMark(sup)) {
            put(']');
        }
    }

    boolean isBlank() {
        return words.isEmpty();
    }

    String words() {
        return words.toString();
    }

    Element holder() {
        return holder;
    }

    int linked() {
        return linked;
    }

    private void put(char c) {
        if (gap != 0 && !words.isEmpty()) {
            words.append(gap);
        }
        gap = 0;
        words.append(c);
    }

    private void hold(Element parent) {
        holder = started ? common(holder, parent) : parent;
        started = true;
    }

    private static Element common(Element one, Element other) {
        Element held = one;
        while (held != other && !isAbove(held, other) && held.parent() != null) {
            held = held.parent();
        }
        return held;
    }

    private static boolean isAbove(Element upper, Element lower) {
        for (Element e = lower; e != null; e = e.parent()) {
            if (e == upper) {
                return true;
            }
        }
        return false;
    }

    // NBSP is white space between words here as it is to a reader.
    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == '\u00a0' || c == '\u200b' || c == '\ufeff';
    }

    private static boolean isMark(Element sup) {
        String mark = sup.text();
        return !mark.isEmpty()
                && mark.length() <= LONGEST_MARK
                && mark.chars().allMatch(Character::isDigit)
                && sup.selectFirst("a") != null;
    }
}
