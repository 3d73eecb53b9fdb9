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

    private final Map<Element, Part> said = new HashMap<>();
    private final Map<Element, Part> named = new HashMap<>();
    private final Map<Element, Map<Element, Part>> around = new HashMap<>();
    private final Map<Element, Double> prose;
    private final double all;

    PageParts(Element body, List<Line> lines) {
        Map<Element, Double> own = new HashMap<>();
        lines.forEach(line -> own.merge(line.element(), prose(line), Double::sum));
        prose = Sums.over(body, own);
        all = prose.getOrDefault(body, 0.0);
    }

    /// How many characters of the line are running text: none where it is short, or mostly links.
    static double prose(Line line) {
        boolean runs = line.length() >= 80 && line.linkDensity() < 0.5;
        return runs ? line.length() * (1 - line.linkDensity()) : 0;
    }

    /// What the element itself says it is.
    Part of(Element element) {
        Part part = named.get(element);
        if (part == null) {
            part = unlessMost(element);
            named.put(element, part);
        }
        return part;
    }

    /// Whether the element itself says that it is the article, whatever it holds.
    boolean isBody(Element element) {
        return said.computeIfAbsent(element, Parts::of) == Part.BODY;
    }

    private Part unlessMost(Element element) {
        Part part = said.computeIfAbsent(element, Parts::of);
        return part != Part.PLAIN && all > 0 && prose.getOrDefault(element, 0.0) > MOST * all
                ? Part.PLAIN
                : part;
    }

    /// What a line is by the elements around it, up to but without the given one: furniture before anything else, then the nearest that says something.
    Part of(Line line, Element within) {
        return around(line.element(), within, around.computeIfAbsent(within, _ -> new HashMap<>()));
    }

    private Part around(Element element, Element within, Map<Element, Part> known) {
        Part part = element.equals(within) ? Part.PLAIN : known.get(element);
        if (part == null) {
            Element up = element.parent();
            Part outer = up == null ? Part.PLAIN : around(up, within, known);
            Part own = of(element);
            part = outer == Part.FURNITURE || own == Part.PLAIN ? outer : own;
            known.put(element, part);
        }
        return part;
    }
}
