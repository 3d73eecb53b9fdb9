package stemma.tagger;

import static java.util.Comparator.comparingDouble;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import stemma.model.CueKind;
import stemma.tagger.Tree.Node;

/// Reads a window's rows: parts of speech, trees, mentions, sayings.
final class Heads {
    private static final String NO_CUE = "none";
    private static final String HERE = "here";
    private static final Set<String> LOOSE = Set.of("DET", "ADP", "CCONJ", "SCONJ");
    private static final String THRESHOLD = "threshold";

    /// What is said is seldom broken: each word is scored by itself, and is likelier to go on with it than that tells. Tried on 80 reports of PolNeAR's train part; 100 others gain more.
    private static final double GOES_ON = 0.9;

    private final Scores part;
    private final Scores lemma;
    private final Scores cue;
    private final Scores given;
    private final Spans entity;
    private final Spans name;
    private final Spans medium;
    private final Arcs arcs;
    private final RoleScores roleScores;
    private final Bio roles;
    private final double threshold;

    /// A column of labels.
    private record Scores(int offset, List<String> labels) {
        static Scores of(Layout layout, String name) {
            return new Scores(layout.offset(name), layout.column(name).labels());
        }

        String best(Rows rows, int word) {
            return labels.get(rows.best(word, offset, labels.size()));
        }

        double[] probabilities(Rows rows, int word) {
            var probabilities = new double[labels.size()];
            rows.logProbabilities(word, offset, probabilities);
            for (int k = 0; k < probabilities.length; k++) {
                probabilities[k] = Math.exp(probabilities[k]);
            }
            return probabilities;
        }

        String bestBut(String label, double[] probabilities) {
            return labels.stream()
                    .filter(other -> !other.equals(label))
                    .max(comparingDouble(other -> probabilities[labels.indexOf(other)]))
                    .orElseThrow();
        }
    }

    /// A column of labels that mark spans.
    private record Spans(int offset, Bio bio) {
        static Spans of(Layout layout, String name) {
            return new Spans(layout.offset(name), new Bio(layout.column(name).labels()));
        }

        List<Span> in(Rows rows, int begin, int end) {
            return bio.spans(rows, offset, begin, end);
        }
    }

    Heads(Model model) {
        var layout = model.layout();
        part = Scores.of(layout, "part");
        lemma = Scores.of(layout, "lemma");
        cue = Scores.of(layout, "cue");
        given = Scores.of(layout, "given");
        entity = Spans.of(layout, "entity");
        name = Spans.of(layout, "name");
        medium = Spans.of(layout, "medium");
        arcs = new Arcs(model);
        roleScores = new RoleScores(model);
        roles = new Bio(layout.tensor("role.weight").labels(), Map.of("content", GOES_ON));
        threshold = Double.parseDouble(model.card().getOrDefault(THRESHOLD, "0.5"));
    }

    Window in(Rows rows) {
        return new Window(rows);
    }

    /// One window's rows.
    final class Window {
        private final Rows rows;
        private final RoleScores.Window roleWindow;

        private Window(Rows rows) {
            this.rows = rows;
            roleWindow = roleScores.in(rows);
        }

        /// Reads one stretch. What is found is by words of the window.
        ///
        /// @param begin its first word in the window
        /// @param words its words
        Found read(int begin, List<String> words) {
            int end = begin + words.size();
            var nodes = nodes(begin, end);
            return new Found(
                    nodes,
                    whole(entity.in(rows, begin, end), nodes, begin),
                    name.in(rows, begin, end),
                    medium.in(rows, begin, end),
                    findings(begin, words, nodes));
        }

        /// No mention ends with an article, a preposition or a conjunction.
        private static List<Span> whole(List<Span> spans, List<Node> nodes, int begin) {
            return spans.stream()
                    .map(span -> {
                        int end = span.end();
                        while (end > span.begin()
                                && LOOSE.contains(nodes.get(end - 1 - begin).part())) {
                            end--;
                        }
                        return span.to(span.begin(), end);
                    })
                    .filter(span -> span.size() > 0)
                    .toList();
        }

        private List<Node> nodes(int begin, int end) {
            int[] heads = arcs.heads(rows, begin, end);
            var nodes = new ArrayList<Node>(end - begin);
            for (int i = begin; i < end; i++) {
                int head = heads[i - begin];
                nodes.add(
                        new Node(
                                part.best(rows, i),
                                lemma.best(rows, i),
                                head < 0 ? -1 : begin + head,
                                head < 0 ? "root" : arcs.relation(rows, i, begin + head)));
            }
            return nodes;
        }

        private List<Finding> findings(int begin, List<String> words, List<Node> nodes) {
            var saying = saying(begin, words, nodes);
            return IntStream.range(0, words.size())
                    .boxed()
                    .flatMap(i ->
                            finding(
                                    begin + i,
                                    Cues.enough(
                                            words.get(i),
                                            nodes.get(i).part(),
                                            saying.get(i),
                                            threshold))
                                    .stream())
                    .toList();
        }

        /// The words on which a clause with "that" hangs, as what is said hangs on its cue.
        private static BitSet saying(int begin, List<String> words, List<Node> nodes) {
            var saying = new BitSet();
            for (int i = 0; i < nodes.size(); i++) {
                int clause = nodes.get(i).head() - begin;
                boolean isThat =
                        nodes.get(i).relation().equals("mark")
                                && words.get(i).equalsIgnoreCase("that")
                                && clause >= 0;
                if (isThat && nodes.get(clause).relation().equals("ccomp")) {
                    saying.set(Math.max(0, nodes.get(clause).head() - begin));
                }
            }
            return saying;
        }

        /// What a word gives away, if it is likely enough to give away anything.
        private Optional<Finding> finding(int word, double enough) {
            double[] kinds = cue.probabilities(rows, word);
            double probability = 1 - kinds[cue.labels.indexOf(NO_CUE)];
            if (probability <= enough) {
                return Optional.empty();
            }
            var spans =
                    roles.spans(roleWindow.scores(word), 0, 0, rows.size()).stream()
                            .collect(groupingBy(Span::type));
            return Optional.of(
                    new Finding(
                            word,
                            CueKind.of(cue.bestBut(NO_CUE, kinds)),
                            probability,
                            Finding.Given.of(given.bestBut(HERE, given.probabilities(rows, word))),
                            spans.getOrDefault("source", List.of()),
                            spans.getOrDefault("cue", List.of()),
                            spans.getOrDefault("content", List.of())));
        }
    }
}
