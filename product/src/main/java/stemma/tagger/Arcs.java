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
        var scores = new double[count][count + 1];
        var mine = new float[dependent.size];
        for (int i = 0; i < count; i++) {
            rectify(rows, begin + i, dependent, mine);
            scores[i][0] = rows.at(begin + i, root);
            for (int j = 0; j < count; j++) {
                if (j != i) {
                    scores[i][j + 1] = arc(mine, rows, begin + j);
                }
            }
            normalise(scores[i], i + 1);
        }
        return Trees.heads(scores);
    }

    private static void rectify(Rows rows, int word, Vector vector, float[] into) {
        int from = rows.start(word) + vector.offset;
        for (int k = 0; k < into.length; k++) {
            into[k] = Math.max(0, rows.values()[from + k]);
        }
    }

    private double arc(float[] mine, Rows rows, int word) {
        return dot(mine, rows.values(), rows.start(word) + head.offset) / Math.sqrt(mine.length);
    }

    /// Four sums at once: each addition of one would wait for the one before.
    private static float dot(float[] one, float[] other, int from) {
        float a = 0;
        float b = 0;
        float c = 0;
        float d = 0;
        int k = 0;
        for (; k + 3 < one.length; k += 4) {
            a += one[k] * other[from + k];
            b += one[k + 1] * other[from + k + 1];
            c += one[k + 2] * other[from + k + 2];
            d += one[k + 3] * other[from + k + 3];
        }
        for (; k < one.length; k++) {
            a += one[k] * other[from + k];
        }
        return a + b + (c + d);
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
                addRow(scores, hidden, k * scores.length);
            }
        }
        if (rootRelation >= 0) {
            scores[rootRelation] = Float.NEGATIVE_INFINITY;
        }
        return relations.get(Rows.of(scores, scores.length).best(0, 0, scores.length));
    }

    private void addRow(float[] scores, float by, int from) {
        for (int r = 0; r < scores.length; r++) {
            scores[r] += by * weight[from + r];
        }
    }
}
