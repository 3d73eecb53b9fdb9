package stemma.tagger;

import java.util.Arrays;

/// What the encoder is given for some words of a text: `[CLS]`, the pieces of each word, `[SEP]` before each new line but the
/// first, and at the end; beside each piece the shape of its word.
///
/// A word goes by its first piece from here on.
public final class Input {
    private final Pieces pieces;
    private long[] ids = new long[64];
    private long[] shapes = new long[64];
    private int[] first = new int[32];
    private int size;
    private int words;

    /// Without any words yet.
    public Input(Pieces pieces) {
        this.pieces = pieces;
        put(pieces.start(), 0);
    }

    /// Says that a new line of the text starts with the next word.
    public void newLine() {
        if (words > 0) {
            put(pieces.separator(), 0);
        }
    }

    /// @param of the word's pieces
    public void add(String word, int[] of) {
        if (words == first.length) {
            first = Arrays.copyOf(first, 2 * words);
        }
        first[words++] = size;
        int shape = Pieces.shape(word);
        for (int id : of) {
            put(id, shape);
        }
    }

    private void put(long id, long shape) {
        if (size == ids.length) {
            ids = Arrays.copyOf(ids, 2 * size);
            shapes = Arrays.copyOf(shapes, 2 * size);
        }
        ids[size] = id;
        shapes[size++] = shape;
    }

    /// The pieces' ids, with the sign at the end.
    public long[] ids() {
        var all = Arrays.copyOf(ids, size + 1);
        all[size] = pieces.separator();
        return all;
    }

    /// As many as there are ids.
    public long[] shapes() {
        return Arrays.copyOf(Arrays.copyOf(shapes, size), size + 1);
    }

    /// For each word the place of its first piece.
    public int[] first() {
        return Arrays.copyOf(first, words);
    }
}
