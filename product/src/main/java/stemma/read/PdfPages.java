package stemma.read;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// Tells on each page what runs along on every page, what stands at the foot as a note, and what is text.
final class PdfPages {
    /// What a line is for; pages are read in this order.
    enum Part {
        HEAD,
        TEXT,
        NOTE,
        FOOT
    }

    /// Where running heads and feet stand, as shares of the page's height.
    static final double HEAD_WITHIN = 0.12;

    static final double FOOT_FROM = 0.88;

    /// Notes stand in the lower part of a page.
    private static final double NOTES_FROM = 0.4;

    private static final Pattern PAGE_NUMBER =
            Pattern.compile(
                    "(?i)(page|p\\.|seite|стр\\.?|صفحة)?\\s*[-–—|]?\\s*(\\d{1,4}|[ivxlc]{1,7})"
                            + "\\s*[-–—|]?\\s*((of|/|von|de|sur)\\s*\\d{1,4})?");

    private final PdfType type;
    private final Set<String> running;

    private PdfPages(PdfType type, Set<String> running) {
        this.type = type;
        this.running = running;
    }

    static Galley galley(List<PdfLine> lines) {
        var pages = new PdfPages(PdfType.of(lines), running(lines));
        var flow = new PdfFlow(pages.type, PdfWords.of(lines));
        lines.stream()
                .collect(groupingBy(PdfLine::page, TreeMap::new, toList()))
                .values()
                .forEach(page -> pages.set(page, flow));
        return flow.galley();
    }

    /// Programs write notes and feet before the text or after it, as they like; within a part their order is kept.
    private void set(List<PdfLine> page, PdfFlow flow) {
        page.stream()
                .map(line -> Map.entry(part(line, page), line))
                .sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
                .forEach(line -> flow.line(line.getKey(), line.getValue()));
    }

    private Part part(PdfLine line, List<PdfLine> page) {
        if (isFurniture(line)) {
            return line.depth() < HEAD_WITHIN ? Part.HEAD : Part.FOOT;
        }
        return isNote(line, page) ? Part.NOTE : Part.TEXT;
    }

    /// From the second page on, small words at the very top are a running head even where they stand only once.
    private boolean isFurniture(PdfLine line) {
        boolean isHead = line.depth() < HEAD_WITHIN;
        boolean isMargin = isHead || line.depth() > FOOT_FROM;
        return isMargin
                && !type.isTitle(line)
                && (running.contains(unnumbered(line))
                        || PAGE_NUMBER.matcher(line.text()).matches()
                        || (isHead && line.page() > 1 && line.isSmallerThan(type.body())));
    }

    /// A small line in the lower part with no text below it.
    private boolean isNote(PdfLine line, List<PdfLine> page) {
        return line.isSmallerThan(type.body())
                && line.depth() > NOTES_FROM
                && page.stream()
                        .filter(other -> other.y() > line.y() && other.sharesColumnWith(line))
                        .allMatch(other -> other.isSmallerThan(type.body()) || isFurniture(other));
    }

    private static String unnumbered(PdfLine line) {
        return line.text().replaceAll("\\d+", "#").strip();
    }

    /// What stands in the margin of at least two pages and of a third of them, page numbers apart.
    private static Set<String> running(List<PdfLine> lines) {
        long pages = lines.stream().mapToInt(PdfLine::page).distinct().count();
        Map<String, Long> counts =
                lines.stream()
                        .filter(line -> line.depth() < HEAD_WITHIN || line.depth() > FOOT_FROM)
                        .map(line -> Map.entry(line.page(), unnumbered(line)))
                        .distinct()
                        .collect(groupingBy(Map.Entry::getValue, counting()));
        return counts.entrySet().stream()
                .filter(count -> count.getValue() >= 2 && count.getValue() * 3 >= pages)
                .map(Map.Entry::getKey)
                .collect(toSet());
    }
}
