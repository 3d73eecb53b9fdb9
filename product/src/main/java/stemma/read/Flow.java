package stemma.read;

import java.util.Optional;
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
                int before = words.length();
                put(c);
                linked += inLink ? words.length() - before : 0;
            }
        }
        if (!raw.isBlank()) {
            Optional.ofNullable(node.parentElement()).ifPresent(this::hold);
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
        Element a = one;
        Element b = other;
        for (int more = depth(a) - depth(b); more != 0; more += more > 0 ? -1 : 1) {
            a = more > 0 ? above(a) : a;
            b = more < 0 ? above(b) : b;
        }
        while (!a.equals(b)) {
            a = above(a);
            b = above(b);
        }
        return a;
    }

    private static int depth(Element element) {
        int depth = 0;
        for (Element e = element; e != null; e = e.parent()) {
            depth++;
        }
        return depth;
    }

    private static Element above(Element element) {
        Element parent = element.parent();
        return parent == null ? element : parent;
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
