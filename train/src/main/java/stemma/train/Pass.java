package stemma.train;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.index.NDIndex;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import java.util.Arrays;
import java.util.List;
import stemma.tagger.Layout;

/// One pass of the network over a batch, of which losses are made.
///
/// @param scope  what its arrays live as long as
/// @param out    what the network gives: a row a word, the words of all examples one below the other
/// @param offset row of each example's first word, and behind them the number of rows
@SuppressWarnings("ArrayRecordComponent") // never compared
record Pass(
        NDManager scope,
        Encoder encoder,
        Layout layout,
        List<Example> examples,
        NDArray out,
        int[] offset) {
    static final float PAIR_DROPOUT = 0.2f;

    /// @param dropout of the encoder, 0 for what the network gives as it is
    static Pass of(
            NDManager scope,
            Encoder encoder,
            Layout layout,
            List<Example> examples,
            float dropout) {
        int length = examples.stream().mapToInt(Example::size).max().orElseThrow();
        int batch = examples.size();
        var ids = new long[batch * length];
        var shapes = new long[batch * length];
        var mask = new float[batch * length];
        var offset = new int[batch + 1];
        for (int b = 0; b < batch; b++) {
            var example = examples.get(b);
            System.arraycopy(example.ids(), 0, ids, b * length, example.size());
            System.arraycopy(example.shapes(), 0, shapes, b * length, example.size());
            Arrays.fill(mask, b * length, b * length + example.size(), 1);
            offset[b + 1] = offset[b] + example.words();
        }
        var rows = new long[offset[batch]];
        for (int b = 0; b < batch; b++) {
            for (int i = 0; i < examples.get(b).words(); i++) {
                rows[offset[b] + i] = (long) b * length + examples.get(b).first()[i];
            }
        }
        var shape = new Shape(batch, length);
        var hidden =
                encoder.encode(
                        scope.create(ids, shape),
                        scope.create(shapes, shape),
                        scope.create(mask, shape),
                        dropout);
        var flat = hidden.reshape((long) batch * length, Weights.HIDDEN);
        var picked = Encoder.drop(Encoder.rows(scope.create(rows), flat), dropout);
        return new Pass(scope, encoder, layout, examples, encoder.dense(picked, "head"), offset);
    }

    /// How many words all examples have.
    int words() {
        return offset[examples.size()];
    }

    /// What the network gives for each word in some of its columns.
    NDArray columns(String name) {
        int begin = layout.offset(name);
        return out.get(new NDIndex(":, {}:{}", begin, begin + layout.column(name).size()));
    }

    NDArray longs(List<Integer> numbers) {
        return scope.create(numbers.stream().mapToLong(Integer::longValue).toArray());
    }

    /// @param target for each score whether it is of what is right
    /// @param count  how many are right
    NDArray crossEntropy(NDArray scores, float[] target, float count) {
        return scores.logSoftmax(-1)
                .mul(scope.create(target, scores.getShape()))
                .sum()
                .mul(-1 / count);
    }

    /// What it costs where pairs of words are labelled wrong.
    ///
    /// @param sum    of what the network gives for both words, a row a pair
    /// @param name   of the tensors that make labels of it
    /// @param labels the right ones
    NDArray pairs(NDArray sum, String name, List<Integer> labels) {
        var hidden = Encoder.drop(Activation.relu(sum), PAIR_DROPOUT);
        int size = layout.tensor(name + ".bias").columns();
        var target = new float[labels.size() * size];
        for (int i = 0; i < labels.size(); i++) {
            target[i * size + labels.get(i)] = 1;
        }
        return crossEntropy(encoder.dense(hidden, "pair." + name), target, labels.size());
    }
}
