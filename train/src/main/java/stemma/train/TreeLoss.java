package stemma.train;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a batch of sentences costs whose trees are read wrong.
///
/// Arcs and relations after Dozat and Manning 2017 (biaffine, here with one side rectified and the relation from the sum of
/// both).
final class TreeLoss {
    private static final float NEVER = -10000f;

    private TreeLoss() {}

    static List<NDArray> of(Pass pass) {
        var stretches = stretches(pass);
        var losses = new ArrayList<>(List.of(arcs(pass, stretches)));
        relations(pass, stretches).ifPresent(losses::add);
        return losses;
    }

    /// Sentences of all examples, each with its first word's row and its size.
    private record Stretch(Example example, int begin, int size, int row) {}

    private static List<Stretch> stretches(Pass pass) {
        var stretches = new ArrayList<Stretch>();
        for (int b = 0; b < pass.examples().size(); b++) {
            var example = pass.examples().get(b);
            int[] sentence = example.document().sentence();
            int begin = example.begin();
            for (int i = begin + 1; i <= example.end(); i++) {
                if (i == example.end() || sentence[i] != sentence[begin]) {
                    stretches.add(
                            new Stretch(
                                    example,
                                    begin,
                                    i - begin,
                                    pass.offset()[b] + begin - example.begin()));
                    begin = i;
                }
            }
        }
        return stretches;
    }

    private static NDArray arcs(Pass pass, List<Stretch> stretches) {
        int most = stretches.stream().mapToInt(Stretch::size).max().orElseThrow();
        int count = stretches.size();
        var rows = new long[count * most];
        var mask = new float[count * most * (most + 1)];
        var target = new float[count * most * (most + 1)];
        int known = 0;
        for (int s = 0; s < count; s++) {
            var stretch = stretches.get(s);
            for (int i = 0; i < most; i++) {
                rows[s * most + i] = (long) stretch.row + Math.min(i, stretch.size - 1);
                int at = (s * most + i) * (most + 1);
                for (int j = 0; j < most; j++) {
                    mask[at + j] = i == j || j >= stretch.size ? NEVER : 0;
                }
                if (i < stretch.size) {
                    int head = stretch.example.document().head()[stretch.begin + i];
                    target[at + (head < 0 ? most : head - stretch.begin)] = 1;
                    known++;
                }
            }
        }
        var index = pass.scope().create(rows, new Shape(count, most));
        var dependent =
                Encoder.rows(
                        index,
                        Encoder.drop(
                                Activation.relu(pass.columns("arc.dependent")), Pass.PAIR_DROPOUT));
        var head = Encoder.rows(index, Encoder.drop(pass.columns("arc.head"), Pass.PAIR_DROPOUT));
        var root = Encoder.rows(index, pass.columns("root"));
        float scale = (float) (1 / Math.sqrt(pass.layout().column("arc.head").size()));
        var scores =
                dependent
                        .matMul(head.transpose(0, 2, 1))
                        .mul(scale)
                        .concat(root, -1)
                        .add(pass.scope().create(mask, new Shape(count, most, most + 1)));
        return pass.crossEntropy(scores, target, known);
    }

    private static Optional<NDArray> relations(Pass pass, List<Stretch> stretches) {
        var dependents = new ArrayList<Integer>();
        var heads = new ArrayList<Integer>();
        var labels = new ArrayList<Integer>();
        for (var stretch : stretches) {
            var document = stretch.example.document();
            for (int i = 0; i < stretch.size; i++) {
                int head = document.head()[stretch.begin + i];
                int relation = document.relation()[stretch.begin + i];
                if (head >= 0 && relation >= 0) {
                    dependents.add(stretch.row + i);
                    heads.add(stretch.row + head - stretch.begin);
                    labels.add(relation);
                }
            }
        }
        if (labels.isEmpty()) {
            return Optional.empty();
        }
        var sum =
                Encoder.rows(pass.longs(dependents), pass.columns("relation.dependent"))
                        .add(Encoder.rows(pass.longs(heads), pass.columns("relation.head")));
        return Optional.of(pass.pairs(sum, "relation", labels));
    }
}
