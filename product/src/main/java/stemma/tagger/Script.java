package stemma.tagger;

import java.util.ArrayList;
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
        ids = words.stream().map(word -> pieces.of(Quotation.plain(word))).toList();
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

    Stretch stretch(int i) {
        return stretches.get(i);
    }

    List<String> words(Stretch stretch) {
        return words.subList(stretch.begin(), stretch.end());
    }

    List<Windows.Window> windows() {
        return Windows.of(stretches.stream().mapToInt(Stretch::size).toArray(), WINDOW);
    }

    /// The first word of a window.
    int firstWord(Windows.Window window) {
        return stretches.get(window.begin()).begin();
    }

    Input input(Windows.Window window) {
        var input = new Input(pieces);
        for (var stretch : stretches.subList(window.begin(), window.end())) {
            if (stretch.opensLine()) {
                input.newLine();
            }
            for (int i = stretch.begin(); i < stretch.end(); i++) {
                input.add(words.get(i), ids.get(i));
            }
        }
        return input;
    }
}
