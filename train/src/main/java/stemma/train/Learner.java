package stemma.train;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import stemma.tagger.Layout;

/// The network in training: the encoder, one linear layer over its words, and the pairs of words that trees and
/// attributions are made of.
final class Learner {
    private static final float DROPOUT = 0.1f;
    private static final int MOST_LOST = 20;
    private static final Map<String, Float> WEIGHTS =
            Map.of("entity", 1f, "name", 0.5f, "medium", 0.3f, "part", 0.5f, "lemma", 0.3f);

    private final NDManager manager;
    private final Layout layout;
    private final Encoder encoder;
    private final Adam adam;
    private int lost;
    private final Map<String, NDArray> trained = new LinkedHashMap<>();

    Learner(NDManager manager, Weights start, Layout layout, Random random) {
        this.manager = manager;
        this.layout = layout;
        var tensors = new LinkedHashMap<>(start.tensors());
        tensors.putIfAbsent("head.weight", random(random, Weights.HIDDEN, layout.width(), 0.02));
        tensors.putIfAbsent("head.bias", random(random, 1, layout.width(), 0));
        for (var tensor : layout.tensors()) {
            tensors.putIfAbsent(
                    "pair." + tensor.name(), random(random, tensor.rows(), tensor.columns(), 0.05));
        }
        this.encoder = new Encoder(manager, new Weights(tensors));
        encoder.parameters.forEach((name, array) -> {
            if (!name.equals("embeddings.word_embeddings.weight")
                    && !name.equals("embeddings.position_embeddings.weight")) {
                array.setRequiresGradient(true);
                trained.put(name, array);
            }
        });
        this.adam = new Adam(manager, trained);
    }

    /// A bias, of one row, starts at zero.
    private static Weights.Tensor random(Random random, int rows, int columns, double scale) {
        var data = new float[rows * columns];
        for (int i = 0; i < data.length && rows > 1; i++) {
            data[i] = (float) (random.nextGaussian() * scale);
        }
        return new Weights.Tensor(rows > 1 ? new int[] {rows, columns} : new int[] {columns}, data);
    }

    /// One step on examples of one kind.
    ///
    /// @param rate learning rate of the encoder; heads learn five times as fast
    /// @return the loss before the step
    float step(List<Example> examples, float rate) {
        try (var scope = manager.newSubManager()) {
            float loss;
            try (var collector = Engine.getInstance().newGradientCollector()) {
                var total = loss(scope, examples);
                loss = total.getFloat();
                if (Float.isNaN(loss) && ++lost > MOST_LOST) {
                    throw new IllegalStateException(
                            "The loss is no number any more; take a smaller rate");
                }
                collector.backward(total);
            }
            adam.step(scope, name -> isHead(name) ? 5 * rate : rate);
            return loss;
        }
    }

    private static boolean isHead(String name) {
        return name.startsWith("head.") || name.startsWith("pair.") || name.contains("token_type");
    }

    /// How many steps were left out since their gradient was far out.
    int left() {
        return adam.left();
    }

    void average() {
        adam.average();
    }

    /// The weights as they are now.
    Weights current() {
        return Encoder.weights(encoder.parameters);
    }

    /// The weights as they would be shipped.
    Weights weights() {
        var arrays = new LinkedHashMap<>(encoder.parameters);
        arrays.putAll(adam.averaged());
        return Encoder.weights(arrays);
    }

    private NDArray loss(NDManager scope, List<Example> examples) {
        var pass = Pass.of(scope, encoder, layout, examples, DROPOUT);
        var losses = new ArrayList<NDArray>();
        WEIGHTS.forEach((name, weight) ->
                tokens(pass, name).ifPresent(loss -> losses.add(loss.mul(weight))));
        if (examples.getFirst().isTree()) {
            losses.addAll(TreeLoss.of(pass));
        }
        if (examples.stream().allMatch(example -> example.document().attributed())) {
            losses.addAll(SayingLoss.of(pass));
        }
        var total = losses.getFirst();
        for (var loss : losses.subList(1, losses.size())) {
            total = total.add(loss);
        }
        return total;
    }

    private static Optional<NDArray> tokens(Pass pass, String name) {
        int size = pass.layout().column(name).size();
        var target = new float[pass.words() * size];
        int known = 0;
        for (int b = 0; b < pass.examples().size(); b++) {
            var example = pass.examples().get(b);
            int[] labels = labels(example.document(), name);
            for (int i = 0; i < example.words(); i++) {
                int label = example.label(labels, i);
                if (label >= 0) {
                    target[(pass.offset()[b] + i) * size + label] = 1;
                    known++;
                }
            }
        }
        return known == 0
                ? Optional.empty()
                : Optional.of(pass.crossEntropy(pass.columns(name), target, known));
    }

    private static int[] labels(Document document, String name) {
        return switch (name) {
            case "entity" -> document.entity();
            case "name" -> document.name();
            case "medium" -> document.medium();
            case "part" -> document.part();
            case "lemma" -> document.lemma();
            default -> throw new IllegalArgumentException(name);
        };
    }

    /// What the network gives for examples as it is, a row a word, without dropout.
    float[] without(List<Example> examples) {
        try (var scope = manager.newSubManager()) {
            return Pass.of(scope, encoder, layout, examples, 0).out().toFloatArray();
        }
    }
}
