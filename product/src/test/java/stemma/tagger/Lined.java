package stemma.tagger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import stemma.tagger.Tree.Node;

/// A text in lines for a test, its words between blanks, of which "is" is the only verb.
final class Lined {
    private final List<Cut> sentences = new ArrayList<>();
    private final Found found = Found.nothing();

    /// A sentence that opens a line.
    Lined line(String words) {
        return add(words, true);
    }

    /// A further sentence of the line.
    Lined goesOn(String words) {
        return add(words, false);
    }

    private Lined add(String words, boolean opensLine) {
        var cut = Arrays.asList(words.split(" "));
        sentences.add(new Cut(cut, opensLine));
        cut.forEach(word ->
                found.nodes().add(new Node(word.equals("is") ? "AUX" : "X", "", -1, "root")));
        return this;
    }

    /// By the words of the whole text.
    void mention(int begin, int end, String type) {
        found.entities().add(new Span(begin, end, type, 1));
    }

    List<Cut> sentences() {
        return sentences;
    }

    Found found() {
        return found;
    }

    /// "Source | content" of each.
    List<String> told(List<Finding> findings) {
        return findings.stream()
                .map(it -> words(it.source()) + " | " + words(it.content()))
                .toList();
    }

    private String words(List<Span> spans) {
        var words = Cut.words(sentences);
        var span = spans.getFirst();
        return String.join(" ", words.subList(span.begin(), span.end()));
    }
}
