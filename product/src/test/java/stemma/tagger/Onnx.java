package stemma.tagger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// Writes the smallest encoder there can be: a row of output is the piece's row of one table plus the shape's of another.
///
/// By the field numbers of `onnx.proto`; no library writes ONNX files in Java that the program has.
final class Onnx {
    private static final int FLOAT = 1;
    private static final int INT64 = 7;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    private Onnx() {}

    /// @param pieces row by row
    /// @param shapes row by row
    static byte[] sum(float[] pieces, float[] shapes, int width) {
        var graph =
                new Onnx()
                        .message(1, node("Gather", "p", "pieces", "input_ids"))
                        .message(1, node("Gather", "s", "casing", "shapes"))
                        .message(1, node("Add", "out", "p", "s"))
                        .text(2, "sum")
                        .message(5, tensor("pieces", pieces, width))
                        .message(5, tensor("casing", shapes, width))
                        .message(11, value("input_ids", INT64, -1))
                        .message(11, value("shapes", INT64, -1))
                        .message(12, value("out", FLOAT, width));
        var version = new Onnx().text(1, "").number(2, 17);
        return new Onnx().number(1, 8).message(7, graph).message(8, version).bytes.toByteArray();
    }

    private static Onnx node(String operation, String output, String... inputs) {
        var node = new Onnx();
        for (String input : inputs) {
            node.text(1, input);
        }
        return node.text(2, output).text(4, operation);
    }

    private static Onnx tensor(String name, float[] values, int width) {
        var raw = ByteBuffer.allocate(4 * values.length).order(ByteOrder.LITTLE_ENDIAN);
        raw.asFloatBuffer().put(values);
        return new Onnx()
                .number(1, values.length / width)
                .number(1, width)
                .number(2, FLOAT)
                .text(8, name)
                .block(9, raw.array());
    }

    /// `[1, n]`, or `[1, n, width]` where that is not negative.
    private static Onnx value(String name, int type, int width) {
        var shape =
                new Onnx().message(1, new Onnx().number(1, 1)).message(1, new Onnx().text(2, "n"));
        if (width >= 0) {
            shape.message(1, new Onnx().number(1, width));
        }
        var tensor = new Onnx().number(1, type).message(2, shape);
        return new Onnx().text(1, name).message(2, new Onnx().message(1, tensor));
    }

    private Onnx number(int field, long value) {
        varint((long) field << 3);
        varint(value);
        return this;
    }

    private Onnx text(int field, String text) {
        return block(field, text.getBytes(UTF_8));
    }

    private Onnx message(int field, Onnx message) {
        return block(field, message.bytes.toByteArray());
    }

    private Onnx block(int field, byte[] block) {
        varint((long) field << 3 | 2);
        varint(block.length);
        bytes.writeBytes(block);
        return this;
    }

    private void varint(long value) {
        long rest = value;
        while (rest > 127) {
            bytes.write((int) (rest & 127 | 128));
            rest >>>= 7;
        }
        bytes.write((int) rest);
    }
}
