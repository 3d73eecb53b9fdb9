package stemma.tagger;

import java.util.List;

/// Trees from the encoder's output: biaffine scores of heads, then of the relation to the head chosen (Dozat and Manning
/// 2017).
final class Arcs {
    private final int root;
    private final Vector dependent;
    private final Vector head;
    private final Vector relationDependent;
    private final Vector relationHead;
    private final float[] weight;
    private final float[] bias;
    private final List<String> relations;
    private final int rootRelation;

    /// Neighbouring numbers of a row.
    private record Vector(int offset, int size) {
        static Vector of(Layout layout, String name) {
            return new Vector(layout.offset(name), layout.column(name).size());
        }
    }

    Arcs(Model model) {
        var layout = model.layout();
        root = layout.offset("root");
        dependent = Vector.of(layout, "arc.dependent");
        head = Vector.of(layout, "arc.head");
        relationDependent = Vector.of(layout, "relation.dependent");
        relationHead = Vector.of(layout, "relation.head");
        weight = model.numbers("relation.weight");
        bias = model.numbers("relation.bias");
        relations = layout.tensor("relation.weight").labels();
        rootRelation = relations.indexOf("root");
    }

    /// Each word's head among words `[begin, end)`, counted from `begin`; -1 for the root's.
    int[] heads(Rows rows, int begin, int end) {
        int count = end - begin;
        float[] heads = transposedHeads(rows, begin, count);
        var scores = new double[count][count + 1];
        for (int i = 0; i < count; i++) {
            scores[i][0] = rows.at(begin + i, root);
            float[] arcs = arcs(rows, begin + i, heads, count);
            for (int j = 0; j < count; j++) {
                scores[i][j + 1] = arcs[j] / Math.sqrt(head.size);
            }
            normalise(scores[i], i + 1);
        }
        return Trees.heads(scores);
    }

    /// The words' head vectors, a column each, so that the loop over words below is one that the machine does eight at once.
    private float[] transposedHeads(Rows rows, int begin, int count) {
        var transposed = new float[head.size * count];
        for (int j = 0; j < count; j++) {
            int from = rows.start(begin + j) + head.offset;
            for (int k = 0; k < head.size; k++) {
                transposed[k * count + j] = rows.values()[from + k];
            }
        }
        return transposed;
    }

    private float[] arcs(Rows rows, int word, float[] heads, int count) {
        var scores = new float[count];
        int from = rows.start(word) + dependent.offset;
        for (int k = 0; k < dependent.size; k++) {
            float mine = rows.values()[from + k];
            if (mine > 0) {
                addRow(scores, mine, heads, k * count);
            }
        }
        return scores;
    }

    /// Scores become log-probabilities, but for the one left out.
    private static void normalise(double[] scores, int without) {
        double most = Double.NEGATIVE_INFINITY;
        for (int j = 0; j < scores.length; j++) {
            most = j == without ? most : Math.max(most, scores[j]);
        }
        double sum = 0;
        for (int j = 0; j < scores.length; j++) {
            sum += j == without ? 0 : Math.exp(scores[j] - most);
        }
        double all = most + Math.log(sum);
        for (int j = 0; j < scores.length; j++) {
            scores[j] -= all;
        }
    }

    /// The relation of a word to its head, another word.
    String relation(Rows rows, int word, int itsHead) {
        float[] scores = bias.clone();
        int one = rows.start(word) + relationDependent.offset;
        int other = rows.start(itsHead) + relationHead.offset;
        for (int k = 0; k < relationDependent.size; k++) {
            float hidden = rows.values()[one + k] + rows.values()[other + k];
            if (hidden > 0) {
                addRow(scores, hidden, weight, k * scores.length);
            }
        }
        if (rootRelation >= 0) {
            scores[rootRelation] = Float.NEGATIVE_INFINITY;
        }
        return relations.get(Rows.of(scores, scores.length).best(0, 0, scores.length));
    }

    private static void addRow(float[] scores, float by, float[] matrix, int from) {
        for (int r = 0; r < scores.length; r++) {
            scores[r] += by * matrix[from + r];
        }
    }
}
