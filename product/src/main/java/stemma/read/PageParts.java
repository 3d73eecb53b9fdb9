package stemma.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/// What each element of one page is for, and how much running text it holds.
///
/// An element that holds most of the page's running text is no furniture, whatever its class says.
final class PageParts {
    private static final double MOST = 0.5;

    private final Map<Element, Part> named = new HashMap<>();
    private final Map<Element, Double> prose = new HashMap<>();
    private double all;

    PageParts(List<Line> lines) {
        for (Line line : lines) {
            double weight = prose(line);
            all += weight;
            for (Element e = line.element(); e != null && weight > 0; e = e.parent()) {
                prose.merge(e, weight, Double::sum);
            }
        }
    }

    /// How many characters of the line are running text: none where it is short, or mostly links.
    static double prose(Line line) {
        boolean runs = line.length() >= 80 && line.linkDensity() < 0.5;
        return runs ? line.length() * (1 - line.linkDensity()) : 0;
    }

    /// What the element itself says it is.
    Part of(Element element) {
        return named.computeIfAbsent(element, this::unlessMost);
    }

    private Part unlessMost(Element element) {
        Part part = Parts.of(element);
        return part != Part.PLAIN && all > 0 && prose.getOrDefault(element, 0.0) > MOST * all
                ? Part.PLAIN
                : part;
    }

    /// What a line is by the elements around it, up to but without the given one: furniture before anything else, then the nearest that says something.
    Part of(Line line, Element within) {
        Part nearest = Part.PLAIN;
        for (Element e = line.element(); e != null && !e.equals(within); e = e.parent()) {
            Part part = of(e);
            if (part == Part.FURNITURE) {
                return part;
            }
            nearest = nearest == Part.PLAIN ? part : nearest;
        }
        return nearest;
    }
}
