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

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import stemma.model.Block;
import stemma.model.BlockKind;

/// Tells what the pieces of a text are for by their words and their look, where no tags do.
///
/// Steps: what gives itself away alone, menus, the head with title and byline, what trails behind the text, the rest.
final class Furnishing {
    private static final Pattern FOOTNOTE_MARK = Pattern.compile("^\\[\\p{Nd}{1,3}\\]");
    private static final Pattern ITEM_MARK =
            Pattern.compile("^(?:\\p{Nd}{1,3}[.)]|[-–•*●▪])\\s+\\S");
    private static final Pattern PAGE_NUMBER =
            Pattern.compile(
                    "^(?:[-–—|]\\s?)?(?:(?:page|p\\.|seite|صفحة|עמוד)\\s?)?\\p{Nd}{1,4}(?:\\s?(?:/|of|von|de|sur)\\s?\\p{Nd}{1,4})?(?:\\s?[-–—|])?$",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern STAGE = Pattern.compile("^\\[[^\\]]{1,40}\\]$");
    private static final Pattern PLAYER =
            Pattern.compile("^[▶►⏵].*|.*\\p{Nd}{1,2}:\\p{Nd}{2} / .*");
    private static final Pattern ADDRESS =
            Pattern.compile("^(?i:url:|link:|source:|via:)?\\s?https?://\\S{4,500}$");
    private static final int SHORTEST = 3;
    private static final int DEEP_INDENT = 4;

    private final Sheet sheet;

    private Furnishing(Sheet sheet) {
        this.sheet = sheet;
    }

    /// The pieces as blocks, each of some kind; of no language yet.
    static List<Block> of(String text, List<Piece> pieces) {
        Furnishing furnishing = new Furnishing(new Sheet(text, pieces));
        furnishing.markAlone();
        Menus.mark(furnishing.sheet);
        Head.mark(furnishing.sheet);
        Trail.mark(furnishing.sheet);
        furnishing.markRest();
        return furnishing.sheet.blocks();
    }

    /// Blocks that a format has cut already, its paragraphs told apart further: captions, credits, bylines, furniture.
    ///
    /// Titles, headings, lists and all else that the format itself has named stay what they are.
    static List<Block> mark(String text, List<Block> blocks) {
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            pieces.add(new Piece(blocks.get(i).at(), i, 0));
        }
        List<Block> told = of(text, pieces);
        List<Block> marked = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Block given = blocks.get(i);
            boolean open = given.kind() == PARAGRAPH;
            marked.add(open ? new Block(told.get(i).kind(), given.at(), given.language()) : given);
        }
        return List.copyOf(marked);
    }

    private void markAlone() {
        for (int i = 0; i < sheet.size(); i++) {
            int at = i;
            alone(i).ifPresent(kind -> sheet.mark(at, kind));
        }
    }

    private Optional<BlockKind> alone(int i) {
        String line = sheet.line(i);
        if (line.length() < SHORTEST) {
            return Optional.of(FURNITURE).filter(_ -> PAGE_NUMBER.matcher(line).matches());
        }
        if (FOOTNOTE_MARK.matcher(line).lookingAt()) {
            return Optional.of(FOOTNOTE);
        }
        if (line.length() < 30 && PAGE_NUMBER.matcher(line).matches()
                || line.length() < 100 && PLAYER.matcher(line).matches()
                || STAGE.matcher(sheet.start(i, 50)).matches()) {
            return Optional.of(FURNITURE);
        }
        if (ADDRESS.matcher(sheet.start(i, 600)).matches()) {
            return Optional.of(FURNITURE);
        }
        if (Captions.isCredit(line)) {
            return Optional.of(CREDIT);
        }
        if (Captions.isCaption(line, isRepeated(i))) {
            return Optional.of(CAPTION);
        }
        return Phrases.of(line).map(Phrases.Phrase::kind);
    }

    // Two sizes of one picture leave its caption twice, sometimes with other spaces.
    private boolean isRepeated(int i) {
        return sheet.isSame(i, i - 1) || sheet.isSame(i, i + 1);
    }

    private void markRest() {
        for (int i = 0; i < sheet.size(); i++) {
            if (sheet.isOpen(i)) {
                sheet.mark(i, rest(i));
            }
        }
    }

    private BlockKind rest(int i) {
        if (ITEM_MARK.matcher(sheet.start(i, 20)).lookingAt()) {
            return LIST_ITEM;
        }
        if (sheet.indent(i) >= DEEP_INDENT && sheet.isIndentRare()) {
            return QUOTATION;
        }
        if (isSignature(i)) {
            return BYLINE;
        }
        return isHeading(i) ? HEADING : PARAGRAPH;
    }

    private boolean isHeading(int i) {
        String line = sheet.line(i);
        return line.length() <= 90
                && Words.count(line) <= 12
                && sheet.isAlone(i)
                && i + 1 < sheet.size()
                && !Words.endsSentence(line)
                && !line.endsWith(":")
                && !line.endsWith(",")
                && !isSpeech(line)
                && sheet.isRunning(i + 1);
    }

    // An agency's name in capitals under a story that was taken from it.
    private boolean isSignature(int i) {
        String line = sheet.start(i, 60);
        return sheet.length(i) < 60
                && Words.count(line) <= 3
                && Words.isShouted(line)
                && sheet.isAlone(i)
                && i > 0
                && (i + 1 == sheet.size() || sheet.is(i + 1, FURNITURE));
    }

    private static boolean isSpeech(String line) {
        return "\"“‘«'".indexOf(line.charAt(0)) >= 0 || line.indexOf(": ") > 0;
    }
}
