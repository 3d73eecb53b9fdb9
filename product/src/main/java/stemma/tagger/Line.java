package stemma.tagger;

import java.util.ArrayList;
import java.util.List;
import stemma.model.Passage;
import stemma.text.Sentences;

/// A line or paragraph of a text: the sentences of it, in order.
public record Line(List<Passage> sentences) {
    public Line {
        sentences = List.copyOf(sentences);
    }

    /// The lines of a text that are not blank.
    public static List<Line> all(String text) {
        var lines = new ArrayList<Line>();
        int begin = 0;
        for (String line : text.split("\n", -1)) {
            if (!line.isBlank()) {
                lines.add(of(text, new Passage(begin, begin + line.length())));
            }
            begin += line.length() + 1;
        }
        return lines;
    }

    /// Cuts a line into sentences, as the texts were that the model learned from.
    public static Line of(String text, Passage line) {
        return new Line(Sentences.of(text, line));
    }
}
