package stemma.train;

import ai.onnx.proto.OnnxMl.AttributeProto;
import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.OperatorSetIdProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import ai.onnx.proto.OnnxMl.TensorShapeProto;
import ai.onnx.proto.OnnxMl.TypeProto;
import ai.onnx.proto.OnnxMl.ValueInfoProto;
import com.google.protobuf.ByteString;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;

/// Writes the encoder with its one linear layer as an ONNX graph (operator set 17, and ONNX Runtime's own fused operators).
final class Onnx {
    /// How matrices are written.
    enum Numbers {
        /// As they were trained.
        FLOAT,
        /// Whole numbers of 7 bits with a scale a column, multiplied with activations that are rounded as they come. 7 bits,
        /// since on processors without VNNI the products of 8 bits overflow (microsoft/onnxruntime, pull request 12088).
        WHOLE
    }

    private static final String RUNTIME = "com.microsoft";
    private static final int LARGEST_7_BITS = 63;
    private static final int LARGEST_8_BITS = 127;
    private static final float EPSILON = 1e-12f;

    private final GraphProto.Builder graph = GraphProto.newBuilder().setName("stemma");
    private final Weights weights;
    private final Numbers numbers;
    private int count;

    private Onnx(Weights weights, Numbers numbers) {
        this.weights = weights;
        this.numbers = numbers;
    }

    /// Inputs `input_ids` and `shapes`, whole numbers `[1, n]`; output `out`, `[1, n, columns]`.
    static byte[] of(Weights weights, Numbers numbers) {
        return new Onnx(weights, numbers).model().toByteArray();
    }

    private ModelProto model() {
        graph.addInput(value("input_ids", 7, 1, "length"));
        graph.addInput(value("shapes", 7, 1, "length"));
        String x = embeddings();
        for (int layer = 0; layer < Weights.LAYERS; layer++) {
            x = layer(x, "encoder.layer." + layer + ".");
        }
        var head = weights.get("head.weight");
        String out = product(x, head);
        graph.addNode(
                NodeProto.newBuilder()
                        .setOpType("Add")
                        .addInput(out)
                        .addInput(floats("head.bias"))
                        .addOutput("out"));
        graph.addOutput(value("out", 1, 1, "length", head.columns()));
        return ModelProto.newBuilder()
                .setIrVersion(8)
                .setProducerName("stemma")
                .addOpsetImport(OperatorSetIdProto.newBuilder().setDomain("").setVersion(17))
                .addOpsetImport(OperatorSetIdProto.newBuilder().setDomain(RUNTIME).setVersion(1))
                .setGraph(graph)
                .build();
    }

    private String embeddings() {
        String shapes =
                node(
                        "Gather",
                        "",
                        List.of(floats("embeddings.token_type_embeddings.weight"), "shapes"));
        String size =
                node("Gather", "", List.of(node("Shape", "", List.of("input_ids")), longs(1)));
        String positions =
                node(
                        "Slice",
                        "",
                        List.of(
                                floats("embeddings.position_embeddings.weight"),
                                longs(0),
                                size,
                                longs(0)));
        String sum = node("Add", "", List.of(node("Add", "", List.of(words(), shapes)), positions));
        return node(
                "LayerNormalization",
                "",
                List.of(
                        sum,
                        floats("embeddings.LayerNorm.weight"),
                        floats("embeddings.LayerNorm.bias")),
                real("epsilon", EPSILON),
                whole("axis", -1));
    }

    private String layer(String x, String name) {
        String merged = product(x, merged(name));
        merged = node("Add", "", List.of(merged, floats(mergedBias(name))));
        var split =
                NodeProto.newBuilder()
                        .setOpType("Split")
                        .addInput(merged)
                        .addInput(longs(Weights.HIDDEN, Weights.HIDDEN, Weights.HIDDEN))
                        .addAttribute(whole("axis", -1));
        var parts = List.of(name + "query", name + "key", name + "value");
        parts.forEach(split::addOutput);
        graph.addNode(split);
        String mixed =
                node("MultiHeadAttention", RUNTIME, parts, whole("num_heads", Weights.HEADS));
        String attended = product(mixed, weights.get(name + "attention.output.dense.weight"));
        x = skip(attended, x, name + "attention.output");
        String inner = product(x, weights.get(name + "intermediate.dense.weight"));
        inner = node("BiasGelu", RUNTIME, List.of(inner, floats(name + "intermediate.dense.bias")));
        return skip(product(inner, weights.get(name + "output.dense.weight")), x, name + "output");
    }

    private String skip(String x, String before, String name) {
        return node(
                "SkipLayerNormalization",
                RUNTIME,
                List.of(
                        x,
                        before,
                        floats(name + ".LayerNorm.weight"),
                        floats(name + ".LayerNorm.bias"),
                        floats(name + ".dense.bias")),
                real("epsilon", EPSILON));
    }

    /// Query, key and value in one matrix.
    private Weights.Tensor merged(String name) {
        int size = Weights.HIDDEN;
        var all = new float[size * 3 * size];
        var parts = List.of("query", "key", "value");
        for (int part = 0; part < 3; part++) {
            float[] of = weights.get(name + "attention.self." + parts.get(part) + ".weight").data();
            for (int row = 0; row < size; row++) {
                System.arraycopy(of, row * size, all, row * 3 * size + part * size, size);
            }
        }
        return new Weights.Tensor(new int[] {size, 3 * size}, all);
    }

    private Weights.Tensor mergedBias(String name) {
        var all = new float[3 * Weights.HIDDEN];
        var parts = List.of("query", "key", "value");
        for (int part = 0; part < 3; part++) {
            float[] of = weights.get(name + "attention.self." + parts.get(part) + ".bias").data();
            System.arraycopy(of, 0, all, part * Weights.HIDDEN, Weights.HIDDEN);
        }
        return new Weights.Tensor(new int[] {all.length}, all);
    }

    /// The word table, as whole numbers of 8 bits with a scale a row.
    private String words() {
        var table = weights.get("embeddings.word_embeddings.weight");
        if (numbers == Numbers.FLOAT) {
            return node("Gather", "", List.of(floats(table), "input_ids"));
        }
        var scales = new float[table.rows()];
        var small = new byte[table.data().length];
        for (int row = 0; row < table.rows(); row++) {
            int at = row * table.columns();
            scales[row] = largest(table.data(), at, table.columns(), 1) / LARGEST_8_BITS;
            for (int i = at; i < at + table.columns(); i++) {
                small[i] = (byte) Math.round(table.data()[i] / scales[row]);
            }
        }
        String rows = node("Gather", "", List.of(constant(3, small, table.dims()), "input_ids"));
        String scale = floats(new Weights.Tensor(new int[] {table.rows(), 1}, scales));
        return node(
                "Mul",
                "",
                List.of(
                        node("Cast", "", List.of(rows), whole("to", 1)),
                        node("Gather", "", List.of(scale, "input_ids"))));
    }

    private String product(String x, Weights.Tensor matrix) {
        if (numbers == Numbers.FLOAT) {
            return node("MatMul", "", List.of(x, floats(matrix)));
        }
        int columns = matrix.columns();
        var scales = new float[columns];
        var small = new byte[matrix.data().length];
        for (int column = 0; column < columns; column++) {
            scales[column] =
                    largest(matrix.data(), column, matrix.rows(), columns) / LARGEST_7_BITS;
            for (int i = column; i < small.length; i += columns) {
                small[i] = (byte) Math.round(matrix.data()[i] / scales[column]);
            }
        }
        return node(
                "DynamicQuantizeMatMul",
                RUNTIME,
                List.of(
                        x,
                        constant(3, small, matrix.dims()),
                        floats(new Weights.Tensor(new int[] {columns}, scales)),
                        constant(3, new byte[columns], columns)));
    }

    private static float largest(float[] data, int begin, int count, int step) {
        float largest = 1e-9f;
        for (int i = 0; i < count; i++) {
            largest = Math.max(largest, Math.abs(data[begin + i * step]));
        }
        return largest;
    }

    private String node(
            String operator, String domain, List<String> inputs, AttributeProto... attributes) {
        String out = operator + "_" + count++;
        graph.addNode(
                NodeProto.newBuilder()
                        .setOpType(operator)
                        .setName(out)
                        .setDomain(domain)
                        .addAllInput(inputs)
                        .addAllAttribute(List.of(attributes))
                        .addOutput(out));
        return out;
    }

    private String floats(String name) {
        return floats(weights.get(name));
    }

    private String floats(Weights.Tensor tensor) {
        return constant(1, Weights.bytes(tensor.data()), tensor.dims());
    }

    private String longs(long... values) {
        var bytes = ByteBuffer.allocate(8 * values.length).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asLongBuffer().put(values);
        return constant(7, bytes.array(), values.length);
    }

    private String constant(int type, byte[] data, int... dims) {
        String name = "constant_" + count++;
        var tensor =
                TensorProto.newBuilder()
                        .setName(name)
                        .setDataType(type)
                        .setRawData(ByteString.copyFrom(data));
        for (int dim : dims) {
            tensor.addDims(dim);
        }
        graph.addInitializer(tensor);
        return name;
    }

    private static ValueInfoProto value(String name, int type, Object... dims) {
        var shape = TensorShapeProto.newBuilder();
        for (Object dim : dims) {
            shape.addDim(
                    dim instanceof Integer size
                            ? TensorShapeProto.Dimension.newBuilder().setDimValue(size)
                            : TensorShapeProto.Dimension.newBuilder().setDimParam(dim.toString()));
        }
        return ValueInfoProto.newBuilder()
                .setName(name)
                .setType(
                        TypeProto.newBuilder()
                                .setTensorType(
                                        TypeProto.Tensor.newBuilder()
                                                .setElemType(type)
                                                .setShape(shape)))
                .build();
    }

    private static AttributeProto whole(String name, long value) {
        return AttributeProto.newBuilder()
                .setName(name)
                .setType(AttributeProto.AttributeType.INT)
                .setI(value)
                .build();
    }

    private static AttributeProto real(String name, float value) {
        return AttributeProto.newBuilder()
                .setName(name)
                .setType(AttributeProto.AttributeType.FLOAT)
                .setF(value)
                .build();
    }
}
