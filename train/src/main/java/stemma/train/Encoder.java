package stemma.train;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.ndarray.types.SparseFormat;
import ai.djl.nn.Activation;
import ai.djl.nn.core.Embedding;
import ai.djl.nn.core.Linear;
import ai.djl.nn.norm.Dropout;
import ai.djl.nn.norm.LayerNorm;
import java.util.LinkedHashMap;
import java.util.Map;

/// BERT's encoder (Devlin et al. 2019) written out in operations that can be trained, over the numbers of `Weights`.
///
/// Dense matrices stand here as `[out, in]`, as PyTorch wants them.
final class Encoder {
    final Map<String, NDArray> parameters = new LinkedHashMap<>();

    Encoder(NDManager manager, Weights weights) {
        weights.tensors()
                .forEach((name, tensor) -> parameters.put(name, array(manager, name, tensor)));
    }

    private static NDArray array(NDManager manager, String name, Weights.Tensor tensor) {
        int[] dims = tensor.dims();
        var shape = dims.length == 1 ? new Shape(dims[0]) : new Shape(dims[0], dims[1]);
        var array = manager.create(tensor.data(), shape);
        if (!isDense(name)) {
            return array;
        }
        var turned = array.transpose().duplicate();
        array.close();
        return turned;
    }

    static boolean isDense(String name) {
        return name.endsWith(".weight")
                && !name.contains("LayerNorm")
                && !name.startsWith("embeddings.");
    }

    /// Copies numbers back out of arrays of these names.
    static Weights weights(Map<String, NDArray> arrays) {
        var tensors = new LinkedHashMap<String, Weights.Tensor>();
        arrays.forEach((name, array) -> {
            if (isDense(name)) {
                try (var turned = array.transpose();
                        var copied = turned.duplicate()) {
                    tensors.put(name, tensor(copied));
                }
            } else {
                tensors.put(name, tensor(array));
            }
        });
        return new Weights(tensors);
    }

    private static Weights.Tensor tensor(NDArray array) {
        long[] shape = array.getShape().getShape();
        var dims = new int[shape.length];
        for (int i = 0; i < dims.length; i++) {
            dims[i] = (int) shape[i];
        }
        return new Weights.Tensor(dims, array.toFloatArray());
    }

    NDArray parameter(String name) {
        var parameter = parameters.get(name);
        if (parameter == null) {
            throw new IllegalArgumentException("There is no parameter called " + name);
        }
        return parameter;
    }

    /// The last layer's output `[batch, length, hidden]`.
    ///
    /// @param ids    `[batch, length]`, integers
    /// @param shapes `[batch, length]`, integers
    /// @param mask   `[batch, length]`, 1 where there is a piece
    /// @param rate   of dropout
    NDArray encode(NDArray ids, NDArray shapes, NDArray mask, float rate) {
        long batch = ids.getShape().get(0);
        long length = ids.getShape().get(1);
        var positions = parameter("embeddings.position_embeddings.weight").get("0:" + length);
        positions.attach(ids.getManager());
        var x =
                rows(ids, "embeddings.word_embeddings.weight")
                        .add(rows(shapes, "embeddings.token_type_embeddings.weight"))
                        .add(positions);
        x = drop(norm(x, "embeddings.LayerNorm"), rate);
        var bias = mask.sub(1).mul(10000f).reshape(batch, 1, 1, length);
        for (int layer = 0; layer < Weights.LAYERS; layer++) {
            String name = "encoder.layer." + layer + ".";
            x =
                    norm(
                            drop(attention(x, name, bias, rate), rate).add(x),
                            name + "attention.output.LayerNorm");
            var inner = Activation.gelu(dense(x, name + "intermediate.dense"));
            x =
                    norm(
                            drop(dense(inner, name + "output.dense"), rate).add(x),
                            name + "output.LayerNorm");
        }
        return x;
    }

    private NDArray attention(NDArray x, String name, NDArray bias, float rate) {
        float scale = (float) (1 / Math.sqrt((double) Weights.HIDDEN / Weights.HEADS));
        var query = heads(dense(x, name + "attention.self.query").mul(scale));
        var key = heads(dense(x, name + "attention.self.key"));
        var value = heads(dense(x, name + "attention.self.value"));
        var weights = query.matMul(key.transpose(0, 1, 3, 2)).add(bias).softmax(-1);
        var mixed = drop(weights, rate).matMul(value).transpose(0, 2, 1, 3).reshape(x.getShape());
        return dense(mixed, name + "attention.output.dense");
    }

    private static NDArray heads(NDArray x) {
        long batch = x.getShape().get(0);
        long length = x.getShape().get(1);
        return x.reshape(batch, length, Weights.HEADS, Weights.HIDDEN / Weights.HEADS)
                .transpose(0, 2, 1, 3);
    }

    NDArray dense(NDArray x, String name) {
        return Linear.linear(x, parameter(name + ".weight"), parameter(name + ".bias"))
                .singletonOrThrow();
    }

    private NDArray norm(NDArray x, String name) {
        return LayerNorm.layerNorm(
                        x,
                        new Shape(Weights.HIDDEN),
                        parameter(name + ".weight"),
                        parameter(name + ".bias"),
                        1e-12f)
                .singletonOrThrow();
    }

    /// The rows of a table by their numbers.
    NDArray rows(NDArray numbers, String table) {
        return rows(numbers, parameter(table));
    }

    static NDArray rows(NDArray numbers, NDArray table) {
        return Embedding.embedding(numbers, table, SparseFormat.DENSE).singletonOrThrow();
    }

    static NDArray drop(NDArray x, float rate) {
        return rate > 0 ? Dropout.dropout(x, rate, true).singletonOrThrow() : x;
    }
}
