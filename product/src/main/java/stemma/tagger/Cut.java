package stemma.tagger;

import java.util.ArrayList;
import java.util.List;

/// A sentence that is already cut into words.
///
/// @param opensLine whether a new line or paragraph of the text starts with it
public record Cut(List<String> words, boolean opensLine) {
    public Cut {
        words = List.copyOf(words);
    }

    /// All words of a text.
    static List<String> words(List<Cut> sentences) {
        return sentences.stream().flatMap(cut -> cut.words().stream()).toList();
    }

    /// The words of each line of a text, counted through all its sentences; what comes before the first that opens one is a line, too.
    static List<Span> lines(List<Cut> sentences) {
        var lines = new ArrayList<Span>();
        int begin = 0;
        int at = 0;
        for (var sentence : sentences) {
            if (sentence.opensLine() && at > begin) {
                lines.add(new Span(begin, at, "line", 1));
                begin = at;
            }
            at += sentence.words().size();
        }
        if (at > begin) {
            lines.add(new Span(begin, at, "line", 1));
        }
        return lines;
    }
}
