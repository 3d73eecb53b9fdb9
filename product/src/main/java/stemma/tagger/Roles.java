package stemma.tagger;

import static java.util.Comparator.comparingDouble;
import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import stemma.model.CueKind;
import stemma.model.Passage;
import stemma.tagger.Tagged.Saying;
import stemma.tagger.Tree.Node;

/// The sayings of a text, made of what its words give away: each once, with tidy ends, and with what ties it to the others.
final class Roles {
    private static final Set<String> SPEAKERS = Set.of("Person", "Organisation");
    private static final Set<String> PLACES = Set.of("Location");
    private static final Set<String> RELAYED = Set.of("quoted", "cited");
    private static final Set<String> EDGES = Set.of(".", ",", ";");
    private static final Set<String> ARTICLES = Set.of("the", "a", "an");
    private static final Set<String> JOINTS = Set.of("ADP", "CCONJ", "SCONJ");
    private static final Set<String> MODIFIERS = Set.of("ADJ", "NUM", "DET");
    private static final Set<String> SMALL = Set.of("DET", "ADP", "CCONJ", "SCONJ", "PUNCT");
    private static final Set<String> SEEMING =
            Set.of("appear", "appears", "appeared", "seem", "seems", "seemed");
    private static final Set<String> NOUNS = Set.of("NOUN", "PROPN");

    /// Words between a modifier and its noun.
    private static final int BETWEEN = 2;

    private final List<String> words;

    /// Words that join a clause to what is said: "that".
    private final Set<Integer> joining;

    private final Reach reach;
    private final List<Node> nodes;
    private final Places mentions;
    private final Places locations;
    private final Speakers speakers;
    private final Relatives relatives;
    private final Passives passives;
    private final Clauses clauses;
    private final Bounds bounds;
    private final Ends ends;
    private final Capitals capitals;
    private final BitSet anchors = new BitSet();

    /// Words for sources.
    private final BitSet sources = new BitSet();

    private final BitSet names = new BitSet();

    /// Anchors of those whose source the tree alone tells.
    private final Set<Integer> told = new HashSet<>();

    private Roles(List<String> words, Set<Integer> joining, List<Cut> sentences, Found found) {
        this.nodes = Subjects.mended(words, found.nodes());
        this.mentions = mentions(found, SPEAKERS);
        this.locations = mentions(found, PLACES);
        this.words = words;
        this.joining = joining;
        this.reach = Reach.of(sentences);
        this.capitals = Capitals.of(sentences);
        this.speakers = new Speakers(words, nodes);
        var below = new Dependents(nodes);
        this.relatives = new Relatives(words, nodes, below);
        this.passives = new Passives(words, nodes, below, speakers);
        this.clauses = new Clauses(words, nodes, below);
        this.bounds = new Bounds(words, nodes, below);
        this.ends = new Ends(words, nodes, anchors);
        found.names().forEach(name -> names.set(name.begin(), name.end()));
        for (var finding : found.findings()) {
            anchors.set(finding.anchor());
            finding.source().forEach(span -> sources.set(span.begin(), span.end()));
        }
    }

    /// @param sentences those of the text
    /// @param found  what was read in them
    /// @param places where each word stands in the text
    static List<Saying> of(List<Cut> sentences, Found found, List<Passage> places) {
        var words = Cut.words(sentences);
        var joining =
                IntStream.range(0, words.size())
                        .filter(i -> words.get(i).equalsIgnoreCase("that"))
                        .filter(i -> found.nodes().get(i).part().equals("SCONJ"))
                        .boxed()
                        .collect(toSet());
        var roles = new Roles(words, joining, sentences, found);
        var voxPops = VoxPops.of(sentences, found);
        var turns = Stream.concat(voxPops.stream(), Turns.of(sentences, found).stream()).toList();
        var findings = roles.tidy(withoutVoices(voxPops, found.findings()), turns);
        var ties = new Ties(findings, roles.told);
        return findings.stream().map(finding -> saying(finding, ties, places)).toList();
    }

    /// Those that nobody is to say who speaks in one of these.
    private static List<Finding> withoutVoices(List<Finding> voxPops, List<Finding> findings) {
        var voices = new Places(voxPops.stream().map(it -> it.source().getFirst()).toList());
        return findings.stream()
                .filter(it -> it.source().stream().allMatch(by -> voices.overlapping(by).isEmpty()))
                .toList();
    }

    /// In the order of what is said. Turns go before what was read for the same words.
    private List<Finding> tidy(List<Finding> findings, List<Finding> turns) {
        var trimmed =
                findings.stream()
                        .filter(finding -> !Idioms.hold(finding.anchor(), words))
                        .filter(finding ->
                                !isName(finding) && !isPlace(finding) && !isRelay(finding))
                        .map(finding -> passives.with(relatives.with(finding)))
                        .map(this::trimmed)
                        .map(finding -> clauses.with(finding))
                        .map(finding -> finding.saying(trimmed(finding.content())))
                        .filter(this::saysSomething)
                        .map(this::told)
                        .sorted(comparingDouble(Finding::probability).reversed());
        var kept = new Kept();
        Stream.concat(turns.stream(), trimmed).forEach(kept::offer);
        return new Shares(kept.all(), reach, words.size())
                .shared().stream()
                        .sorted(
                                comparingInt((Finding finding) ->
                                                finding.content().getFirst().begin())
                                        .thenComparing(
                                                Finding::contentSize,
                                                (a, b) -> Integer.compare(b, a))
                                        .thenComparingInt(Finding::anchor))
                        .toList();
    }

    /// Whether more than articles and joining words is said.
    private boolean saysSomething(Finding finding) {
        return finding.content().stream()
                .flatMap(span -> nodes.subList(span.begin(), span.end()).stream())
                .anyMatch(node -> !SMALL.contains(node.part()));
    }

    /// "Tell" in the name of a town is no cue.
    private boolean isName(Finding finding) {
        int word = finding.anchor();
        return finding.isCue(word)
                && (nodes.get(word).part().equals("PROPN") || capitals.isName(word));
    }

    /// "In Dalma, two clerks said": nobody says it but the clerks.
    private boolean isPlace(Finding finding) {
        return nodes.get(finding.anchor()).part().equals("ADP")
                && finding.isCue(finding.anchor())
                && !finding.source().isEmpty()
                && !locations.overlapping(finding.source().getFirst()).isEmpty();
    }

    /// "Two diplomats quoted by Karst Radio said": what they say is given away by "said".
    private boolean isRelay(Finding finding) {
        var node = nodes.get(finding.anchor());
        String word = words.get(finding.anchor()).toLowerCase(Locale.ROOT);
        return RELAYED.contains(word)
                && node.relation().equals("acl")
                && node.head() >= 0
                && sources.get(node.head());
    }

    private Finding trimmed(Finding finding) {
        var whole = finding.saying(reach.from(finding.anchor(), ends.of(finding)));
        var content = trimmed(bounds.within(whole).content());
        return new Finding(
                finding.anchor(),
                kind(finding),
                finding.probability(),
                finding.given(),
                trimmed(source(finding.saying(content))),
                trimmed(withoutNames(finding.cue())),
                content);
    }

    /// "Tell" before "told" is of the town where somebody was told.
    private List<Span> withoutNames(List<Span> cue) {
        return cue.stream()
                .map(span -> {
                    int begin = span.begin();
                    while (begin < span.end() - 1 && capitals.isName(begin)) {
                        begin++;
                    }
                    return span.to(begin, span.end());
                })
                .toList();
    }

    /// Who seems to confirm does not confirm.
    private CueKind kind(Finding finding) {
        boolean isSeeming =
                finding.kind() == CueKind.CONFIRMS
                        && finding.top(nodes)
                                .filter(top -> isSeeming(top) || isSeeming(nodes.get(top).head()))
                                .isPresent();
        return isSeeming ? CueKind.SAYS : finding.kind();
    }

    private boolean isSeeming(int word) {
        return word >= 0 && SEEMING.contains(words.get(word).toLowerCase(Locale.ROOT));
    }

    /// With whom the tree tells, where the network found no words for the source.
    private Finding told(Finding finding) {
        if (!finding.source().isEmpty()) {
            return finding;
        }
        var speaker = speakers.of(finding);
        speaker.ifPresent(_ -> told.add(finding.anchor()));
        return speaker.map(span -> finding.by(List.of(span))).orElse(finding);
    }

    /// The words for a source: with the noun that its last ones belong to, and without loose ones at the end.
    private List<Span> source(Finding finding) {
        var found = nearest(finding.anchor(), whole(finding.source()));
        return speakers
                .whole(finding, found, word -> reach.areTogether(word, finding.anchor()))
                .stream()
                .map(span -> withNoun(span, finding))
                .map(this::withoutLoose)
                .filter(span -> span.size() > 0)
                .toList();
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

    private static Places mentions(Found found, Set<String> types) {
        return new Places(
                Stream.concat(found.entities().stream(), found.names().stream())
                        .filter(span -> types.contains(span.type()))
                        .toList());
    }

    /// A mention that a source cuts through belongs to it as a whole.
    private List<Span> whole(List<Span> spans) {
        return spans.stream().map(this::whole).toList();
    }

    private Span whole(Span span) {
        var whole = span;
        for (var mention : mentions.overlapping(span)) {
            whole =
                    span.to(
                            Math.min(whole.begin(), mention.begin()),
                            Math.max(whole.end(), mention.end()));
        }
        return whole;
    }

    /// Neither commas and stops at the ends of spans, but for the stop of a quotation, nor the "that" before what is said.
    private List<Span> trimmed(List<Span> spans) {
        var trimmed = new ArrayList<Span>();
        var quotation = new Quotation();
        for (var span : spans) {
            int begin = Math.min(capitals.behindDateline(span.begin()), span.end());
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

    private static Saying saying(Finding finding, Ties ties, List<Passage> places) {
        return new Saying(
                finding.kind(),
                passages(ties.source(finding), places),
                passages(finding.cue(), places),
                passages(finding.content(), places),
                ties.given(finding),
                ties.parent(finding),
                finding.certainty());
    }

    private static List<Passage> passages(List<Span> spans, List<Passage> places) {
        return spans.stream()
                .map(span -> places.get(span.begin()).through(places.get(span.end() - 1)))
                .toList();
    }
}
