package stemma.tagger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.stream.IntStream;

/// The tree of the highest score with exactly one root (Chu and Liu 1965; Edmonds 1967).
///
/// All edges from outside cost the same large amount more, so that the best tree has but one (Stanojević and Cohen 2021,
/// "A Root of a Problem").
final class Trees {
    private static final int NONE = -1;

    private Trees() {}

    /// Each word's head, or -1 for the root's.
    ///
    /// @param scores for each word, first that of being the root, then that of each word as its head
    static int[] heads(double[][] scores) {
        int[] heads = best(graph(scores));
        var words = new int[scores.length];
        Arrays.setAll(words, i -> heads[i + 1] - 1);
        return words;
    }

    /// `graph[i][j]` is the score of node `i` under node `j`; node 0 is outside, word `i` is node `i + 1`.
    private static double[][] graph(double[][] scores) {
        int size = scores.length + 1;
        double penalty = penalty(scores);
        var graph = new double[size][size];
        Arrays.fill(graph[0], Double.NEGATIVE_INFINITY);
        for (int i = 1; i < size; i++) {
            System.arraycopy(scores[i - 1], 0, graph[i], 0, size);
            graph[i][0] -= penalty;
            graph[i][i] = Double.NEGATIVE_INFINITY;
        }
        return graph;
    }

    /// More than any two trees can differ by.
    private static double penalty(double[][] scores) {
        double least = 0;
        double most = 0;
        for (int i = 0; i < scores.length; i++) {
            for (int j = 0; j < scores[i].length; j++) {
                if (j != i + 1) {
                    least = Math.min(least, scores[i][j]);
                    most = Math.max(most, scores[i][j]);
                }
            }
        }
        return (most - least + 1) * scores.length;
    }

    private static int[] best(double[][] graph) {
        int[] heads = nearest(graph);
        int[] cycle = cycle(heads);
        return cycle.length == 0 ? heads : unfold(graph, heads, cycle);
    }

    /// Each node's best head, whether or not a tree comes of it.
    private static int[] nearest(double[][] graph) {
        var heads = new int[graph.length];
        heads[0] = NONE;
        for (int i = 1; i < graph.length; i++) {
            int best = 0;
            for (int j = 1; j < graph.length; j++) {
                if (graph[i][j] > graph[i][best]) {
                    best = j;
                }
            }
            heads[i] = best;
        }
        return heads;
    }

    /// The nodes of one cycle; none where there is none.
    private static int[] cycle(int[] heads) {
        var seen = new int[heads.length];
        for (int start = 1; start < heads.length; start++) {
            int node = start;
            while (node > 0 && seen[node] == 0) {
                seen[node] = start;
                node = heads[node];
            }
            if (node > 0 && seen[node] == start) {
                return around(heads, node);
            }
        }
        return new int[0];
    }

    private static int[] around(int[] heads, int start) {
        var nodes = new ArrayList<Integer>();
        int node = start;
        do {
            nodes.add(node);
            node = heads[node];
        } while (node != start);
        return nodes.stream().mapToInt(Integer::intValue).toArray();
    }

    /// Makes one node of the cycle, finds the best tree of what is left, and opens the cycle where that enters it.
    private static int[] unfold(double[][] graph, int[] heads, int[] cycle) {
        var smaller = new Contraction(graph, heads, cycle);
        int[] folded = best(smaller.graph());
        return smaller.unfolded(folded);
    }

    /// A graph in which the nodes of a cycle are one, the last.
    private static final class Contraction {
        private final double[][] graph;
        private final int[] heads;
        private final int[] cycle;
        private final int[] rest;

        /// For each node outside the cycle: that of the cycle which it would best hang on, and which would best hang on it.
        private final int[] leaves;

        private final int[] enters;

        Contraction(double[][] graph, int[] heads, int[] cycle) {
            this.graph = graph;
            this.heads = heads;
            this.cycle = cycle;
            var isInCycle = new boolean[graph.length];
            Arrays.stream(cycle).forEach(node -> isInCycle[node] = true);
            rest = IntStream.range(0, graph.length).filter(i -> !isInCycle[i]).toArray();
            leaves = new int[rest.length];
            enters = new int[rest.length];
        }

        double[][] graph() {
            int fold = rest.length;
            var smaller = new double[fold + 1][fold + 1];
            for (int i = 0; i < fold; i++) {
                for (int j = 0; j < fold; j++) {
                    smaller[i][j] = graph[rest[i]][rest[j]];
                }
                leaves[i] = bestHead(rest[i]);
                smaller[i][fold] = graph[rest[i]][leaves[i]];
                enters[i] = bestEntry(rest[i]);
                smaller[fold][i] = gain(enters[i], rest[i]);
            }
            smaller[fold][fold] = Double.NEGATIVE_INFINITY;
            return smaller;
        }

        private int bestHead(int node) {
            int best = cycle[0];
            for (int head : cycle) {
                best = graph[node][head] > graph[node][best] ? head : best;
            }
            return best;
        }

        private int bestEntry(int head) {
            int best = cycle[0];
            for (int node : cycle) {
                best = gain(node, head) > gain(best, head) ? node : best;
            }
            return best;
        }

        /// What is won by hanging a node of the cycle on a head outside instead of its own.
        private double gain(int node, int head) {
            return graph[node][head] - graph[node][heads[node]];
        }

        int[] unfolded(int[] folded) {
            int fold = rest.length;
            int[] whole = heads.clone();
            for (int i = 1; i < fold; i++) {
                whole[rest[i]] = folded[i] == fold ? leaves[i] : rest[folded[i]];
            }
            int entry = folded[fold];
            whole[enters[entry]] = rest[entry];
            return whole;
        }
    }
}
