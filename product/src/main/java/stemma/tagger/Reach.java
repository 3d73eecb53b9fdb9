package stemma.tagger;

import java.util.ArrayList;
import java.util.List;

/// How far what somebody says can go on: where it is told in a sentence's own words, to the end of that sentence, and beyond
/// it only within quotation marks; from a quotation also in other words, to the end of the
/// paragraph, or of the next one if a quotation is open between the two.
///
/// Where nothing of it stands in that sentence ("He listed three reasons."), it may stand in others. A quotation is said as a whole.
final class Reach {
    private final int[] sentence;

    /// Lines between which a quotation stays open are one.
    private final int[] line;

    private final boolean[] isQuoted;
    private final Places quotations;

    private Reach(int size, List<Span> quotations) {
        this.sentence = new int[size];
        this.line = new int[size];
        this.isQuoted = new boolean[size];
        this.quotations = new Places(quotations);
    }

    /// Of a text in its sentences. A quotation that goes on in a new line opens again there.
    static Reach of(List<Cut> sentences) {
        int size = sentences.stream().mapToInt(cut -> cut.words().size()).sum();
        var reach = new Reach(size, Quoted.in(sentences));
        int at = 0;
        int line = 0;
        boolean isLeftOpen = false;
        var quotation = new Quotation();
        for (int s = 0; s < sentences.size(); s++) {
            if (sentences.get(s).opensLine()) {
                isLeftOpen = quotation.isOpen() || isLeftOpen;
                line += isLeftOpen ? 0 : 1;
                quotation = new Quotation();
            }
            for (String word : sentences.get(s).words()) {
                reach.sentence[at] = s;
                reach.line[at] = line;
                reach.isQuoted[at++] = quotation.holds(word);
                isLeftOpen = isLeftOpen && !Quotation.isMark(word);
            }
        }
        return reach;
    }

    /// The parts of some spans that the anchor reaches, and what is missing of quotations that they begin or end with.
    List<Span> from(int anchor, List<Span> spans) {
        return reached(anchor, joined(spans.stream().map(span -> whole(anchor, span)).toList()));
    }

    /// A quotation that holds the anchor itself is said by somebody around it.
    private Span whole(int anchor, Span span) {
        var whole = span;
        for (var quotation : quotations.overlapping(span)) {
            if (isCut(quotation, span) && !quotation.holds(anchor)) {
                whole =
                        span.to(
                                Math.min(whole.begin(), quotation.begin()),
                                Math.max(whole.end(), quotation.end()));
            }
        }
        return whole;
    }

    /// Whether a span begins or ends a quotation, with or without its mark.
    private static boolean isCut(Span quotation, Span span) {
        return span.holds(quotation.begin())
                || span.holds(quotation.begin() + 1)
                || span.holds(quotation.end() - 1)
                || span.holds(quotation.end() - 2);
    }

    private List<Span> reached(int anchor, List<Span> spans) {
        var parts = spans.stream().flatMap(span -> bySentence(span).stream()).toList();
        var here = parts.stream().filter(part -> isAt(part, anchor)).toList();
        if (here.isEmpty()) {
            return spans;
        }
        boolean isQuoting = here.stream().anyMatch(part -> isQuoted[part.begin()]);
        return joined(
                parts.stream()
                        .filter(part ->
                                isAt(part, anchor)
                                        || isQuoted[part.begin()]
                                        || isQuoting && line[part.begin()] == line[anchor])
                        .toList());
    }

    /// Whether two words stand in one sentence.
    boolean areTogether(int one, int other) {
        return sentence[one] == sentence[other];
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
            if (!joined.isEmpty() && joined.getLast().end() >= part.begin()) {
                var last = joined.removeLast();
                joined.add(part.to(last.begin(), Math.max(last.end(), part.end())));
            } else {
                joined.add(part);
            }
        }
        return joined;
    }
}
