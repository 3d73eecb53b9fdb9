package stemma.tagger;

import static java.util.Comparator.comparingDouble;
import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import stemma.model.Passage;
import stemma.tagger.Tagged.Given;
import stemma.tagger.Tagged.Saying;
import stemma.tagger.Tree.Node;

/// The sayings of a text, made of what its words give away: each once, with tidy ends, and with what ties it to the others.
final class Roles {
    private static final Set<String> SPEAKERS = Set.of("Person", "Organisation");
    private static final Set<String> EDGES = Set.of(".", ",", ";");
    private static final Set<String> ARTICLES = Set.of("the", "a", "an");
    private static final Set<String> JOINTS = Set.of("ADP", "CCONJ", "SCONJ");
    private static final Set<String> MODIFIERS = Set.of("ADJ", "NUM", "DET");
    private static final Set<String> NOUNS = Set.of("NOUN", "PROPN");

    /// Words between a modifier and its noun.
    private static final int BETWEEN = 2;

    private final List<String> words;

    /// Words that join a clause to what is said: "that".
    private final Set<Integer> joining;

    private final Reach reach;
    private final List<Node> nodes;
    private final List<Span> mentions;

    private Roles(List<String> words, Set<Integer> joining, Reach reach, Found found) {
        this.nodes = found.nodes();
        this.mentions = mentions(found);
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
                new Roles(words, joining, Reach.of(sentences), found)
                        .tidy(found.findings(), Turns.of(sentences, found));
        return findings.stream().map(finding -> saying(finding, findings, places)).toList();
    }

    /// In the order of what is said. Turns go before what was read for the same words.
    private List<Finding> tidy(List<Finding> findings, List<Finding> turns) {
        var trimmed =
                findings.stream()
                        .map(this::trimmed)
                        .sorted(comparingDouble(Finding::probability).reversed());
        var kept = new ArrayList<Finding>();
        for (var finding : Stream.concat(turns.stream(), trimmed).toList()) {
            if (!finding.content().isEmpty() && kept.stream().noneMatch(finding::isSame)) {
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
                trimmed(source(finding)),
                trimmed(finding.cue()),
                trimmed(reach.from(finding.anchor(), uncut(finding))));
    }

    /// The words for a source: with the noun that its last ones belong to, and without loose ones at the end.
    private List<Span> source(Finding finding) {
        return nearest(finding.anchor(), whole(finding.source())).stream()
                .map(span -> withNoun(span, finding))
                .map(this::withoutLoose)
                .filter(span -> span.size() > 0)
                .toList();
    }

    /// What is said does not end before the noun of its last word: "to tell the" goes on with all that hangs on it.
    private List<Span> uncut(Finding finding) {
        return finding.content().stream().map(span -> uncut(span, finding)).toList();
    }

    private Span uncut(Span span, Finding finding) {
        if (nodes.get(span.end() - 1).head() < span.end()) {
            return span;
        }
        int end = span.end();
        while (end < nodes.size() && !finding.isRest(end) && isUnder(end, span)) {
            end++;
        }
        return span.to(span.begin(), end);
    }

    /// Whether a word hangs on one of these, by whatever is between but a clause set beside it.
    private boolean isUnder(int word, Span span) {
        int at = word;
        while (at >= 0 && !span.holds(at) && !nodes.get(at).relation().equals("parataxis")) {
            at = nodes.get(at).head();
        }
        return at >= 0 && span.holds(at);
    }

    /// "Lebanese" in "Lebanese officials said" is no source without its noun.
    private Span withNoun(Span span, Finding finding) {
        int head = nodes.get(span.end() - 1).head();
        boolean isBare =
                IntStream.range(span.begin(), span.end())
                        .allMatch(i -> MODIFIERS.contains(nodes.get(i).part()));
        boolean isNoun =
                head >= span.end()
                        && head <= span.end() + BETWEEN
                        && NOUNS.contains(nodes.get(head).part())
                        && !finding.holds(head);
        return isBare && isNoun ? span.to(span.begin(), head + 1) : span;
    }

    private Span withoutLoose(Span span) {
        int end = span.end();
        while (end > span.begin() && isLoose(end - 1)) {
            end--;
        }
        return span.to(span.begin(), end);
    }

    private boolean isLoose(int word) {
        return ARTICLES.contains(words.get(word).toLowerCase(Locale.ROOT))
                || JOINTS.contains(nodes.get(word).part());
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
