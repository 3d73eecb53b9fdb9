package stemma.train;

import ai.djl.ndarray.NDManager;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.FloatBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import stemma.tagger.Layout;
import stemma.tagger.Model;
import stemma.tagger.Pieces;

/// Makes a model: gathers the sets, trains, writes the file.
final class Training {
    private static final float RATE = 3e-4f;
    private static final float WARM = 0.05f;

    /// The share of steps at the end whose weights are averaged.
    private static final float AVERAGED = 0.2f;

    /// Steps after which the weights are kept, in case the work is interrupted.
    private static final int KEPT = 150;

    private static final int TREE_PIECES = 110;
    private static final int TEXT_PIECES = 180;
    private static final int TREE_BATCH = 2000;
    private static final int TEXT_BATCH = 1000;

    private final Settings settings;

    Training(Settings settings) {
        this.settings = settings;
    }

    /// @param made    a date, for the model's card
    /// @param command what this was started with, for the model's card
    /// @param threshold the least probability, 0 to 1, at which a word stands for a cue
    /// @param start  weights to go on from; the encoder as published where there are none
    /// @param trees  how often each sentence with a tree is seen
    /// @param texts  how often each annotated text is seen
    /// @param extra  a set without a licence to add, and how often its texts are seen; for a model that is not shipped
    record Settings(
            String made,
            String command,
            String threshold,
            Path gold,
            Path annotations,
            Path out,
            Optional<Path> start,
            long seed,
            int trees,
            int texts,
            Map<String, Integer> extra) {}

    void run() throws IOException {
        var random = new Random(settings.seed);
        var corpora = new Corpora(settings.gold);
        var banks =
                List.of(
                        Treebank.read("ud-ewt", settings.gold.resolve("ud/ewt-train.conllu")),
                        Treebank.read("ud-gum", settings.gold.resolve("ud/gum-train.conllu")));
        var scripts = Treebank.scripts(banks);
        var relations = Treebank.relations(banks);
        var layout = Network.layout(scripts, relations);
        var trees =
                banks.stream()
                        .flatMap(bank -> bank.documents(relations, scripts).stream())
                        .toList();
        var texts = corpora.shipped(settings.annotations);
        var extra = new TreeMap<Integer, List<Document>>();
        for (var entry : settings.extra.entrySet()) {
            extra.computeIfAbsent(entry.getValue(), any -> new ArrayList<>())
                    .addAll(corpora.sayings(entry.getKey()));
        }
        var vocabulary = vocabulary();
        var pieces = new Pieces(vocabulary);
        System.out.printf(
                "%d trees' texts, %d texts, %d others, %d columns%n",
                trees.size(),
                texts.size(),
                extra.values().stream().mapToInt(List::size).sum(),
                layout.width());
        try (var manager = NDManager.newBaseManager()) {
            var learner = new Learner(manager, start(), layout, random);
            var epochs =
                    epochs(
                            trees,
                            texts,
                            extra,
                            new Variation(new NameBank(settings.gold), random),
                            new Batches(pieces, random),
                            random);
            train(learner, epochs, beside(".weights"));
            var weights = learner.weights();
            weights.save(beside(".weights"));
            write(weights, layout, vocabulary);
        }
    }

    /// The model to ship, and beside it the same with the numbers as they were trained, to measure what rounding costs.
    private void write(Weights weights, Layout layout, List<String> vocabulary) throws IOException {
        var matrices =
                FloatBuffer.allocate(layout.tensors().stream().mapToInt(Layout.Tensor::size).sum());
        for (var tensor : layout.tensors()) {
            matrices.put(weights.get("pair." + tensor.name()).data());
        }
        var card =
                Map.of(
                        "made",
                        settings.made,
                        "command",
                        settings.command,
                        "threshold",
                        settings.threshold);
        for (var form : Onnx.Numbers.values()) {
            var model =
                    new Model(Onnx.of(weights, form), layout, matrices.array(), vocabulary, card);
            Files.write(form == Onnx.Numbers.WHOLE ? settings.out : beside(".float"), model.file());
        }
    }

    private Path beside(String ending) {
        return settings.out.resolveSibling(settings.out.getFileName() + ending);
    }

    /// All batches in the order in which they are learned, the sets mixed.
    private List<List<Example>> epochs(
            List<Document> trees,
            List<Document> texts,
            Map<Integer, List<Document>> extra,
            Variation variation,
            Batches batches,
            Random random) {
        int rounds = Math.max(settings.trees, settings.texts);
        var all = new ArrayList<List<Example>>();
        for (int round = 0; round < rounds; round++) {
            var now = new ArrayList<List<Example>>();
            if (due(settings.trees, round, rounds)) {
                now.addAll(
                        batches.of(
                                trees.stream()
                                        .map(variation::of)
                                        .flatMap(d -> batches.cut(d, TREE_PIECES).stream())
                                        .toList(),
                                TREE_BATCH));
            }
            if (due(settings.texts, round, rounds)) {
                for (boolean attributed : List.of(true, false)) {
                    var examples =
                            texts.stream()
                                    .filter(d -> d.attributed() == attributed)
                                    .map(variation::of)
                                    .flatMap(d -> batches.cut(d, TEXT_PIECES).stream())
                                    .toList();
                    now.addAll(batches.of(examples, TEXT_BATCH));
                }
            }
            for (var entry : extra.entrySet()) {
                if (due(entry.getKey(), round, rounds)) {
                    now.addAll(
                            batches.of(
                                    entry.getValue().stream()
                                            .map(variation::of)
                                            .flatMap(d -> batches.cut(d, TEXT_PIECES).stream())
                                            .toList(),
                                    TEXT_BATCH));
                }
            }
            all.addAll(now);
        }
        Collections.shuffle(all, random);
        return all;
    }

    /// Whether something that is seen so many times in all rounds is seen in this one.
    private static boolean due(int times, int round, int rounds) {
        return (round + 1) * times / rounds > round * times / rounds;
    }

    private static void train(Learner learner, List<List<Example>> batches, Path kept)
            throws IOException {
        long begin = System.nanoTime();
        long pieces = 0;
        double loss = 0;
        for (int step = 0; step < batches.size(); step++) {
            float done = (float) step / batches.size();
            float rate = RATE * Math.min(Math.min(1, (done + 1e-3f) / WARM), 1 - done * 0.97f);
            float now = learner.step(batches.get(step), rate);
            loss += Float.isNaN(now) ? 0 : now;
            pieces += batches.get(step).stream().mapToLong(Example::size).sum();
            if (step % KEPT == KEPT - 1) {
                learner.current().save(kept);
            }
            if (done > 1 - AVERAGED && step % 10 == 0) {
                learner.average();
            }
            if ((step + 1) % 50 == 0) {
                double seconds = (System.nanoTime() - begin) / 1e9;
                System.out.printf(
                        Locale.ROOT,
                        "step %d of %d  loss %.3f  %.0f pieces/s  %.0f s  %d left out%n",
                        step + 1,
                        batches.size(),
                        loss / 50,
                        pieces / seconds,
                        seconds,
                        learner.left());
                loss = 0;
            }
        }
    }

    private Weights start() throws IOException {
        return settings.start.isPresent()
                ? Weights.load(settings.start.get())
                : encoder().withShapes(Pieces.SHAPES);
    }

    /// The encoder as published.
    static Weights encoder() throws IOException {
        try (var in = resource("/all-minilm-l6-v2.onnx")) {
            return Weights.ofOnnx(in);
        }
    }

    private static List<String> vocabulary() throws IOException {
        try (var in = resource("/all-minilm-l6-v2-tokenizer.json")) {
            var vocab = new ObjectMapper().readTree(in).path("model").path("vocab");
            var pieces = new String[vocab.size()];
            vocab.properties().forEach(entry -> pieces[entry.getValue().asInt()] = entry.getKey());
            return List.of(pieces);
        }
    }

    private static java.io.InputStream resource(String name) throws IOException {
        var in = Training.class.getResourceAsStream(name);
        if (in == null) {
            throw new IOException("The encoder's jar lacks " + name);
        }
        return in;
    }
}
