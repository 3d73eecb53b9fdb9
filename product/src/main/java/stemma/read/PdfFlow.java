package stemma.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import stemma.model.BlockKind;

/// Joins lines to blocks. A paragraph that goes on over the page is one; what stands between its halves comes after it.
final class PdfFlow {
    private static final Pattern NOTE_START =
            Pattern.compile("^(\\[?\\d{1,3}[\\].)]?|[*†‡])\\s+\\S.*|^\\[\\d{1,3}\\].*");
    private static final Pattern LIST_ITEM =
            Pattern.compile("^([•▪●◦‣·–—-]|\\(?\\d{1,2}[.)]|\\(?[a-z]\\))\\s+.*");
    private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?:…][\"”’»)\\]\\d]*$");
    private static final Pattern CAPTION =
            Pattern.compile("^(Table|Figure|Fig\\.|Map|Photo)\\s+\\d+\\b.{0,300}");

    private static final double INDENT = 6;
    private static final int LONGEST_HEADING = 160;

    private final PdfType type;
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

        PdfLine first() {
            return lines.getFirst();
        }

        PdfLine last() {
            return lines.getLast();
        }
    }

    PdfFlow(PdfType type, PdfWords words) {
        this.type = type;
        this.words = words;
    }

    void line(PdfPages.Part part, PdfLine line) {
        switch (part) {
            case HEAD, FOOT -> aside.add(Run.of(BlockKind.FURNITURE, line));
            case NOTE -> note(line);
            case TEXT -> text(line);
        }
    }

    Galley galley() {
        close();
        return galley;
    }

    private void note(PdfLine line) {
        boolean goesOn =
                !aside.isEmpty()
                        && aside.getLast().kind() == BlockKind.FOOTNOTE
                        && !NOTE_START.matcher(line.text()).matches()
                        && !type.isGap(aside.getLast().last(), line);
        if (goesOn) {
            aside.getLast().lines().add(line);
        } else {
            aside.add(Run.of(BlockKind.FOOTNOTE, line));
        }
    }

    private void text(PdfLine line) {
        if (open.filter(run -> goesOn(run, line)).isPresent()) {
            open.orElseThrow().lines().add(line);
        } else {
            close();
            open = Optional.of(Run.of(BlockKind.PARAGRAPH, line));
        }
    }

    private boolean goesOn(Run run, PdfLine line) {
        PdfLine last = run.last();
        boolean isBeside = last.page() == line.page() && last.y() == line.y();
        if (isBeside || !last.isSetLike(line) || LIST_ITEM.matcher(line.text()).matches()) {
            return false;
        }
        if (last.page() != line.page()) {
            return !type.isDisplay(line) && !endsSentence(last);
        }
        if (type.isDisplay(line)) {
            return !type.isGap(last, line);
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
        return !last.text().endsWith("-")
                && Math.abs(last.left() - next.left()) < INDENT
                && last.right() + next.firstWordWidth() < type.rightOf(last);
    }

    private void close() {
        open.ifPresent(run -> galley.add(kind(run), joined(run)));
        open = Optional.empty();
        aside.forEach(run -> galley.add(run.kind(), joined(run)));
        aside.clear();
    }

    private BlockKind kind(Run run) {
        String text = joined(run);
        if (type.isDisplay(run.first()) && text.codePoints().anyMatch(Character::isLetter)) {
            return display(run, text);
        }
        if (LIST_ITEM.matcher(text).matches()) {
            return BlockKind.LIST_ITEM;
        }
        return CAPTION.matcher(text).matches() ? BlockKind.CAPTION : BlockKind.PARAGRAPH;
    }

    private BlockKind display(Run run, String text) {
        if (type.isTitle(run.first()) && !galley.hasTitle()) {
            return BlockKind.TITLE;
        }
        boolean isSentence = text.endsWith(".") || text.length() > LONGEST_HEADING;
        if (!isSentence) {
            return BlockKind.HEADING;
        }
        return run.first().page() == 1 && galley.hasTitle() && !galley.hasHeadingBelowTitle()
                ? BlockKind.TEASER
                : BlockKind.PARAGRAPH;
    }

    private String joined(Run run) {
        return words.joined(run.lines().stream().map(PdfLine::text).toList());
    }
}
