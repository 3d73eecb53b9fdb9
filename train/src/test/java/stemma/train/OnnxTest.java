package stemma.train;

import static org.assertj.core.api.Assertions.assertThat;

import ai.djl.ndarray.NDManager;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.FloatBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stemma.tagger.Layout;
import stemma.tagger.Pieces;

/// What is trained and what is shipped give the same numbers.
class OnnxTest {
    private static final int[] WORDS = {2, 4, 5};

    @Test
    void the_graph_computes_what_was_trained() throws Exception {
        var both = onLargeStack(() -> outputs(Onnx.Numbers.FLOAT));

        assertThat(farthest(both)).isLessThan(1e-3);
    }

    @Test
    void whole_numbers_are_near_what_was_trained() throws Exception {
        var both = onLargeStack(() -> outputs(Onnx.Numbers.WHOLE));

        assertThat(farthest(both)).isBetween(1e-4, 0.2 * largest(both.getFirst()));
    }

    @Test
    void weights_read_back_from_a_shipped_model_give_the_same_file(@TempDir Path folder)
            throws Exception {
        var layout = Network.layout(List.of("l|0+|0+"), List.of("root", "nsubj"));
        var weights = onLargeStack(() -> weights(layout));
        var file = folder.resolve("reader.model");
        Files.write(file, model(weights, layout));

        var back = ShippedModel.weights(file, layout);

        assertThat(back.tensors().keySet()).isEqualTo(weights.tensors().keySet());
        assertThat(model(back, layout)).isEqualTo(Files.readAllBytes(file));
    }

    private static Weights weights(Layout layout) {
        try (var manager = NDManager.newBaseManager()) {
            var start = Training.encoder().withShapes(Pieces.SHAPES);
            return new Learner(manager, start, layout, new Random(3)).weights();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] model(Weights weights, Layout layout) {
        return Training.model(weights, layout, List.of("a"), Map.of(), Onnx.Numbers.WHOLE).file();
    }

    /// Trained and shipped, the heads random, the encoder as published.
    private static List<float[]> outputs(Onnx.Numbers numbers) throws Exception {
        try (var manager = NDManager.newBaseManager()) {
            var layout = Network.layout(List.of("l|0+|0+"), List.of("root", "nsubj"));
            var start = Training.encoder().withShapes(Pieces.SHAPES);
            var learner = new Learner(manager, start, layout, new Random(3));
            var document =
                    new Document(
                            "d",
                            "own",
                            new String[3],
                            new int[3],
                            new boolean[1],
                            new int[3],
                            new int[3],
                            new int[3],
                            new int[3],
                            new int[3],
                            new int[3],
                            new int[3],
                            false,
                            List.of());
            long[] ids = {101, 7632, 2088, 1010, 2204, 2851, 102};
            long[] shapes = {0, 1, 2, 6, 0, 7, 0};
            var example = new Example(document, 0, 3, ids, shapes, WORDS);
            return List.of(
                    learner.without(List.of(example)),
                    words(run(Onnx.of(learner.weights(), numbers), ids, shapes), layout.width()));
        }
    }

    private static float[] run(byte[] graph, long[] ids, long[] shapes) throws OrtException {
        var environment = OrtEnvironment.getEnvironment();
        try (var session = environment.createSession(graph);
                var first = OnnxTensor.createTensor(environment, new long[][] {ids});
                var second = OnnxTensor.createTensor(environment, new long[][] {shapes});
                var result = session.run(Map.of("input_ids", first, "shapes", second))) {
            var out = (OnnxTensor) result.get(0);
            FloatBuffer buffer = out.getFloatBuffer();
            var values = new float[buffer.remaining()];
            buffer.get(values);
            return values;
        }
    }

    private static float[] words(float[] rows, int width) {
        var words = new ArrayList<float[]>();
        for (int row : WORDS) {
            words.add(Arrays.copyOfRange(rows, row * width, (row + 1) * width));
        }
        var all = FloatBuffer.allocate(width * WORDS.length);
        words.forEach(all::put);
        return all.array();
    }

    private static double farthest(List<float[]> both) {
        double farthest = 0;
        for (int i = 0; i < both.getFirst().length; i++) {
            farthest = Math.max(farthest, Math.abs(both.getFirst()[i] - both.getLast()[i]));
        }
        return farthest;
    }

    private static double largest(float[] values) {
        double largest = 0;
        for (float value : values) {
            largest = Math.max(largest, Math.abs(value));
        }
        return largest;
    }

    private static <T> T onLargeStack(Callable<T> work) throws Exception {
        var task = new FutureTask<>(work);
        new Thread(null, task, "large stack", 256L << 20).start();
        return task.get();
    }
}
