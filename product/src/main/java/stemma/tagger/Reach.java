package stemma.tagger;

import java.util.ArrayList;
import java.util.List;

/// How far what somebody says can go on: where it is told in a sentence's own words, to the end of that sentence, and beyond
/// it only within quotation marks.
///
/// Where nothing of it stands in that sentence ("He listed three reasons."), it may stand in others; so may what goes on from a
/// quotation.
final class Reach {
    private final int[] sentence;
    private final boolean[] isQuoted;

    private Reach(int[] sentence, boolean[] isQuoted) {
        this.sentence = sentence;
        this.isQuoted = isQuoted;
    }

    /// Of a text in its sentences. A quotation that goes on in a new line opens again there.
    static Reach of(List<Cut> sentences) {
        int size = sentences.stream().mapToInt(cut -> cut.words().size()).sum();
        var reach = new Reach(new int[size], new boolean[size]);
        int at = 0;
        var quotation = new Quotation();
        for (int s = 0; s < sentences.size(); s++) {
            quotation = sentences.get(s).opensLine() ? new Quotation() : quotation;
            for (String word : sentences.get(s).words()) {
                reach.sentence[at] = s;
                reach.isQuoted[at++] = quotation.holds(word);
            }
        }
        return reach;
    }

    /// The parts of some spans that the anchor reaches.
    List<Span> from(int anchor, List<Span> spans) {
        var parts = spans.stream().flatMap(span -> bySentence(span).stream()).toList();
        var here = parts.stream().filter(part -> isAt(part, anchor)).toList();
        boolean isFree = here.isEmpty() || here.stream().anyMatch(part -> isQuoted[part.begin()]);
        return isFree
                ? spans
                : joined(
                        parts.stream()
                                .filter(part -> isAt(part, anchor) || isQuoted[part.begin()])
                                .toList());
    }

    private boolean isAt(Span part, int anchor) {
        return sentence[part.begin()] == sentence[anchor];
    }

    private List<Span> bySentence(Span span) {
        var parts = new ArrayList<Span>();
        int begin = span.begin();
        for (int i = begin + 1; i <= span.end(); i++) {
            if (i == span.end() || sentence[i] != sentence[begin]) {
                parts.add(span.to(begin, i));
                begin = i;
            }
        }
        return parts;
    }

    private static List<Span> joined(List<Span> parts) {
        var joined = new ArrayList<Span>();
        for (var part : parts) {
            if (!joined.isEmpty() && joined.getLast().end() == part.begin()) {
                joined.add(part.to(joined.removeLast().begin(), part.end()));
            } else {
                joined.add(part);
            }
        }
        return joined;
    }
}
