package stemma.train;

import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import stemma.tagger.Layout;
import stemma.tagger.Model;

/// The weights of a shipped model, as far as its whole numbers kept them, so that another round can go on from them. Reads back what
/// [Onnx] wrote, by the order of its nodes, since a graph keeps no names of weights.
final class ShippedModel {
    private final GraphProto graph;
    private final Map<String, TensorProto> constants = new HashMap<>();
    private final Map<String, Weights.Tensor> found = new LinkedHashMap<>();

    private ShippedModel(GraphProto graph) {
        this.graph = graph;
        graph.getInitializerList().forEach(tensor -> constants.put(tensor.getName(), tensor));
    }

    /// @param layout what the weights are to be used with
    /// @throws IOException also if the model is laid out otherwise, as when other treebanks gave its labels
    static Weights weights(Path file, Layout layout) throws IOException {
        var model = Model.of(Files.readAllBytes(file));
        if (!model.layout().equals(layout)) {
            throw new IOException(
                    file + " is laid out otherwise than what is to be trained; start without it");
        }
        var shipped = new ShippedModel(ModelProto.parseFrom(model.encoder()).getGraph());
        shipped.embeddings();
        shipped.layers();
        for (var tensor : layout.tensors()) {
            int[] dims =
                    tensor.rows() > 1
                            ? new int[] {tensor.rows(), tensor.columns()}
                            : new int[] {tensor.columns()};
            var numbers = new Weights.Tensor(dims, model.numbers(tensor.name()));
            shipped.found.put("pair." + tensor.name(), numbers);
        }
        return new Weights(shipped.found);
    }

    private void embeddings() {
        var tables = nodes("Gather").stream().filter(node -> isConstant(node, 0)).toList();
        found.put("embeddings.token_type_embeddings.weight", floats(tables.getFirst(), 0));
        found.put("embeddings.position_embeddings.weight", floats(nodes("Slice").getFirst(), 0));
        var words = constant(tables.get(1), 0);
        found.put(
                "embeddings.word_embeddings.weight",
                scaled(words, Weights.tensor(constant(tables.get(2), 0)).data(), true));
        var norm = nodes("LayerNormalization").getFirst();
        found.put("embeddings.LayerNorm.weight", floats(norm, 1));
        found.put("embeddings.LayerNorm.bias", floats(norm, 2));
    }

    private void layers() {
        var products = nodes("DynamicQuantizeMatMul");
        var biases = nodes("Add").stream().filter(node -> isConstant(node, 1)).toList();
        var skips = nodes("SkipLayerNormalization");
        for (int layer = 0; layer < Weights.LAYERS; layer++) {
            String name = "encoder.layer." + layer + ".";
            attention(name, product(products.get(4 * layer)), floats(biases.get(layer), 1));
            put(name + "attention.output.dense.weight", products.get(4 * layer + 1));
            put(name + "intermediate.dense.weight", products.get(4 * layer + 2));
            put(name + "output.dense.weight", products.get(4 * layer + 3));
            found.put(name + "intermediate.dense.bias", floats(nodes("BiasGelu").get(layer), 1));
            skip(name + "attention.output", skips.get(2 * layer));
            skip(name + "output", skips.get(2 * layer + 1));
        }
        put("head.weight", products.getLast());
        found.put("head.bias", floats(biases.getLast(), 1));
    }

    private void put(String name, NodeProto product) {
        found.put(name, product(product));
    }

    private void skip(String name, NodeProto node) {
        found.put(name + ".LayerNorm.weight", floats(node, 2));
        found.put(name + ".LayerNorm.bias", floats(node, 3));
        found.put(name + ".dense.bias", floats(node, 4));
    }

    /// Takes query, key and value apart, which stand in one matrix.
    private void attention(String name, Weights.Tensor merged, Weights.Tensor bias) {
        int size = Weights.HIDDEN;
        var parts = List.of("query", "key", "value");
        for (int part = 0; part < parts.size(); part++) {
            var matrix = new float[size * size];
            for (int row = 0; row < size; row++) {
                System.arraycopy(
                        merged.data(),
                        row * parts.size() * size + part * size,
                        matrix,
                        row * size,
                        size);
            }
            String of = name + "attention.self." + parts.get(part);
            found.put(of + ".weight", new Weights.Tensor(new int[] {size, size}, matrix));
            found.put(
                    of + ".bias",
                    new Weights.Tensor(
                            new int[] {size},
                            Arrays.copyOfRange(bias.data(), part * size, (part + 1) * size)));
        }
    }

    private Weights.Tensor product(NodeProto node) {
        return scaled(constant(node, 1), floats(node, 2).data(), false);
    }

    /// @param byRow whether each row has a scale; else each column
    private static Weights.Tensor scaled(TensorProto whole, float[] scales, boolean byRow) {
        int[] dims = whole.getDimsList().stream().mapToInt(Long::intValue).toArray();
        byte[] small = whole.getRawData().toByteArray();
        var data = new float[small.length];
        for (int i = 0; i < data.length; i++) {
            data[i] = small[i] * scales[byRow ? i / dims[1] : i % dims[1]];
        }
        return new Weights.Tensor(dims, data);
    }

    private List<NodeProto> nodes(String operator) {
        return graph.getNodeList().stream()
                .filter(node -> node.getOpType().equals(operator))
                .toList();
    }

    private boolean isConstant(NodeProto node, int input) {
        return constants.containsKey(node.getInput(input));
    }

    private Weights.Tensor floats(NodeProto node, int input) {
        return Weights.tensor(constant(node, input));
    }

    private TensorProto constant(NodeProto node, int input) {
        var constant = constants.get(node.getInput(input));
        if (constant == null) {
            throw new IllegalArgumentException(
                    "The model's graph is not as it is written: input %d of %s"
                            .formatted(input, node.getName()));
        }
        return constant;
    }
}
