package stemma.train;

import java.util.List;

/// An annotated text, cut into words, with what is known of each.
///
/// Labels are indexes into the layout's; `UNKNOWN` where the set does not annotate them. All arrays but `opensLine` have an
/// entry a word.
///
/// @param set       the corpus it is counted under
/// @param sentence  index of the word's sentence
/// @param opensLine a sentence's: whether a new line of the text starts with it
/// @param entity    BIO, as are `name` and `medium`
/// @param head      index of the word it hangs on, -1 for a root
/// @param attributed whether all its sayings are annotated
@SuppressWarnings("ArrayRecordComponent") // large, and never compared
record Document(
        String id,
        String set,
        String[] words,
        int[] sentence,
        boolean[] opensLine,
        int[] entity,
        int[] name,
        int[] medium,
        int[] part,
        int[] lemma,
        int[] head,
        int[] relation,
        boolean attributed,
        List<Saying> sayings) {
    static final int UNKNOWN = -2;

    Document {
        sayings = List.copyOf(sayings);
    }

    /// One attribution. Words are indexes in the document, in order.
    ///
    /// @param kind  index of the cue's kind, `UNKNOWN` where the set has no kinds
    /// @param given index of how the source is known, `UNKNOWN` where the set does not say
    /// @param anchor the word that stands for it: of the cue, or where there is none of the source, or of the content
    @SuppressWarnings("ArrayRecordComponent") // as above
    record Saying(int kind, int given, int anchor, int[] source, int[] cue, int[] content) {}

    int sentences() {
        return opensLine.length;
    }
}
