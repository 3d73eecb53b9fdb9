package stemma.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import stemma.model.BlockKind;

/// Joins lines to blocks. A paragraph that goes on over the page is one; what stands between its halves comes after it.
final class PdfFlow {
    private static final Pattern NOTE_START =
            Pattern.compile("^(\\[?\\d{1,3}[\\].)]?|[*†‡])\\s+\\S.*|^\\[\\d{1,3}\\].*");
    private static final Pattern LIST_ITEM =
            Pattern.compile("^([•▪●◦‣·–—-]|\\(?\\d{1,2}[.)]|\\(?[a-z]\\))\\s+.*");
    private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?:…][\"”’»)\\]\\d]*$");

    /// A line that ends this much before the others ends a paragraph.
    private static final double SHORT = 0.85;

    private static final double INDENT = 6;

    private final PdfType type;
    private final Function<PdfLine, BlockKind> kinds;
    private final List<PdfLine> lines;
    private final PdfWords words;
    private final Galley galley = new Galley();

    /// Notes and furniture met within a paragraph.
    private final List<Run> aside = new ArrayList<>();

    private Optional<Run> open = Optional.empty();

    /// Lines of one block.
    private record Run(BlockKind kind, List<PdfLine> lines) {
        static Run of(BlockKind kind, PdfLine first) {
            return new Run(kind, new ArrayList<>(List.of(first)));
        }

        PdfLine last() {
            return lines.getLast();
        }
    }

    PdfFlow(PdfType type, Function<PdfLine, BlockKind> kinds, List<PdfLine> lines) {
        this.type = type;
        this.kinds = kinds;
        this.lines = lines;
        this.words = PdfWords.of(lines);
    }

    Galley galley() {
        lines.forEach(this::line);
        close();
        return galley;
    }

    private void line(PdfLine line) {
        BlockKind kind = kinds.apply(line);
        switch (kind) {
            case FURNITURE -> aside.add(Run.of(kind, line));
            case FOOTNOTE -> note(line);
            default -> text(kind, line);
        }
    }

    private void note(PdfLine line) {
        boolean goesOn =
                !aside.isEmpty()
                        && aside.getLast().kind() == BlockKind.FOOTNOTE
                        && !NOTE_START.matcher(line.text()).matches();
        if (goesOn) {
            aside.getLast().lines().add(line);
        } else {
            aside.add(Run.of(BlockKind.FOOTNOTE, line));
        }
    }

    private void text(BlockKind kind, PdfLine line) {
        if (open.filter(run -> goesOn(run, kind, line)).isPresent()) {
            open.orElseThrow().lines().add(line);
        } else {
            close();
            open = Optional.of(Run.of(kind, line));
        }
    }

    private boolean goesOn(Run run, BlockKind kind, PdfLine line) {
        PdfLine last = run.last();
        if (run.kind() != kind || LIST_ITEM.matcher(line.text()).matches()) {
            return false;
        }
        if (last.page() != line.page()) {
            return kind == BlockKind.PARAGRAPH && !endsSentence(last);
        }
        if (kind == BlockKind.HEADING) {
            return !type.isGap(last, line) && Math.abs(last.size() - line.size()) < 0.6;
        }
        return !type.isGap(last, line) && !isIndented(run, line) && !endsParagraph(last, line);
    }

    private static boolean endsSentence(PdfLine line) {
        return SENTENCE_END.matcher(line.text()).matches();
    }

    /// A first line may stand further in than the line above, which then is no first line itself.
    private static boolean isIndented(Run run, PdfLine line) {
        return line.left() > run.last().left() + INDENT
                && (run.lines().size() > 1 || endsSentence(run.last()));
    }

    /// Whether the line stops so early that the next word would have had room.
    private boolean endsParagraph(PdfLine last, PdfLine next) {
        double left = Math.min(last.left(), next.left());
        return endsSentence(last)
                && last.right() - left < (type.right() - left) * SHORT
                && Math.abs(last.left() - next.left()) < INDENT;
    }

    private void close() {
        open.ifPresent(run -> galley.add(kind(run), joined(run)));
        open = Optional.empty();
        aside.forEach(run -> galley.add(run.kind(), joined(run)));
        aside.clear();
    }

    private BlockKind kind(Run run) {
        PdfLine first = run.lines().getFirst();
        if (run.kind() == BlockKind.HEADING && type.isTitle(first) && !galley.hasTitle()) {
            return BlockKind.TITLE;
        }
        return run.kind() == BlockKind.PARAGRAPH && LIST_ITEM.matcher(first.text()).matches()
                ? BlockKind.LIST_ITEM
                : run.kind();
    }

    private String joined(Run run) {
        return words.joined(run.lines().stream().map(PdfLine::text).toList());
    }
}
