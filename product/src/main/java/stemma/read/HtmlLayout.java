package stemma.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import stemma.model.Block;
import stemma.model.BlockKind;

/// Lays out a web page: all its visible words in order, the article told apart from what stands around it.
final class HtmlLayout {
    // No writer nests so deep: what does is broken or means harm, and is set level with its parent.
    private static final int DEEPEST = 120;

    private HtmlLayout() {}

    static Layout of(String html) {
        Page page = Page.of(Jsoup.parse(html, "", Parser.htmlParser().setMaxDepth(DEEPEST)));
        List<BlockKind> kinds = PageKinds.of(page);
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < kinds.size(); i++) {
            Line line = page.lines().get(i);
            blocks.add(new Block(kinds.get(i), line.at(), language(line)));
        }
        String text = page.shown().text();
        return new Layout(text, blocks, page.imprint().orElse(Imprints.inHead(text, blocks)));
    }

    /// What the nearest element with a `lang` says, as BCP 47; `und` where none says anything that is.
    private static String language(Line line) {
        Element speaking = line.element().closest("[lang]");
        String tag = speaking == null ? "" : speaking.attr("lang").strip().replace('_', '-');
        return Locale.forLanguageTag(tag).toLanguageTag();
    }
}
