package stemma.tagger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A text as the encoder is given it: its words with their pieces, in stretches that are never parted: a sentence, or a
/// part of one that is longer than a window.
final class Script {
    /// Pieces of words and signs of new lines that one window holds, besides the signs at its ends.
    static final int WINDOW = 254;

    private final Pieces pieces;
    private final List<String> words;
    private final List<int[]> ids;
    private final List<Stretch> stretches = new ArrayList<>();

    /// Words `[begin, end)` of the text.
    ///
    /// @param opensLine    whether a new line starts with it
    /// @param goesOn       whether the stretch before is of the same sentence
    /// @param size         how many pieces it has, with the sign of a new line
    record Stretch(int begin, int end, boolean opensLine, boolean goesOn, int size) {}

    Script(List<Cut> sentences, Pieces pieces) {
        this.pieces = pieces;
        words = sentences.stream().flatMap(sentence -> sentence.words().stream()).toList();
        ids = words.stream().map(pieces::of).toList();
        int begin = 0;
        for (var sentence : sentences) {
            addStretches(begin, begin + sentence.words().size(), sentence.opensLine());
            begin += sentence.words().size();
        }
    }

    private void addStretches(int begin, int end, boolean opensLine) {
        int first = begin;
        int size = opensLine ? 1 : 0;
        for (int i = begin; i < end; i++) {
            int more = ids.get(i).length;
            if (size + more > WINDOW && i > first) {
                stretches.add(
                        new Stretch(first, i, opensLine && first == begin, first > begin, size));
                first = i;
                size = 0;
            }
            size += more;
        }
        if (begin < end) {
            stretches.add(
                    new Stretch(first, end, opensLine && first == begin, first > begin, size));
        }
    }

    int size() {
        return words.size();
    }

    String word(int i) {
        return words.get(i);
    }

    Stretch stretch(int i) {
        return stretches.get(i);
    }

    List<Windows.Window> windows() {
        return Windows.of(stretches.stream().mapToInt(Stretch::size).toArray(), WINDOW);
    }

    Input input(Windows.Window window) {
        return new Input(stretches.subList(window.begin(), window.end()));
    }

    /// What the encoder is given for a window.
    final class Input {
        private final int firstWord;
        private final long[] pieceIds;
        private final long[] shapes;

        /// For each of the window's words the place of its first piece.
        private final int[] places;

        private int at;

        private Input(List<Stretch> within) {
            int count = 2 + within.stream().mapToInt(Stretch::size).sum();
            if (within.getFirst().opensLine()) {
                count--;
            }
            firstWord = within.getFirst().begin();
            pieceIds = new long[count];
            shapes = new long[count];
            places = new int[within.getLast().end() - firstWord];
            pieceIds[at++] = pieces.start();
            within.forEach(this::add);
            pieceIds[at] = pieces.separator();
        }

        private void add(Stretch stretch) {
            if (stretch.opensLine() && stretch.begin() > firstWord) {
                pieceIds[at++] = pieces.separator();
            }
            for (int i = stretch.begin(); i < stretch.end(); i++) {
                places[i - firstWord] = at;
                int shape = Pieces.shape(word(i));
                for (int id : ids.get(i)) {
                    shapes[at] = shape;
                    pieceIds[at++] = id;
                }
            }
        }

        /// The window's first word in the text.
        int firstWord() {
            return firstWord;
        }

        long[] ids() {
            return pieceIds;
        }

        long[] shapes() {
            return shapes;
        }

        /// The encoder's numbers by the window's words.
        Rows rows(float[] values, int width) {
            return new Rows(values, Arrays.stream(places).map(place -> place * width).toArray());
        }
    }
}
