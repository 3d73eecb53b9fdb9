package stemma.tagger;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import stemma.model.CueKind;
import stemma.tagger.Tree.Node;

/// A saying as one word of the text gives it away. All places are words of the text.
///
/// @param anchor the word
/// @param given  how its source is known, should there be no words for it
record Finding(
        int anchor,
        CueKind kind,
        double probability,
        Given given,
        List<Span> source,
        List<Span> cue,
        List<Span> content) {
    /// The share of right ones among the lines of PolNeAR's development part that begin with whoever speaks: 15 of 16.
    private static final double RIGHT = 0.94;

    /// How a source without words is known.
    enum Given {
        UNNAMED,
        AUTHOR,
        SAME;

        static Given of(String label) {
            return valueOf(label.toUpperCase(Locale.ROOT));
        }
    }

    Finding {
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
    }

    /// What somebody says whose name stands beside it, without a cue.
    static Finding beside(Span speaker, Span said) {
        return new Finding(
                speaker.begin(),
                CueKind.SAYS,
                RIGHT,
                Given.UNNAMED,
                List.of(speaker),
                List.of(),
                List.of(said));
    }

    private static boolean holds(List<Span> spans, int word) {
        return spans.stream().anyMatch(span -> span.holds(word));
    }

    /// Whether a word is of its cue or of what is said.
    boolean holds(int word) {
        return holds(cue, word) || holds(content, word);
    }

    /// Whether a word is of its cue or source.
    boolean isRest(int word) {
        return holds(cue, word) || holds(source, word);
    }

    /// Whether a word is of its cue.
    boolean isCue(int word) {
        return holds(cue, word);
    }

    /// The word of its cue on which the others hang.
    Optional<Integer> top(List<Node> nodes) {
        return cue.stream()
                .flatMap(span -> IntStream.range(span.begin(), span.end()).boxed())
                .filter(i -> !nodes.get(i).part().equals("PUNCT"))
                .filter(i -> !isCue(nodes.get(i).head()))
                .findFirst();
    }

    /// The same, told by other words for its source.
    Finding by(List<Span> speaker) {
        return by(speaker, given);
    }

    /// The same, told by other words for its source, or known in another way.
    Finding by(List<Span> speaker, Given how) {
        return new Finding(anchor, kind, probability, how, speaker, cue, content);
    }

    /// The same, saying something else.
    Finding saying(List<Span> words) {
        return new Finding(anchor, kind, probability, given, source, cue, words);
    }

    /// Whether the other is said within what is said here: its word stands there, and most of what it says. Where two contents
    /// end need not be read alike.
    boolean isAround(Finding inner) {
        return holds(content, inner.anchor)
                && contentSize() > inner.contentSize()
                && 2 * shared(inner) > inner.contentSize();
    }

    /// How many words both say.
    int shared(Finding inner) {
        int shared = 0;
        for (var part : inner.content) {
            for (var whole : content) {
                int end = Math.min(part.end(), whole.end());
                shared += Math.max(0, end - Math.max(part.begin(), whole.begin()));
            }
        }
        return shared;
    }

    int contentSize() {
        return content.stream().mapToInt(Span::size).sum();
    }

    /// The model's certainty of the word and of all that it found for it.
    double certainty() {
        return probability
                * Stream.of(source, cue, content)
                        .flatMap(List::stream)
                        .mapToDouble(Span::probability)
                        .average()
                        .orElse(0);
    }

    Finding moved(int by) {
        return new Finding(
                anchor + by,
                kind,
                probability,
                given,
                moved(source, by),
                moved(cue, by),
                moved(content, by));
    }

    private static List<Span> moved(List<Span> spans, int by) {
        return spans.stream().map(span -> span.moved(by)).toList();
    }
}
