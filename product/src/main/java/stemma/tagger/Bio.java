package stemma.tagger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// Finds the most probable legal row of labels `O`, `B-type`, `I-type`: none where `I` follows anything but its own type
/// (Viterbi over log-probabilities).
final class Bio {
    private final List<String> labels;
    private final int outside;

    /// For each `I-type` the place of its `B-type`; -1 for other labels.
    private final int[] begins;

    /// What is added to the score of each label where its span goes on.
    private final double[] goesOn;

    Bio(List<String> labels) {
        this(labels, Map.of());
    }

    /// @param goesOn by type, how much likelier a word goes on with a span than it is by itself, as a logarithm
    Bio(List<String> labels, Map<String, Double> goesOn) {
        this.labels = labels;
        outside = place("O");
        begins = labels.stream().mapToInt(this::beginOf).toArray();
        this.goesOn =
                labels.stream()
                        .mapToDouble(label ->
                                label.startsWith("I-")
                                        ? goesOn.getOrDefault(label.substring(2), 0.0)
                                        : 0)
                        .toArray();
    }

    private int beginOf(String label) {
        return label.startsWith("I-") ? place("B-" + label.substring(2)) : -1;
    }

    private int place(String label) {
        int place = labels.indexOf(label);
        if (place < 0) {
            throw new IllegalArgumentException("The model has no label " + label);
        }
        return place;
    }

    int size() {
        return labels.size();
    }

    /// The spans among words `[begin, end)`, whose labels are scored from `column` on.
    List<Span> spans(Rows rows, int column, int begin, int end) {
        if (allOutside(rows, column, begin, end)) {
            return List.of();
        }
        var scores = new double[end - begin][labels.size()];
        for (int i = begin; i < end; i++) {
            rows.logProbabilities(i, column, scores[i - begin]);
        }
        return spans(path(scores), scores, begin);
    }

    /// Where every word's own best label is `O`, so is the best row.
    private boolean allOutside(Rows rows, int column, int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (rows.best(i, column, labels.size()) != outside) {
                return false;
            }
        }
        return true;
    }

    private int[] path(double[][] scores) {
        int count = labels.size();
        var from = new int[scores.length][count];
        double[] before = scores[0].clone();
        for (int label = 0; label < count; label++) {
            if (begins[label] >= 0) {
                before[label] = Double.NEGATIVE_INFINITY;
            }
        }
        for (int i = 1; i < scores.length; i++) {
            before = step(before, scores[i], from[i]);
        }
        return back(best(before), from);
    }

    /// The best score of each label at a word, given those at the word before; `from` is told where it came from.
    private double[] step(double[] before, double[] scores, int[] from) {
        var now = new double[scores.length];
        int any = best(before);
        for (int label = 0; label < scores.length; label++) {
            from[label] = begins[label] < 0 ? any : better(before, begins[label], label);
            now[label] = before[from[label]] + scores[label] + goesOn[label];
        }
        return now;
    }

    private static int better(double[] scores, int one, int other) {
        return scores[one] >= scores[other] ? one : other;
    }

    private static int best(double[] scores) {
        int best = 0;
        for (int k = 1; k < scores.length; k++) {
            best = better(scores, best, k);
        }
        return best;
    }

    private static int[] back(int last, int[][] from) {
        var path = new int[from.length];
        Arrays.setAll(path, i -> last);
        for (int i = path.length - 1; i > 0; i--) {
            path[i - 1] = from[i][path[i]];
        }
        return path;
    }

    private List<Span> spans(int[] path, double[][] scores, int begin) {
        var spans = new ArrayList<Span>();
        int i = 0;
        while (i < path.length) {
            int next = i + 1;
            if (path[i] != outside) {
                while (next < path.length && begins[path[next]] >= 0) {
                    next++;
                }
                spans.add(span(path, scores, i, next).moved(begin));
            }
            i = next;
        }
        return spans;
    }

    private Span span(int[] path, double[][] scores, int begin, int end) {
        double sum = 0;
        for (int i = begin; i < end; i++) {
            sum += Math.exp(scores[i][path[i]]);
        }
        return new Span(begin, end, labels.get(path[begin]).substring(2), sum / (end - begin));
    }
}
