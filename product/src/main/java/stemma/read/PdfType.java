package stemma.read;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// How a PDF is set: what its running text looks like, so that what differs from it can be told.
///
/// @param body    size of most characters
/// @param leading usual distance from one line to the next
/// @param right   where full lines end
record PdfType(double body, double leading, double right, double largest) {
    private static final int LONGEST_HEADING = 160;

    static PdfType of(List<PdfLine> lines) {
        double body = body(lines);
        return new PdfType(
                body,
                leading(lines, body),
                lines.stream().mapToDouble(PdfLine::right).max().orElse(0),
                lines.stream()
                        .filter(line -> line.page() == 1)
                        .mapToDouble(PdfLine::size)
                        .max()
                        .orElse(body));
    }

    boolean isHeading(PdfLine line) {
        String text = line.text();
        boolean isSet = line.isLargerThan(body) || line.bold() && !line.isSmallerThan(body);
        return isSet
                && text.length() <= LONGEST_HEADING
                && text.codePoints().anyMatch(Character::isLetter)
                && !(text.endsWith(".") && !line.isLargerThan(body));
    }

    boolean isTitle(PdfLine line) {
        return line.page() == 1 && line.isLargerThan(body) && line.size() >= largest * 0.98;
    }

    /// Whether there is more room between the two than between lines of a paragraph.
    boolean isGap(PdfLine above, PdfLine below) {
        double step = below.y() - above.y();
        return step < 0 || step > leading * 1.35 * Math.max(1, below.size() / body);
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
