package stemma.read;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import stemma.model.BlockKind;

/// Makes blocks of the lines of pages: what runs along on every page, notes at the foot, headings, paragraphs.
final class PdfPages {
    /// Where running heads and feet stand, as shares of the page's height.
    private static final double HEAD = 0.12;

    private static final double FOOT = 0.88;

    /// Notes stand in the lower part of a page.
    private static final double NOTES = 0.4;

    private static final Pattern PAGE_NUMBER =
            Pattern.compile(
                    "(?i)(page|p\\.|seite|стр\\.?|صفحة)?\\s*[-–—|]?\\s*(\\d{1,4}|[ivxlc]{1,7})"
                            + "\\s*[-–—|]?\\s*((of|/|von|de|sur)\\s*\\d{1,4})?");

    private final List<PdfLine> lines;
    private final PdfType type;
    private final Set<String> running;
    private final Set<PdfLine> notes = new HashSet<>();

    private PdfPages(List<PdfLine> lines) {
        this.lines = lines;
        this.type = PdfType.of(lines);
        this.running = running(lines);
        byPage().values().forEach(this::markNotes);
    }

    static Galley galley(List<PdfLine> lines) {
        var pages = new PdfPages(lines);
        return new PdfFlow(pages.type, pages::kind, lines).galley();
    }

    /// `FURNITURE`, `FOOTNOTE`, `HEADING` or `PARAGRAPH`.
    private BlockKind kind(PdfLine line) {
        if (isFurniture(line)) {
            return BlockKind.FURNITURE;
        }
        if (notes.contains(line)) {
            return BlockKind.FOOTNOTE;
        }
        return type.isHeading(line) ? BlockKind.HEADING : BlockKind.PARAGRAPH;
    }

    private boolean isFurniture(PdfLine line) {
        return isMargin(line)
                && (running.contains(unnumbered(line))
                        || PAGE_NUMBER.matcher(line.text()).matches());
    }

    private Map<Integer, List<PdfLine>> byPage() {
        return lines.stream().collect(groupingBy(PdfLine::page, TreeMap::new, toList()));
    }

    /// Small lines at the end of a page, up from the last that is no furniture.
    private void markNotes(List<PdfLine> page) {
        List<PdfLine> upwards =
                page.stream().filter(line -> !isFurniture(line)).toList().reversed();
        notes.addAll(
                upwards.stream()
                        .takeWhile(line -> line.isSmallerThan(type.body()) && line.depth() > NOTES)
                        .toList());
    }

    private static boolean isMargin(PdfLine line) {
        return line.depth() < HEAD || line.depth() > FOOT;
    }

    private static String unnumbered(PdfLine line) {
        return line.text().replaceAll("\\d+", "#").strip();
    }

    /// What stands in the margin of at least two pages and of a third of them, page numbers apart.
    private static Set<String> running(List<PdfLine> lines) {
        long pages = lines.stream().mapToInt(PdfLine::page).distinct().count();
        Map<String, Long> counts =
                lines.stream()
                        .filter(PdfPages::isMargin)
                        .map(line -> line.page() + "\t" + unnumbered(line))
                        .distinct()
                        .collect(groupingBy(it -> it.substring(it.indexOf('\t') + 1), counting()));
        return counts.entrySet().stream()
                .filter(count -> count.getValue() >= 2 && count.getValue() * 3 >= pages)
                .map(Map.Entry::getKey)
                .collect(toSet());
    }
}
