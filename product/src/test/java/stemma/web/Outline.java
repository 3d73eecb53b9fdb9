package stemma.web;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/// A page as its words: one line a block, white space folded, statements in brackets, links with their address.
final class Outline implements NodeVisitor {
    private static final Set<String> INLINE =
            Set.of(
                    "a", "b", "bdi", "i", "kbd", "span", "mark", "sup", "q", "svg", "use", "code",
                    "input", "label", "select", "option", "button", "defs", "symbol", "circle",
                    "path");
    private final StringBuilder lines = new StringBuilder();

    private Outline() {}

    static String of(String html) {
        var document = Jsoup.parse(html);
        document.select("svg, script, style, link, meta").remove();
        var outline = new Outline();
        document.traverse(outline);
        return outline.lines.toString().replaceAll(" +", " ").replaceAll(" ?\n[ \n]*", "\n").strip()
                + "\n";
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            lines.append(text.getWholeText().replaceAll("\\s+", " "));
        } else if (node instanceof Element element) {
            begin(element);
        }
    }

    private void begin(Element element) {
        if (!INLINE.contains(element.normalName())) {
            lines.append("\n").append(element.normalName());
            element.classNames().stream()
                    .filter(name -> !name.isEmpty())
                    .forEach(name -> lines.append(".").append(name));
            lines.append(": ");
        }
        switch (element.normalName()) {
            case "mark" -> lines.append("[").append(element.className()).append(": ");
            case "input" ->
                    lines.append(" {")
                            .append(element.attr("name"))
                            .append("=")
                            .append(
                                    element.attr("type").equals("hidden")
                                            ? "…"
                                            : element.attr("value"))
                            .append("}");
            case "sup" -> lines.append("^");
            default -> {}
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            switch (element.normalName()) {
                case "mark" -> lines.append("]");
                case "a" -> lines.append(" <").append(element.attr("href")).append(">");
                default -> {
                    if (!INLINE.contains(element.normalName())) {
                        lines.append("\n");
                    }
                }
            }
        }
    }
}
