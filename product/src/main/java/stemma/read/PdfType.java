package stemma.read;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// How a PDF is set: what its running text looks like, so that what differs from it can be told.
///
/// @param body    size of most characters
/// @param leading usual distance from one line to the next
/// @param rights  where full lines end, by where they begin
/// @param largest size of the largest line of the first page
record PdfType(double body, double leading, Map<Long, Double> rights, double largest) {
    private static final double COLUMN = 24;
    private static final int ENOUGH = 4;

    static PdfType of(List<PdfLine> lines) {
        double body = body(lines);
        return new PdfType(
                body,
                leading(lines, body),
                rights(lines),
                lines.stream()
                        .filter(line -> line.page() == 1)
                        .mapToDouble(PdfLine::size)
                        .max()
                        .orElse(body));
    }

    /// Whether the line is set to stand out: larger than the text, or bold.
    boolean isDisplay(PdfLine line) {
        return line.isLargerThan(body) || (line.bold() && !line.isSmallerThan(body));
    }

    boolean isTitle(PdfLine line) {
        return line.page() == 1 && line.isLargerThan(body) && line.size() >= largest * 0.98;
    }

    /// Whether there is more room between the two than between lines of a paragraph.
    boolean isGap(PdfLine above, PdfLine below) {
        double step = below.y() - above.y();
        return step < 0 || step > leading * 1.35 * Math.max(1, below.size() / body);
    }

    /// The right edge of the column that the line is in, as far as enough lines show it.
    double rightOf(PdfLine line) {
        return rights.getOrDefault(column(line), line.right());
    }

    private static long column(PdfLine line) {
        return Math.round(line.left() / COLUMN);
    }

    private static Map<Long, Double> rights(List<PdfLine> lines) {
        return lines.stream()
                .collect(groupingBy(PdfType::column, collectingAndThen(toList(), PdfType::right)));
    }

    /// Where most of the longer lines end: a heading may run over two columns.
    private static double right(List<PdfLine> lines) {
        double[] ends = lines.stream().mapToDouble(PdfLine::right).sorted().toArray();
        return ends.length < ENOUGH ? 0 : ends[ends.length * 4 / 5];
    }

    private static double body(List<PdfLine> lines) {
        Map<Double, Integer> characters =
                lines.stream()
                        .collect(
                                groupingBy(
                                        line -> Math.round(line.size() * 2) / 2.0,
                                        summingInt(line -> line.text().length())));
        return characters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(1.0);
    }

    private static double leading(List<PdfLine> lines, double body) {
        double[] steps =
                IntStream.range(1, lines.size())
                        .filter(i -> lines.get(i).page() == lines.get(i - 1).page())
                        .mapToDouble(i -> lines.get(i).y() - lines.get(i - 1).y())
                        .filter(step -> step > body * 0.8 && step < body * 3)
                        .sorted()
                        .toArray();
        return steps.length == 0 ? body * 1.2 : steps[steps.length / 2];
    }
}
