package stemma.train;

import java.util.Arrays;
import java.util.List;
import stemma.tagger.Pieces;

/// A stretch of a document as the encoder gets it, with its labels.
///
/// @param document the words `[begin, end)` of which are in it
/// @param ids      of the pieces, with the start and the separators
/// @param shapes   as many
/// @param first    index among the pieces of each word's first one
@SuppressWarnings("ArrayRecordComponent") // large, and never compared
record Example(Document document, int begin, int end, long[] ids, long[] shapes, int[] first) {

    /// @param from first sentence
    /// @param to   behind the last sentence
    static Example of(Document document, int from, int to, Pieces pieces) {
        int begin = lowest(document, from);
        int end = lowest(document, to);
        var ids = new long[64 + (end - begin) * 4];
        var shapes = new long[ids.length];
        var first = new int[end - begin];
        int size = 0;
        ids[size++] = pieces.start();
        for (int word = begin; word < end; word++) {
            int sentence = document.sentence()[word];
            boolean opens = word > begin && document.sentence()[word - 1] != sentence;
            int[] of = pieces.of(document.words()[word]);
            if (size + of.length + 3 > ids.length) {
                ids = Arrays.copyOf(ids, 2 * ids.length + of.length);
                shapes = Arrays.copyOf(shapes, ids.length);
            }
            if (opens && document.opensLine()[sentence]) {
                ids[size++] = pieces.separator();
            }
            first[word - begin] = size;
            int shape = Pieces.shape(document.words()[word]);
            for (int id : of) {
                shapes[size] = shape;
                ids[size++] = id;
            }
        }
        ids[size++] = pieces.separator();
        return new Example(
                document, begin, end, Arrays.copyOf(ids, size), Arrays.copyOf(shapes, size), first);
    }

    /// The first word of a sentence, or the end.
    private static int lowest(Document document, int sentence) {
        int[] of = document.sentence();
        int low = 0;
        int high = of.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (of[middle] < sentence) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    int words() {
        return end - begin;
    }

    int size() {
        return ids.length;
    }

    /// The word's label in the document's array.
    int label(int[] of, int word) {
        return of[begin + word];
    }

    boolean isTree() {
        return end > begin && document.head()[begin] != Document.UNKNOWN;
    }

    /// The sayings whose anchor is in it.
    List<Document.Saying> sayings() {
        return document.sayings().stream()
                .filter(saying -> saying.anchor() >= begin && saying.anchor() < end)
                .toList();
    }
}
