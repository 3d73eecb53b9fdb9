package stemma.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import stemma.model.Passage;

/// All words of a page in the order of its source, one paragraph from the next by an empty line.
///
/// Scripts, styles and templates are no words. What a style hides stays in: whether it is read is decided later.
final class PageText {
    private static final Set<String> WORDLESS =
            Set.of(
                    "script",
                    "style",
                    "template",
                    "head",
                    "svg",
                    "math",
                    "iframe",
                    "object",
                    "embed",
                    "audio",
                    "video",
                    "canvas",
                    "map",
                    "datalist",
                    "textarea",
                    "title");
    private static final Set<String> BREAKING =
            Set.of(
                    "option",
                    "button",
                    "label",
                    "legend",
                    "summary",
                    "time-ago",
                    "tr",
                    "dt",
                    "dd",
                    "li",
                    "caption",
                    "figcaption",
                    "section",
                    "article",
                    "main",
                    "aside",
                    "details");

    private static final int LONGEST_DATUM = 160;

    private final StringBuilder text = new StringBuilder();
    private final List<Line> lines = new ArrayList<>();
    private Flow flow = new Flow();

    /// The words of a page and its lines among them.
    record Shown(String text, List<Line> lines) {
        Shown {
            lines = List.copyOf(lines);
        }
    }

    private PageText() {}

    static Shown of(Document page) {
        PageText setting = new PageText();
        page.body().filter(setting.new Walk());
        setting.flush();
        return new Shown(setting.text.toString(), setting.lines);
    }

    private void flush() {
        if (!flow.isBlank()) {
            if (!text.isEmpty()) {
                text.append("\n\n");
            }
            int begin = text.length();
            text.append(flow.words());
            lines.add(new Line(new Passage(begin, text.length()), flow.holder(), flow.linked()));
        }
        flow = new Flow();
    }

    private final class Walk implements NodeFilter {
        private int links;

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode words && !isMarkup(words)) {
                flow.add(words, links > 0);
            } else if (node instanceof Element element) {
                return enter(element);
            }
            return FilterResult.CONTINUE;
        }

        // In a head, jsoup keeps the tags of a <noscript> as text.
        private boolean isMarkup(TextNode words) {
            return words.parentNode() instanceof Element parent
                    && parent.normalName().equals("noscript")
                    && words.getWholeText().contains("<");
        }

        private FilterResult enter(Element element) {
            String tag = element.normalName();
            if (WORDLESS.contains(tag)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            switch (tag) {
                case "br" -> lineBreak();
                case "td", "th" -> cell(element);
                case "a" -> links++;
                case "sup" -> flow.open(element);
                default -> breakAt(element);
            }
            return FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element) {
                switch (element.normalName()) {
                    case "a" -> links--;
                    case "sup" -> flow.close(element);
                    case "td", "th" -> cell(element);
                    case "br" -> {}
                    default -> breakAt(element);
                }
            }
            return FilterResult.CONTINUE;
        }

        private void lineBreak() {
            if (flow.endsInBreak()) {
                flush();
            } else {
                flow.gap('\n');
            }
        }

        private void breakAt(Element element) {
            if (element.isBlock() || BREAKING.contains(element.normalName())) {
                flush();
            }
        }

        // Old pages are laid out with tables: a cell that holds running text is a column, not a
        // datum.
        private void cell(Element cell) {
            if (cell.ownText().length() > LONGEST_DATUM || cell.selectFirst("> br + br") != null) {
                flush();
            } else {
                flow.gap('\t');
            }
        }
    }
}
