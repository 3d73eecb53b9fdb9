package stemma.read;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/// Finds the element of a page that holds the article: the one with most running text and fewest links and scraps.
///
/// Where the page's JSON-LD repeats the article's text, that text decides instead.
final class Article {
    private static final Set<String> TOO_SMALL =
            Set.of(
                    "p", "span", "li", "a", "h1", "h2", "h3", "h4", "h5", "h6", "td", "em",
                    "strong");
    private static final int SHORTEST_LINE = 25;
    private static final int FEWEST_TOLD = 60;
    private static final int LONGEST_BODY = 500_000;
    private static final double BELIEVED = 3;

    private final PageParts parts;
    private final Shingles told;

    private Article(PageParts parts, Shingles told) {
        this.parts = parts;
        this.told = told;
    }

    /// The element with the most running text and the fewest links and scraps.
    static Element of(Element body, PageText.Shown shown, PageParts parts, Optional<String> told) {
        Article search = new Article(parts, told(shown, told));
        Map<Element, Double> own = new HashMap<>();
        for (Line line : shown.lines()) {
            double weight = search.weight(line, line.at().in(shown.text()), body);
            own.merge(line.element(), weight, Double::sum);
        }
        return Sums.over(body, own).entrySet().stream()
                .max(Comparator.comparingDouble(e -> e.getValue() * search.trust(e.getKey())))
                .map(Map.Entry::getKey)
                .orElse(body);
    }

    /// The text that the page's data give, if it is whole and most of it does stand on the page.
    private static Shingles told(PageText.Shown shown, Optional<String> articleBody) {
        Shingles told =
                articleBody
                        .filter(html -> html.length() <= LONGEST_BODY)
                        .map(html -> Jsoup.parse(html).text().strip())
                        .filter(Article::isWhole)
                        .map(Shingles::of)
                        .orElse(Shingles.none());
        int found =
                shown.lines().stream()
                        .filter(line -> line.length() >= SHORTEST_LINE)
                        .mapToInt(line -> told.shared(line.at().in(shown.text())))
                        .sum();
        return told.size() >= FEWEST_TOLD && 2 * found > told.size() ? told : Shingles.none();
    }

    // Some pages give only the first lines there.
    private static boolean isWhole(String told) {
        return Words.endsSentence(told) && !told.endsWith("…") && !told.endsWith("...");
    }

    private double weight(Line line, String words, Element body) {
        return told.size() == 0 ? weight(line, body) : told(line, words);
    }

    /// An element that says it is the article is believed over one around it that holds a little more.
    private double trust(Element element) {
        boolean says = parts.isBody(element) && !TOO_SMALL.contains(element.normalName());
        double trust = says ? BELIEVED : 1;
        return element.normalName().equals("article") ? 1.2 * trust : trust;
    }

    // Where the page's data repeat the article's text, the element that holds that text and little
    // else is it.
    private double told(Line line, String words) {
        int length = line.length() < SHORTEST_LINE ? 0 : line.length();
        return told.holdsMost(words) ? length : -length;
    }

    private double weight(Line line, Element body) {
        if (parts.of(line, body) == Part.FURNITURE) {
            return -1;
        }
        if (line.linkDensity() > 0.5) {
            return -20;
        }
        double prose = PageParts.prose(line);
        return prose > 0 ? prose : 0.3 * line.length();
    }
}
