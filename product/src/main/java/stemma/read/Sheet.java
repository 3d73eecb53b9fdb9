package stemma.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import stemma.model.Block;
import stemma.model.BlockKind;

/// A text's pieces while it is being found out what each is for; a kind once given stays, unless it is given again.
final class Sheet {
    private static final int HEAD = 15;
    private static final int FEWEST_WORDS = 12;

    private final String text;
    private final List<Piece> pieces;
    private final List<Optional<BlockKind>> kinds;
    private final boolean indentRare;

    Sheet(String text, List<Piece> pieces) {
        this.text = text;
        this.pieces = pieces;
        this.kinds =
                new ArrayList<>(pieces.stream().map(p -> Optional.<BlockKind>empty()).toList());
        this.indentRare = pieces.stream().filter(p -> p.indent() >= 4).count() * 4 <= pieces.size();
    }

    int size() {
        return pieces.size();
    }

    /// The words of a piece; a very long one is cut, since nothing is told by more.
    String line(int i) {
        return pieces.get(i).at().in(text);
    }

    /// The first so many characters of a piece.
    String start(int i, int length) {
        int begin = pieces.get(i).at().begin();
        return text.substring(begin, Math.min(begin + length, pieces.get(i).at().end()));
    }

    int length(int i) {
        return pieces.get(i).at().length();
    }

    int stanza(int i) {
        return pieces.get(i).stanza();
    }

    int indent(int i) {
        return pieces.get(i).indent();
    }

    /// Whether so few pieces are moved in that it means something.
    boolean isIndentRare() {
        return indentRare;
    }

    Optional<BlockKind> kind(int i) {
        return kinds.get(i);
    }

    boolean is(int i, BlockKind kind) {
        return i >= 0 && i < size() && kinds.get(i).equals(Optional.of(kind));
    }

    boolean isOpen(int i) {
        return kinds.get(i).isEmpty();
    }

    void mark(int i, BlockKind kind) {
        kinds.set(i, Optional.of(kind));
    }

    /// Whether it is among the first pieces, where titles and dates stand.
    boolean isHead(int i) {
        return i < HEAD;
    }

    /// Whether no other piece stands in its stanza.
    boolean isAlone(int i) {
        return (i == 0 || stanza(i - 1) != stanza(i))
                && (i + 1 == size() || stanza(i + 1) != stanza(i));
    }

    /// Whether it is running text by its look: a sentence or more.
    boolean isRunning(int i) {
        if (length(i) > 400) {
            return true;
        }
        String line = line(i);
        return Words.endsSentence(line) && Words.count(line) >= FEWEST_WORDS
                || Words.count(line) >= 3 * FEWEST_WORDS;
    }

    /// Whether two pieces have the same words, and enough of them not to do so by chance.
    boolean isSame(int i, int other) {
        return other >= 0
                && other < size()
                && length(i) > 40
                && length(i) < 1000
                && Math.abs(length(i) - length(other)) < 20
                && Words.plain(line(i)).equals(Words.plain(line(other)));
    }

    List<Block> blocks() {
        Block[] blocks = new Block[size()];
        Arrays.setAll(
                blocks,
                i ->
                        new Block(
                                kinds.get(i).orElse(BlockKind.PARAGRAPH),
                                pieces.get(i).at(),
                                "und"));
        return List.of(blocks);
    }
}
