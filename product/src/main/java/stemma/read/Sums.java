package stemma.read;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;

/// Sums over elements and all that stands in them, in one walk however deep the page is.
final class Sums implements NodeVisitor {
    private final Map<Element, Double> open;
    private final Map<Element, Double> closed = new LinkedHashMap<>();

    private Sums(Map<Element, Double> own) {
        this.open = new HashMap<>(own);
    }

    /// For each element with something in it, its own number and those of all elements below it; inner elements come first.
    static Map<Element, Double> over(Element root, Map<Element, Double> own) {
        Sums summing = new Sums(own);
        root.traverse(summing);
        return summing.closed;
    }

    @Override
    public void head(Node node, int depth) {}

    @Override
    public void tail(Node node, int depth) {
        Double sum = node instanceof Element element ? open.get(element) : null;
        if (sum != null && node instanceof Element element) {
            closed.put(element, sum);
            Element up = element.parent();
            if (depth > 0 && up != null) {
                open.merge(up, sum, Double::sum);
            }
        }
    }
}
