package stemma.read;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import stemma.model.Block;
import stemma.model.BlockKind;
import stemma.model.Imprint;

/// Lays out a web page.
final class HtmlLayout {
    private HtmlLayout() {}

    static Layout of(String html) {
        Document page = Jsoup.parse(html);
        PageText shown = PageText.of(page);
        PageParts parts = new PageParts(shown.lines());
        Element article = Article.of(page.body(), shown.lines(), parts);
        List<Block> blocks = new ArrayList<>();
        for (Line line : shown.lines()) {
            blocks.add(new Block(kind(line, article, parts), line.at(), "und"));
        }
        Imprint imprint = PageImprint.of(page, LinkedData.of(page));
        return new Layout(shown.text(), blocks, imprint.orElse(Imprints.in(shown.text(), blocks)));
    }

    private static BlockKind kind(Line line, Element article, PageParts parts) {
        boolean within = line.element() == article;
        boolean head = false;
        boolean item = false;
        boolean figure = false;
        for (Element e = line.element(); e != null && !within; e = e.parent()) {
            within = e == article;
            head |= e.normalName().matches("h[1-6]");
            item |= e.normalName().equals("li");
            figure |= e.normalName().equals("figure");
        }
        if (!within) return BlockKind.FURNITURE;
        return switch (parts.of(line, article)) {
            case FURNITURE -> BlockKind.FURNITURE;
            case CAPTION -> BlockKind.CAPTION;
            case CREDIT -> BlockKind.CREDIT;
            case BYLINE -> line.length() < 200 ? BlockKind.BYLINE : BlockKind.PARAGRAPH;
            case TEASER -> BlockKind.TEASER;
            case QUOTATION -> BlockKind.QUOTATION;
            case FOOTNOTE -> BlockKind.FOOTNOTE;
            case BODY, PLAIN ->
                    figure
                            ? BlockKind.CAPTION
                            : line.element().normalName().equals("h1")
                                    ? BlockKind.TITLE
                                    : head
                                            ? BlockKind.HEADING
                                            : item && line.linkDensity() > .9
                                                    ? BlockKind.FURNITURE
                                                    : item
                                                            ? BlockKind.LIST_ITEM
                                                            : BlockKind.PARAGRAPH;
        };
    }
}
