package stemma.tagger;

import static java.util.Comparator.comparingDouble;
import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import stemma.model.Passage;
import stemma.tagger.Tagged.Given;
import stemma.tagger.Tagged.Saying;

/// The sayings of a text, made of what its words give away: each once, with tidy ends, and with what ties it to the others.
final class Roles {
    private static final Set<String> SPEAKERS = Set.of("Person", "Organisation");
    private static final Set<String> EDGES = Set.of(".", ",", ";");

    private final List<String> words;

    /// Words that join a clause to what is said: "that".
    private final Set<Integer> joining;

    private final Reach reach;
    private final List<Span> mentions;

    private Roles(List<String> words, Set<Integer> joining, Reach reach, List<Span> mentions) {
        this.mentions = mentions;
        this.words = words;
        this.joining = joining;
        this.reach = reach;
    }

    /// @param sentences those of the text
    /// @param found  what was read in them
    /// @param places where each word stands in the text
    static List<Saying> of(List<Cut> sentences, Found found, List<Passage> places) {
        var words = sentences.stream().flatMap(cut -> cut.words().stream()).toList();
        var joining =
                IntStream.range(0, words.size())
                        .filter(i -> words.get(i).equalsIgnoreCase("that"))
                        .filter(i -> found.nodes().get(i).part().equals("SCONJ"))
                        .boxed()
                        .collect(toSet());
        var findings =
                new Roles(words, joining, Reach.of(sentences), mentions(found))
                        .tidy(found.findings());
        return findings.stream().map(finding -> saying(finding, findings, places)).toList();
    }

    /// In the order of what is said.
    private List<Finding> tidy(List<Finding> findings) {
        var trimmed =
                findings.stream()
                        .map(this::trimmed)
                        .filter(finding -> !finding.content().isEmpty())
                        .sorted(comparingDouble(Finding::probability).reversed())
                        .toList();
        var kept = new ArrayList<Finding>();
        for (var finding : trimmed) {
            if (kept.stream().noneMatch(finding::isSame)) {
                kept.add(finding);
            }
        }
        kept.sort(
                comparingInt((Finding finding) -> finding.content().getFirst().begin())
                        .thenComparing(Finding::contentSize, (a, b) -> Integer.compare(b, a))
                        .thenComparingInt(Finding::anchor));
        return kept;
    }

    private Finding trimmed(Finding finding) {
        return new Finding(
                finding.anchor(),
                finding.kind(),
                finding.probability(),
                finding.given(),
                trimmed(nearest(finding.anchor(), whole(finding.source()))),
                trimmed(finding.cue()),
                trimmed(reach.from(finding.anchor(), finding.content())));
    }

    /// Whoever is named nearest: the speaker around an inner saying may also seem to be its source.
    private static List<Span> nearest(int anchor, List<Span> spans) {
        return spans.stream()
                .min(
                        comparingInt(span ->
                                Math.min(
                                        Math.abs(anchor - span.begin()),
                                        Math.abs(anchor - span.end() + 1))))
                .stream()
                .toList();
    }

    private static List<Span> mentions(Found found) {
        return Stream.concat(found.entities().stream(), found.names().stream())
                .filter(span -> SPEAKERS.contains(span.type()))
                .toList();
    }

    /// A mention that a source cuts through belongs to it as a whole.
    private List<Span> whole(List<Span> spans) {
        return spans.stream().map(this::whole).toList();
    }

    private Span whole(Span span) {
        var whole = span;
        for (var mention : mentions) {
            if (mention.overlaps(whole)) {
                whole =
                        span.to(
                                Math.min(whole.begin(), mention.begin()),
                                Math.max(whole.end(), mention.end()));
            }
        }
        return whole;
    }

    /// Neither commas and stops at the ends of spans, but for the stop of a quotation, nor the "that" before what is said.
    private List<Span> trimmed(List<Span> spans) {
        var trimmed = new ArrayList<Span>();
        var quotation = new Quotation();
        for (var span : spans) {
            int begin = span.begin();
            while (begin < span.end() && (isEdge(begin) || joining.contains(begin))) {
                begin++;
            }
            int end = span.end();
            words.subList(span.begin(), end).forEach(quotation::holds);
            while (end > begin && !quotation.isOpen() && isEdge(end - 1)) {
                end--;
            }
            if (begin < end) {
                trimmed.add(span.to(begin, end));
            }
        }
        return trimmed;
    }

    private boolean isEdge(int word) {
        return EDGES.contains(words.get(word));
    }

    private static Saying saying(Finding finding, List<Finding> all, List<Passage> places) {
        return new Saying(
                finding.kind(),
                passages(finding.source(), places),
                passages(finding.cue(), places),
                passages(finding.content(), places),
                given(finding, all),
                parent(finding, all),
                finding.certainty());
    }

    private static List<Passage> passages(List<Span> spans, List<Passage> places) {
        return spans.stream()
                .map(span -> places.get(span.begin()).through(places.get(span.end() - 1)))
                .toList();
    }

    private static Given given(Finding finding, List<Finding> all) {
        if (!finding.source().isEmpty()) {
            return new Given.Here();
        }
        return switch (finding.given()) {
            case UNNAMED -> new Given.Unnamed();
            case AUTHOR -> new Given.Author();
            case SAME ->
                    nearestSource(finding, all)
                            .<Given>map(Given.SameAs::new)
                            .orElseGet(Given.Unnamed::new);
        };
    }

    /// Of the sayings that stand before and have words for their source, the last.
    private static Optional<Integer> nearestSource(Finding finding, List<Finding> all) {
        return IntStream.range(0, all.size())
                .boxed()
                .filter(i -> all.get(i).anchor() < finding.anchor())
                .filter(i -> !all.get(i).source().isEmpty())
                .max(comparingInt(i -> all.get(i).anchor()));
    }

    private static Optional<Integer> parent(Finding finding, List<Finding> all) {
        return IntStream.range(0, all.size())
                .boxed()
                .filter(i -> all.get(i).isAround(finding))
                .min(comparingInt(i -> all.get(i).contentSize()));
    }
}
