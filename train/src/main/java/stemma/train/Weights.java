package stemma.train;

import ai.onnx.proto.OnnxMl;
import com.google.protobuf.CodedInputStream;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The numbers of a network by name; a dense layer's matrix is `[in, out]`.
///
/// @param tensors names after Hugging Face's BERT; heads start with `head.`
record Weights(Map<String, Tensor> tensors) {
    static final int LAYERS = 6;
    static final int HIDDEN = 384;
    static final int HEADS = 12;
    static final int INNER = 1536;

    private static final List<String> DENSE =
            List.of(
                    "attention.self.query",
                    "attention.self.key",
                    "attention.self.value",
                    "attention.output.dense",
                    "intermediate.dense",
                    "output.dense");

    /// @param dims one or two sizes
    @SuppressWarnings("ArrayRecordComponent") // large, and never compared
    record Tensor(int[] dims, float[] data) {
        int rows() {
            return dims.length == 1 ? 1 : dims[0];
        }

        int columns() {
            return dims[dims.length - 1];
        }
    }

    Tensor get(String name) {
        var tensor = tensors.get(name);
        if (tensor == null) {
            throw new IllegalArgumentException("There are no weights called " + name);
        }
        return tensor;
    }

    /// The encoder as langchain4j's jar carries it: an ONNX export that has lost the names of the dense matrices, which are
    /// the second inputs of its products in the order of the graph, six a layer.
    static Weights ofOnnx(InputStream in) throws IOException {
        var coded = CodedInputStream.newInstance(in);
        coded.setSizeLimit(Integer.MAX_VALUE);
        var graph = OnnxMl.ModelProto.parseFrom(coded).getGraph();
        var constants = new LinkedHashMap<String, OnnxMl.TensorProto>();
        graph.getInitializerList().forEach(tensor -> constants.put(tensor.getName(), tensor));
        var found = new LinkedHashMap<String, Tensor>();
        constants.forEach((name, tensor) -> {
            if (tensor.getDataType() == 1
                    && (name.startsWith("embeddings.") || name.startsWith("encoder."))) {
                found.put(name, tensor(tensor));
            }
        });
        var products = new ArrayList<OnnxMl.TensorProto>();
        for (var node : graph.getNodeList()) {
            var second = node.getOpType().equals("MatMul") ? constants.get(node.getInput(1)) : null;
            if (second != null) {
                products.add(second);
            }
        }
        if (products.size() != LAYERS * DENSE.size()) {
            throw new IOException("The encoder has " + products.size() + " dense layers, not 36");
        }
        for (int i = 0; i < products.size(); i++) {
            found.put(
                    "encoder.layer." + i / 6 + "." + DENSE.get(i % 6) + ".weight",
                    tensor(products.get(i)));
        }
        return new Weights(found);
    }

    /// A constant of a graph whose numbers are floats.
    static Tensor tensor(OnnxMl.TensorProto from) {
        int[] dims = from.getDimsList().stream().mapToInt(Long::intValue).toArray();
        int size = 1;
        for (int dim : dims) {
            size *= dim;
        }
        var data = new float[size];
        from.getRawData()
                .asReadOnlyByteBuffer()
                .order(ByteOrder.LITTLE_ENDIAN)
                .asFloatBuffer()
                .get(data);
        return new Tensor(dims, data);
    }

    /// The segment table becomes a table of shapes, each row a copy of segment 0: the output is the same until it is trained.
    Weights withShapes(int shapes) {
        var all = new LinkedHashMap<>(tensors);
        String name = "embeddings.token_type_embeddings.weight";
        var rows = new float[shapes * HIDDEN];
        for (int row = 0; row < shapes; row++) {
            System.arraycopy(get(name).data(), 0, rows, row * HIDDEN, HIDDEN);
        }
        all.put(name, new Tensor(new int[] {shapes, HIDDEN}, rows));
        return new Weights(all);
    }

    /// The mean of these and others.
    ///
    /// @param share of the others, 0 to 1; with 0 they may lack weights that these have
    Weights mixed(Weights others, float share) {
        if (share == 0) {
            return this;
        }
        var all = new LinkedHashMap<String, Tensor>();
        tensors.forEach((name, tensor) -> {
            float[] other = others.get(name).data();
            var mean = new float[other.length];
            for (int i = 0; i < mean.length; i++) {
                mean[i] = share * other[i] + (1 - share) * tensor.data()[i];
            }
            all.put(name, new Tensor(tensor.dims(), mean));
        });
        return new Weights(all);
    }

    void save(Path file) throws IOException {
        try (var out =
                new DataOutputStream(
                        new BufferedOutputStream(Files.newOutputStream(file), 1 << 20))) {
            out.writeInt(tensors.size());
            for (var entry : tensors.entrySet()) {
                out.writeUTF(entry.getKey());
                out.writeInt(entry.getValue().dims.length);
                for (int dim : entry.getValue().dims) {
                    out.writeInt(dim);
                }
                out.write(bytes(entry.getValue().data));
            }
        }
    }

    static Weights load(Path file) throws IOException {
        try (var in =
                new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 20))) {
            var tensors = new LinkedHashMap<String, Tensor>();
            for (int left = in.readInt(); left > 0; left--) {
                String name = in.readUTF();
                var dims = new int[in.readInt()];
                int size = 1;
                for (int i = 0; i < dims.length; i++) {
                    dims[i] = in.readInt();
                    size *= dims[i];
                }
                var data = new float[size];
                var raw = ByteBuffer.wrap(in.readNBytes(4 * size)).order(ByteOrder.LITTLE_ENDIAN);
                raw.asFloatBuffer().get(data);
                tensors.put(name, new Tensor(dims, data));
            }
            return new Weights(tensors);
        }
    }

    static byte[] bytes(float[] data) {
        var buffer = ByteBuffer.allocate(4 * data.length).order(ByteOrder.LITTLE_ENDIAN);
        buffer.asFloatBuffer().put(data);
        return buffer.array();
    }
}
