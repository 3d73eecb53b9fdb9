package stemma.time;

import java.util.List;
import stemma.model.Passage;
import stemma.model.When;
import stemma.text.Sentences;

/// The times of a text.
///
/// @param each      every expression, in the order of the text, none overlapping
/// @param stretches pairs of them that are the two ends of one stretch, with all words from the first to the last: `from March to May 2031`
public record Times(List<Time> each, List<Stretch> stretches) {
    public Times {
        each = List.copyOf(each);
        stretches = List.copyOf(stretches);
    }

    /// A stretch of time given by its two ends.
    public record Stretch(Passage at, When when) {}

    /// Finds the times in a text.
    ///
    /// @param sentences what is read of it, in order; no expression goes from one into the next
    public static Times of(String text, List<Passage> sentences, Anchors anchors) {
        return new Telling(text, anchors).times(sentences);
    }

    /// Finds the times in a text that is read from its start to its end.
    public static Times of(String text, Anchors anchors) {
        return text.isEmpty()
                ? new Times(List.of(), List.of())
                : of(text, Sentences.of(text, new Passage(0, text.length())), anchors);
    }
}
