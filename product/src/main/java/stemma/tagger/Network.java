package stemma.tagger;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.OrtSession.SessionOptions;
import java.nio.LongBuffer;
import java.util.Map;

/// The encoder under ONNX Runtime, on the thread that asks. Several threads may ask at once.
///
/// One window at a time: what the encoder's whole numbers stand for depends on all that is read together, so a window's
/// rows would change with the windows beside it.
final class Network implements Encoder {
    private final OrtEnvironment environment;
    private final OrtSession session;

    /// @throws IllegalArgumentException if the file is none that ONNX Runtime can run
    /// @throws IllegalStateException    if ONNX Runtime does not run on this machine
    Network(byte[] file) {
        environment = environment();
        try (var options = options()) {
            session = environment.createSession(file, options);
        } catch (OrtException e) {
            throw new IllegalArgumentException(
                    "The reader's model cannot be run: " + e.getMessage(), e);
        }
    }

    private static OrtEnvironment environment() {
        try {
            return OrtEnvironment.getEnvironment();
        } catch (LinkageError | RuntimeException e) {
            throw new IllegalStateException(
                    "ONNX Runtime has no library for this machine; Stemma reads on Linux (x64, ARM), macOS (ARM) and Windows (x64)",
                    e);
        }
    }

    private static SessionOptions options() throws OrtException {
        var options = new SessionOptions();
        options.setOptimizationLevel(SessionOptions.OptLevel.ALL_OPT);
        options.setIntraOpNumThreads(1);
        options.setInterOpNumThreads(1);
        options.addConfigEntry("session.intra_op.allow_spinning", "0");
        // Windows are of many lengths; a plan of memory for each would be kept.
        options.setMemoryPatternOptimization(false);
        return options;
    }

    @Override
    public float[] run(long[] ids, long[] shapes) {
        long[] size = {1, ids.length};
        try (var pieces = OnnxTensor.createTensor(environment, LongBuffer.wrap(ids), size);
                var casing = OnnxTensor.createTensor(environment, LongBuffer.wrap(shapes), size);
                var result = session.run(Map.of("input_ids", pieces, "shapes", casing))) {
            return ((OnnxTensor) result.get(0)).getFloatBuffer().array();
        } catch (OrtException e) {
            throw new IllegalStateException("The reader's model fails: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException(
                    "The reader's model cannot be closed: " + e.getMessage(), e);
        }
    }
}
