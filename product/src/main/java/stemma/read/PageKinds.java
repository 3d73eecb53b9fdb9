package stemma.read;

import static stemma.model.BlockKind.BYLINE;
import static stemma.model.BlockKind.CAPTION;
import static stemma.model.BlockKind.CREDIT;
import static stemma.model.BlockKind.FOOTNOTE;
import static stemma.model.BlockKind.FURNITURE;
import static stemma.model.BlockKind.HEADING;
import static stemma.model.BlockKind.LIST_ITEM;
import static stemma.model.BlockKind.PARAGRAPH;
import static stemma.model.BlockKind.QUOTATION;
import static stemma.model.BlockKind.TEASER;
import static stemma.model.BlockKind.TITLE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import stemma.model.BlockKind;

/// Tells what each line of a page is for: by its elements first, then by its words and what stands around it.
final class PageKinds {
    private static final int LONGEST_BYLINE = 200;
    private static final int SHORTEST_TEASER = 50;
    private static final int LONGEST_TITLE = 600;
    private static final Set<String> HOLDERS = Set.of("li", "dd", "table", "blockquote", "figure");
    private static final Set<String> HEADINGS = Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6");
    private static final double LINK = 0.9;

    private final Page page;
    private final List<BlockKind> kinds = new ArrayList<>();

    private PageKinds(Page page) {
        this.page = page;
    }

    static List<BlockKind> of(Page page) {
        PageKinds found = new PageKinds(page);
        page.lines().forEach(line -> found.kinds.add(found.byElement(line)));
        found.markTitle();
        found.markHead();
        found.markByWords();
        found.markTrails();
        return found.kinds;
    }

    private BlockKind byElement(Line line) {
        if (!page.isInArticle(line)) {
            return FURNITURE;
        }
        return switch (page.parts().of(line, page.article())) {
            case FURNITURE -> FURNITURE;
            case CAPTION -> CAPTION;
            case CREDIT -> CREDIT;
            case BYLINE -> line.length() < LONGEST_BYLINE ? BYLINE : byTag(line);
            case TEASER -> TEASER;
            case QUOTATION -> QUOTATION;
            case FOOTNOTE -> FOOTNOTE;
            case BODY, PLAIN -> byTag(line);
        };
    }

    private BlockKind byTag(Line line) {
        Optional<Element> held = page.around(line, HOLDERS);
        return switch (held.map(Element::normalName).orElse("")) {
            case "li", "dd" -> isHeading(line) ? HEADING : LIST_ITEM;
            case "blockquote" -> QUOTATION;
            case "figure" -> CAPTION;
            default -> isHeading(line) ? HEADING : PARAGRAPH;
        };
    }

    // A heading that was never closed holds the paragraphs after it.
    private boolean isHeading(Line line) {
        return page.around(line, HEADINGS).filter(e -> !e.normalName().equals("p")).isPresent();
    }

    /// The heading that says the title, or the page's one first-rank heading.
    private void markTitle() {
        int title = indexOf(true);
        title = title < 0 ? indexOf(false) : title;
        title = title < 0 ? headingAbove(firstProse()) : title;
        if (title >= 0) {
            kinds.set(title, TITLE);
        }
    }

    private static boolean isRanked(Line line) {
        return line.element().closest("h1, h2, [itemprop=headline]") != null;
    }

    private int headingAbove(int text) {
        int i = text - 1;
        while (i >= 0 && !isFirstRank(page.lines().get(i))) {
            i--;
        }
        return i;
    }

    private static boolean isFirstRank(Line line) {
        Element nearest = line.element().closest("p, h1");
        return nearest != null && nearest.normalName().equals("h1");
    }

    private int indexOf(boolean heading) {
        Optional<String> title = page.imprint().title().map(Words::key);
        for (int i = 0; i < kinds.size(); i++) {
            Line line = page.lines().get(i);
            boolean same =
                    line.length() <= LONGEST_TITLE
                            && title.equals(Optional.of(Words.key(page.words(line))));
            if (same && heading == isRanked(line)) {
                return i;
            }
        }
        return -1;
    }

    /// Scraps above the title are furniture; between it and the text stand standfirst, author and date.
    private void markHead() {
        int title = kinds.indexOf(TITLE);
        int text = firstProse();
        for (int i = 0; i < text && title >= 0; i++) {
            Line line = page.lines().get(i);
            if (i < title) {
                kinds.set(i, isPlain(kinds.get(i)) ? FURNITURE : kinds.get(i));
            } else if (kinds.get(i) == FURNITURE) {
                kinds.set(i, outside(line));
            } else if (isPlain(kinds.get(i))) {
                kinds.set(i, inside(line, kinds.get(i)));
            }
        }
    }

    private int firstProse() {
        for (int i = 0; i < kinds.size(); i++) {
            boolean prose = PageParts.prose(page.lines().get(i)) > 0;
            if (prose && (kinds.get(i) == PARAGRAPH || kinds.get(i) == QUOTATION)) {
                return i;
            }
        }
        return -1;
    }

    private BlockKind outside(Line line) {
        return switch (page.parts().of(line, page.document())) {
            case TEASER -> TEASER;
            case BYLINE -> line.length() < LONGEST_BYLINE ? BYLINE : FURNITURE;
            case CAPTION -> CAPTION;
            case CREDIT -> CREDIT;
            default -> FURNITURE;
        };
    }

    private BlockKind inside(Line line, BlockKind kind) {
        String words = page.words(line);
        if (Bylines.isAuthor(words) || Bylines.isDated(words)) {
            return BYLINE;
        }
        boolean opening = line.length() >= SHORTEST_TEASER && line.linkDensity() < 0.5;
        return kind == HEADING && opening ? TEASER : kind;
    }

    private void markByWords() {
        for (int i = 0; i < kinds.size(); i++) {
            Line line = page.lines().get(i);
            BlockKind kind = kinds.get(i);
            if (isPlain(kind) || kind == QUOTATION) {
                kinds.set(i, byWords(line, kind));
            }
        }
    }

    private BlockKind byWords(Line line, BlockKind kind) {
        String words = page.words(line);
        if (kind == PARAGRAPH && line.linkDensity() >= LINK && Words.count(words) > 2) {
            return FURNITURE;
        }
        if (Captions.isCredit(words)) {
            return CREDIT;
        }
        if (kind == PARAGRAPH && Captions.isCaption(words, false)) {
            return CAPTION;
        }
        return Phrases.of(words).map(Phrases.Phrase::kind).orElse(kind);
    }

    /// After a heading such as `Related` links are furniture up to the next running text; at the end of the article all scraps are.
    private void markTrails() {
        int last = lastProse();
        boolean open = false;
        for (int i = 0; i < kinds.size(); i++) {
            Line line = page.lines().get(i);
            open &= PageParts.prose(line) == 0;
            if (kinds.get(i) == FURNITURE && page.isInArticle(line)) {
                open |= opens(line);
            } else if (open && (i > last || line.linkDensity() > 0.5) && isPlain(kinds.get(i))) {
                kinds.set(i, FURNITURE);
            }
        }
    }

    private int lastProse() {
        int last = kinds.size() - 1;
        while (last >= 0
                && !(kinds.get(last).isRead() && PageParts.prose(page.lines().get(last)) > 0)) {
            last--;
        }
        return last;
    }

    private static boolean isPlain(BlockKind kind) {
        return kind == PARAGRAPH || kind == HEADING || kind == LIST_ITEM;
    }

    private boolean opens(Line line) {
        return Phrases.of(page.words(line)).filter(Phrases.Phrase::opensTail).isPresent();
    }
}
