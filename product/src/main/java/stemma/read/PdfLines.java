package stemma.read;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/// The lines of a PDF in the order in which they are read, with where they stand and how large they are.
final class PdfLines extends PDFTextStripper {
    /// Room between words, in sizes of the type, that sets them apart.
    private static final double APART = 3;

    private final List<PdfLine> lines = new ArrayList<>();
    private final List<TextPosition> positions = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private int characters;
    private int operators;

    private PdfLines() {}

    static List<PdfLine> of(PDDocument document) throws IOException {
        var stripper = new PdfLines();
        stripper.writeText(document, Writer.nullWriter());
        return List.copyOf(stripper.lines);
    }

    /// A page can draw forms within forms, each many times: what counts is how much comes of it.
    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (++operators > Limits.OPERATORS) {
            throw new TooMuch();
        }
        super.processOperator(operator, operands);
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        if (++characters > Limits.REPORT_CHARACTERS) {
            throw new TooMuch();
        }
        super.processTextPosition(text);
    }

    /// The only way out of a callback that may throw nothing else.
    static final class TooMuch extends RuntimeException {}

    @Override
    protected void writeString(String text, List<TextPosition> at) {
        if (!positions.isEmpty() && !at.isEmpty() && isApart(positions.getLast(), at.getFirst())) {
            flush();
        }
        words.append(text);
        positions.addAll(at);
    }

    /// Heads and feet stand left and right on one line; within the text such room is a table's.
    private static boolean isApart(TextPosition last, TextPosition next) {
        double depth = next.getYDirAdj() / Math.max(1, next.getPageHeight());
        double room = next.getXDirAdj() - last.getXDirAdj() - last.getWidthDirAdj();
        return (depth < PdfPages.HEAD_WITHIN || depth > PdfPages.FOOT_FROM)
                && room > APART * next.getFontSizeInPt();
    }

    @Override
    protected void writeWordSeparator() {
        words.append(' ');
    }

    @Override
    protected void writeLineSeparator() {
        flush();
    }

    @Override
    protected void writeParagraphEnd() {
        flush();
    }

    @Override
    protected void writePageEnd() {
        flush();
    }

    private void flush() {
        String text = words.toString().strip();
        if (!text.isEmpty() && !positions.isEmpty()) {
            lines.add(line(text));
        }
        words.setLength(0);
        positions.clear();
    }

    private PdfLine line(String text) {
        double left = positions.stream().mapToDouble(TextPosition::getXDirAdj).min().orElse(0);
        double right =
                positions.stream()
                        .mapToDouble(at -> at.getXDirAdj() + at.getWidthDirAdj())
                        .max()
                        .orElse(0);
        double y = positions.stream().mapToDouble(TextPosition::getYDirAdj).max().orElse(0);
        double height = Math.max(1, positions.getFirst().getPageHeight());
        return new PdfLine(getCurrentPageNo(), text, left, right, y, y / height, size(), isBold());
    }

    /// Of most characters: a note's number is smaller than its line.
    private double size() {
        double[] sizes =
                positions.stream().mapToDouble(TextPosition::getFontSizeInPt).sorted().toArray();
        return sizes[sizes.length / 2];
    }

    private boolean isBold() {
        long bold = positions.stream().filter(at -> isBold(at.getFont())).count();
        return bold * 2 > positions.size();
    }

    private static boolean isBold(@Nullable PDFont font) {
        return Optional.ofNullable(font)
                .map(PDFont::getName)
                .filter(name -> name.contains("Bold"))
                .isPresent();
    }
}
