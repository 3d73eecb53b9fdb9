package stemma.tagger;

import java.util.List;
import stemma.model.Passage;
import stemma.text.Sentences;

/// A line or paragraph of a text: the sentences of it, in order.
public record Line(List<Passage> sentences) {
    public Line {
        sentences = List.copyOf(sentences);
    }

    /// Cuts a line into sentences, as the texts were that the model learned from.
    public static Line of(String text, Passage line) {
        return new Line(Sentences.of(text, line));
    }
}
