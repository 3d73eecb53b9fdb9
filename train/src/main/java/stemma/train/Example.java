package stemma.train;

import java.util.Arrays;
import java.util.List;
import stemma.tagger.Input;
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
        int[] sentence = document.sentence();
        int begin = first(sentence, from);
        int end = first(sentence, to);
        var input = new Input(pieces);
        for (int word = begin; word < end; word++) {
            boolean starts = word == 0 || sentence[word - 1] != sentence[word];
            if (starts && document.opensLine()[sentence[word]]) {
                input.newLine();
            }
            input.add(document.words()[word], pieces.of(document.words()[word]));
        }
        return new Example(document, begin, end, input.ids(), input.shapes(), input.first());
    }

    /// The first word of a sentence, or the end.
    private static int first(int[] sentence, int of) {
        return (int) Arrays.stream(sentence).takeWhile(it -> it < of).count();
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
