package stemma.read;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.IRunElement;
import org.apache.poi.xwpf.usermodel.XWPFAbstractFootnoteEndnote;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import stemma.model.BlockKind;

/// The paragraphs, tables and notes of a Word document in the order of its text.
final class DocxBody {
    /// A cell longer than this holds paragraphs; a table of such is there for the looks.
    private static final int LONG_CELL = 200;

    private static final Pattern CAPTION =
            Pattern.compile("(?s)\\s*(Table|Figure|Fig\\.|Map|Photo)\\s+\\d+\\b.{0,300}");

    /// What the library writes where a note is referred to.
    private static final Pattern NOTE_MARK =
            Pattern.compile("\\[(footnote|endnote)Ref:(-?\\d+)\\]");

    private final XWPFDocument document;
    private final Galley galley = new Galley();

    /// Numbers of notes as they are shown, by kind and id.
    private final Map<String, Integer> notes = new HashMap<>();

    private final Map<String, Integer> counters = new HashMap<>();

    private DocxBody(XWPFDocument document) {
        this.document = document;
    }

    static Galley galley(XWPFDocument document) {
        var body = new DocxBody(document);
        document.getHeaderList().forEach(body::furniture);
        document.getBodyElements().forEach(body::element);
        document.getFootnotes().forEach(note -> body.note("footnote", note));
        document.getEndnotes().forEach(note -> body.note("endnote", note));
        document.getFooterList().forEach(body::furniture);
        return body.galley;
    }

    private void element(IBodyElement element) {
        switch (element) {
            case XWPFParagraph paragraph -> paragraph(paragraph);
            case XWPFTable table -> table.getRows().forEach(this::row);
            case XWPFSDT control -> galley.add(BlockKind.PARAGRAPH, control.getContent().getText());
            default -> {
                // Nothing else has text of its own.
            }
        }
    }

    private void paragraph(XWPFParagraph paragraph) {
        String words = words(paragraph);
        BlockKind kind = kind(paragraph);
        galley.add(kind, kind == BlockKind.LIST_ITEM ? mark(paragraph) + words : words);
    }

    private BlockKind kind(XWPFParagraph paragraph) {
        String style = style(paragraph);
        if (style.equals("title")) {
            return galley.hasTitle() ? BlockKind.HEADING : BlockKind.TITLE;
        }
        if (style.startsWith("heading")) {
            return BlockKind.HEADING;
        }
        if (style.contains("quot") || style.equals("block text")) {
            return BlockKind.QUOTATION;
        }
        return switch (style) {
            case "subtitle" -> BlockKind.TEASER;
            case "caption" -> BlockKind.CAPTION;
            case "header", "footer" -> BlockKind.FURNITURE;
            case String _ when style.startsWith("toc") -> BlockKind.FURNITURE;
            case String _ when CAPTION.matcher(paragraph.getText()).matches() -> BlockKind.CAPTION;
            case String _ when isListed(paragraph) -> BlockKind.LIST_ITEM;
            default -> BlockKind.PARAGRAPH;
        };
    }

    /// The style's name, which stays English whatever the language of the program.
    private String style(XWPFParagraph paragraph) {
        return Optional.ofNullable(paragraph.getStyle())
                .flatMap(id ->
                        Optional.ofNullable(document.getStyles())
                                .flatMap(styles -> Optional.ofNullable(styles.getStyle(id)))
                                .map(XWPFStyle::getName)
                                .or(() -> Optional.of(id)))
                .orElse("")
                .toLowerCase(Locale.ROOT);
    }

    private static boolean isListed(XWPFParagraph paragraph) {
        return paragraph.getNumID() != null && paragraph.getNumID().signum() > 0;
    }

    /// The number or dot that the program draws before a list item.
    private String mark(XWPFParagraph paragraph) {
        if (!"decimal".equals(paragraph.getNumFmt())) {
            return "• ";
        }
        String list = paragraph.getNumID() + "/" + paragraph.getNumIlvl();
        return counters.merge(list, 1, Integer::sum) + ". ";
    }

    private void row(XWPFTableRow row) {
        List<String> cells =
                row.getTableCells().stream()
                        .map(cell -> cell.getText().strip())
                        .filter(cell -> !cell.isEmpty())
                        .toList();
        if (cells.stream().anyMatch(cell -> cell.length() > LONG_CELL)) {
            row.getTableCells().forEach(cell -> cell.getBodyElements().forEach(this::element));
        } else {
            galley.add(BlockKind.PARAGRAPH, String.join(" | ", cells));
        }
    }

    private void furniture(XWPFHeaderFooter running) {
        galley.add(BlockKind.FURNITURE, running.getText());
    }

    private void note(String kind, XWPFAbstractFootnoteEndnote note) {
        Optional.ofNullable(notes.get(kind + note.getId()))
                .ifPresent(number ->
                        galley.add(
                                BlockKind.FOOTNOTE,
                                "["
                                        + number
                                        + "] "
                                        + note.getParagraphs().stream()
                                                .map(this::words)
                                                .map(String::strip)
                                                .collect(Collectors.joining("\n"))));
    }

    /// The paragraph's words with the numbers of its notes in brackets.
    private String words(XWPFParagraph paragraph) {
        return paragraph.getIRuns().stream().map(this::words).collect(Collectors.joining());
    }

    private String words(IRunElement run) {
        return run instanceof XWPFRun text
                ? NOTE_MARK
                        .matcher(text.text())
                        .replaceAll(mark -> "[" + number(mark.group(1) + mark.group(2)) + "]")
                : run.toString();
    }

    private int number(String note) {
        return notes.computeIfAbsent(note, _ -> notes.size() + 1);
    }
}
