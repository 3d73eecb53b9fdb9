package stemma.read;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import stemma.model.Imprint;

/// A web page taken apart: its lines, what its elements are for, and which of them holds the article.
record Page(
        Document document,
        PageText.Shown shown,
        PageParts parts,
        LinkedData data,
        Element article,
        Imprint imprint) {

    static Page of(Document document) {
        PageText.Shown shown = PageText.of(document);
        PageParts parts = new PageParts(document.body(), shown.lines());
        LinkedData data = LinkedData.of(document);
        return new Page(
                document,
                shown,
                parts,
                data,
                Article.of(document.body(), shown, parts, data.articleBody()),
                PageImprint.of(document, data));
    }

    List<Line> lines() {
        return shown.lines();
    }

    String words(Line line) {
        return line.at().in(shown.text());
    }

    /// Whether the line stands in the article's element.
    boolean isInArticle(Line line) {
        return within(line, article);
    }

    private static boolean within(Line line, Element outer) {
        for (Element e = line.element(); e != null; e = e.parent()) {
            if (e.equals(outer)) {
                return true;
            }
        }
        return false;
    }

    /// The nearest element around the line with one of the tags, within the article.
    Optional<Element> around(Line line, Set<String> tags) {
        for (Element e = line.element(); e != null && !e.equals(article); e = e.parent()) {
            if (tags.contains(e.normalName())) {
                return Optional.of(e);
            }
        }
        return Optional.empty();
    }
}
