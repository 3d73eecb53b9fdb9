package stemma.train;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.index.NDIndex;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import stemma.tagger.Distance;
import stemma.tagger.Layout;

/// The network in training: the encoder, one linear layer over its words, and the pairs of words that trees and
/// attributions are made of.
///
/// Arcs and relations after Dozat and Manning 2017 (biaffine, here with one side rectified and the relation from the sum of
/// both); roles in the manner of span-based semantic role labelling: each word against the anchor of an attribution.
final class Learner {
    private static final float DROPOUT = 0.1f;
    private static final float PAIR_DROPOUT = 0.2f;

    /// Cues are one word in twenty-five, and all else hangs on them.
    private static final float CUE_WEIGHT = 10;

    private static final float ROLE_WEIGHT = 4;
    private static final float NEVER = -10000f;
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

    /// Words of all examples one below the other, and where each example's start among them.
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Words(NDArray out, int[] offset) {}

    private NDArray loss(NDManager scope, List<Example> examples) {
        var words = words(scope, examples, DROPOUT);
        var losses = new ArrayList<NDArray>();
        WEIGHTS.forEach((name, weight) ->
                tokens(scope, examples, words, name)
                        .ifPresent(loss -> losses.add(loss.mul(weight))));
        if (examples.getFirst().isTree()) {
            losses.addAll(trees(scope, examples, words));
        }
        if (examples.stream().allMatch(example -> example.document().attributed())) {
            losses.addAll(sayings(scope, examples, words));
        }
        var total = losses.getFirst();
        for (var loss : losses.subList(1, losses.size())) {
            total = total.add(loss);
        }
        return total;
    }

    private Words words(NDManager scope, List<Example> examples, float dropout) {
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
            java.util.Arrays.fill(mask, b * length, b * length + example.size(), 1);
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
        return new Words(encoder.dense(picked, "head"), offset);
    }

    private NDArray columns(Words words, String name) {
        int begin = layout.offset(name);
        return words.out.get(new NDIndex(":, {}:{}", begin, begin + layout.column(name).size()));
    }

    private Optional<NDArray> tokens(
            NDManager scope, List<Example> examples, Words words, String name) {
        int size = layout.column(name).size();
        var target = new float[words.offset[examples.size()] * size];
        int known = 0;
        for (int b = 0; b < examples.size(); b++) {
            var example = examples.get(b);
            int[] labels = labels(example.document(), name);
            for (int i = 0; i < example.words(); i++) {
                int label = example.label(labels, i);
                if (label >= 0) {
                    target[(words.offset[b] + i) * size + label] = 1;
                    known++;
                }
            }
        }
        return known == 0
                ? Optional.empty()
                : Optional.of(crossEntropy(scope, columns(words, name), target, known));
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

    private static NDArray crossEntropy(
            NDManager scope, NDArray scores, float[] target, float count) {
        return scores.logSoftmax(-1)
                .mul(scope.create(target, scores.getShape()))
                .sum()
                .mul(-1 / count);
    }

    /// Sentences of all examples, each with its first word's row and its size.
    private record Stretch(Example example, int begin, int size, int row) {}

    private static List<Stretch> stretches(List<Example> examples, Words words) {
        var stretches = new ArrayList<Stretch>();
        for (int b = 0; b < examples.size(); b++) {
            var example = examples.get(b);
            int[] sentence = example.document().sentence();
            int begin = example.begin();
            for (int i = begin + 1; i <= example.end(); i++) {
                if (i == example.end() || sentence[i] != sentence[begin]) {
                    stretches.add(
                            new Stretch(
                                    example,
                                    begin,
                                    i - begin,
                                    words.offset[b] + begin - example.begin()));
                    begin = i;
                }
            }
        }
        return stretches;
    }

    private List<NDArray> trees(NDManager scope, List<Example> examples, Words words) {
        var stretches = stretches(examples, words);
        var losses = new ArrayList<>(List.of(arcs(scope, stretches, words)));
        relations(scope, stretches, words).ifPresent(losses::add);
        return losses;
    }

    private NDArray arcs(NDManager scope, List<Stretch> stretches, Words words) {
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
        var index = scope.create(rows, new Shape(count, most));
        var dependent =
                Encoder.rows(
                        index,
                        Encoder.drop(
                                Activation.relu(columns(words, "arc.dependent")), PAIR_DROPOUT));
        var head = Encoder.rows(index, Encoder.drop(columns(words, "arc.head"), PAIR_DROPOUT));
        var root = Encoder.rows(index, columns(words, "root"));
        float scale = (float) (1 / Math.sqrt(layout.column("arc.head").size()));
        var scores =
                dependent
                        .matMul(head.transpose(0, 2, 1))
                        .mul(scale)
                        .concat(root, -1)
                        .add(scope.create(mask, new Shape(count, most, most + 1)));
        return crossEntropy(scope, scores, target, known);
    }

    private Optional<NDArray> relations(NDManager scope, List<Stretch> stretches, Words words) {
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
                Encoder.rows(longs(scope, dependents), columns(words, "relation.dependent"))
                        .add(Encoder.rows(longs(scope, heads), columns(words, "relation.head")));
        return Optional.of(
                pairs(scope, sum, "relation", labels, layout.tensor("relation.bias").columns(), 1));
    }

    private NDArray pairs(
            NDManager scope,
            NDArray sum,
            String name,
            List<Integer> labels,
            int size,
            float weight) {
        var hidden = Encoder.drop(Activation.relu(sum), PAIR_DROPOUT);
        var scores = encoder.dense(hidden, "pair." + name);
        var target = new float[labels.size() * size];
        for (int i = 0; i < labels.size(); i++) {
            target[i * size + labels.get(i)] = 1;
        }
        return crossEntropy(scope, scores, target, labels.size()).mul(weight);
    }

    private static NDArray longs(NDManager scope, List<Integer> numbers) {
        return scope.create(numbers.stream().mapToLong(Integer::longValue).toArray());
    }

    private List<NDArray> sayings(NDManager scope, List<Example> examples, Words words) {
        var losses = new ArrayList<NDArray>();
        losses.add(cues(scope, examples, words));
        given(scope, examples, words).ifPresent(losses::add);
        roles(scope, examples, words).ifPresent(losses::add);
        return losses;
    }

    /// A cue whose kind is not known is only not `none`.
    private NDArray cues(NDManager scope, List<Example> examples, Words words) {
        int size = layout.column("cue").size();
        int count = words.offset[examples.size()];
        var exact = new float[count * size];
        var any = new float[count];
        for (int b = 0; b < examples.size(); b++) {
            var kinds = new int[examples.get(b).words()];
            for (var saying : examples.get(b).sayings()) {
                kinds[saying.anchor() - examples.get(b).begin()] = saying.kind();
            }
            for (int i = 0; i < kinds.length; i++) {
                int row = words.offset[b] + i;
                if (kinds[i] == Document.UNKNOWN) {
                    any[row] = 1;
                } else {
                    exact[row * size + kinds[i]] = 1;
                }
            }
        }
        var logs = columns(words, "cue").logSoftmax(-1);
        var kind = logs.get(":, 1:").exp().sum(new int[] {-1}).add(1e-6f).log();
        var sum =
                logs.mul(scope.create(exact, logs.getShape()))
                        .sum()
                        .add(kind.mul(scope.create(any)).sum());
        return sum.mul(-CUE_WEIGHT / count);
    }

    private Optional<NDArray> given(NDManager scope, List<Example> examples, Words words) {
        int size = layout.column("given").size();
        var target = new float[words.offset[examples.size()] * size];
        int known = 0;
        for (int b = 0; b < examples.size(); b++) {
            for (var saying : examples.get(b).sayings()) {
                if (saying.given() >= 0) {
                    int row = words.offset[b] + saying.anchor() - examples.get(b).begin();
                    target[row * size + saying.given()] = 1;
                    known++;
                }
            }
        }
        return known == 0
                ? Optional.empty()
                : Optional.of(
                        crossEntropy(scope, columns(words, "given"), target, known).mul(0.3f));
    }

    private Optional<NDArray> roles(NDManager scope, List<Example> examples, Words words) {
        var word = new ArrayList<Integer>();
        var cue = new ArrayList<Integer>();
        var distance = new ArrayList<Integer>();
        var labels = new ArrayList<Integer>();
        for (int b = 0; b < examples.size(); b++) {
            var example = examples.get(b);
            for (var saying : example.sayings()) {
                int[] roles = roles(example, saying);
                int anchor = saying.anchor() - example.begin();
                for (int i = 0; i < roles.length; i++) {
                    word.add(words.offset[b] + i);
                    cue.add(words.offset[b] + anchor);
                    distance.add(Distance.of(i - anchor));
                    labels.add(roles[i]);
                }
            }
        }
        if (labels.isEmpty()) {
            return Optional.empty();
        }
        var sum =
                Encoder.rows(longs(scope, word), columns(words, "role.word"))
                        .add(Encoder.rows(longs(scope, cue), columns(words, "role.cue")))
                        .add(
                                Encoder.rows(
                                        longs(scope, distance),
                                        encoder.parameter("pair.role.distance")));
        return Optional.of(pairs(scope, sum, "role", labels, Labels.ROLE.size(), ROLE_WEIGHT));
    }

    /// BIO labels of the example's words for one saying.
    static int[] roles(Example example, Document.Saying saying) {
        var roles = new int[example.words()];
        var parts = List.of(saying.source(), saying.cue(), saying.content());
        IntStream.range(0, parts.size())
                .forEach(role -> {
                    int last = -2;
                    for (int word : parts.get(role)) {
                        int at = word - example.begin();
                        if (at >= 0 && at < roles.length && roles[at] == 0) {
                            roles[at] = 1 + 2 * role + (word == last + 1 && at > 0 ? 1 : 0);
                            last = word;
                        }
                    }
                });
        return roles;
    }

    /// What the network gives for examples as it is, a row a word, without dropout.
    float[] without(List<Example> examples) {
        try (var scope = manager.newSubManager()) {
            return words(scope, examples, 0).out.toFloatArray();
        }
    }
}
