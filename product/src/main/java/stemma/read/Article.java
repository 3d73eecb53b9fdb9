package stemma.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/// Finds the element of a page that holds the article.
final class Article {
    private final PageParts parts;
    private final Map<Element, Double> scores = new HashMap<>();

    private Article(PageParts parts) {
        this.parts = parts;
    }

    /// The element with the most running text and the fewest links and scraps.
    static Element of(Element body, List<Line> lines, PageParts parts) {
        Article search = new Article(parts);
        lines.forEach(line -> search.add(line, body));
        return search.scores.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(body);
    }

    private void add(Line line, Element body) {
        double weight = weight(line, body);
        int far = 0;
        for (Element e = line.element(); e != null && e != body.parent(); e = e.parent()) {
            scores.merge(e, weight, Double::sum);
        }
    }

    private double weight(Line line, Element body) {
        if (parts.of(line, body) == Part.FURNITURE) {
            return -1;
        }
        double prose = PageParts.prose(line);
        return prose > 0 ? prose : line.linkDensity() > 0.5 ? -20 : 0;
    }
}
