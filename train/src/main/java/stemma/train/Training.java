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
    private static final int TREE_BATCH = 1200;
    private static final int TEXT_BATCH = 1000;

    private final Settings settings;

    Training(Settings settings) {
        this.settings = settings;
    }

    /// @param made    a date, for the model's card
    /// @param command what this was started with, for the model's card
    /// @param threshold the least probability, 0 to 1, at which a word stands for a cue
    /// @param start  a model, or weights that another round left, to go on from; the encoder as published where there are none
    /// @param keep   the share of the weights gone on from in those written, 0 to 1: the mean of both reads better than either
    ///               (Wortsman et al. 2022, “Robust fine-tuning of zero-shot models”)
    /// @param keepOf a model whose weights are kept instead of those gone on from
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
            float keep,
            Optional<Path> keepOf,
            long seed,
            int trees,
            int texts,
            Map<String, Integer> extra) {}

    /// Documents that are learned from in one way.
    ///
    /// @param times  how often each is seen
    /// @param pieces the most in an example
    /// @param batch  the most pieces in a batch
    private record Share(List<Document> documents, int times, int pieces, int batch) {

        /// Whether it is seen in this of all rounds.
        boolean isDue(int round, int rounds) {
            return (round + 1) * times / rounds > round * times / rounds;
        }
    }

    void run() throws IOException {
        var random = new Random(settings.seed);
        // GUM is a third of EWT's size, and nearer to reporting: it is seen twice as often.
        var ewt = Treebank.read("ud-ewt", settings.gold.resolve("ud/ewt-train.conllu"));
        var gum = Treebank.read("ud-gum", settings.gold.resolve("ud/gum-train.conllu"));
        var banks = List.of(ewt, gum);
        var scripts = Treebank.scripts(banks);
        var relations = Treebank.relations(banks);
        var layout = Network.layout(scripts, relations);
        var shares = shares(List.of(ewt, gum, gum), relations, scripts);
        var vocabulary = vocabulary();
        var pieces = new Pieces(vocabulary);
        shares.forEach(share ->
                System.out.printf("%d texts %d times%n", share.documents.size(), share.times));
        try (var manager = NDManager.newBaseManager()) {
            var start = start(layout);
            var learner = new Learner(manager, start, layout, random);
            var epochs =
                    epochs(
                            shares,
                            new Variation(new NameBank(settings.gold), random),
                            new Batches(pieces, random),
                            random);
            train(learner, epochs, beside(".weights"));
            var weights = learner.weights();
            weights.save(beside(".weights"));
            var kept =
                    settings.keepOf.isPresent()
                            ? ShippedModel.weights(settings.keepOf.get(), layout)
                            : start;
            write(weights.mixed(kept, settings.keep), layout, vocabulary);
        }
    }

    /// @param banks one that stands there twice is seen twice as often
    private List<Share> shares(List<Treebank> banks, List<String> relations, List<String> scripts)
            throws IOException {
        var corpora = new Corpora(settings.gold);
        var trees =
                banks.stream()
                        .flatMap(bank -> bank.documents(relations, scripts).stream())
                        .toList();
        var annotated = corpora.shipped(settings.annotations);
        var shares = new ArrayList<Share>();
        shares.add(new Share(trees, settings.trees, TREE_PIECES, TREE_BATCH));
        for (boolean isAttributed : List.of(true, false)) {
            var texts = annotated.stream().filter(d -> d.attributed() == isAttributed).toList();
            shares.add(new Share(texts, settings.texts, TEXT_PIECES, TEXT_BATCH));
        }
        for (var set : settings.extra.entrySet()) {
            var texts = corpora.sayings(set.getKey());
            shares.add(new Share(texts, set.getValue(), TEXT_PIECES, TEXT_BATCH));
        }
        return shares;
    }

    /// The model to ship, and beside it the same with the numbers as they were trained, to measure what rounding costs.
    private void write(Weights weights, Layout layout, List<String> vocabulary) throws IOException {
        var card =
                Map.of(
                        "made",
                        settings.made,
                        "command",
                        settings.command,
                        "threshold",
                        settings.threshold);
        for (var form : Onnx.Numbers.values()) {
            var model = model(weights, layout, vocabulary, card, form);
            Files.write(form == Onnx.Numbers.WHOLE ? settings.out : beside(".float"), model.file());
        }
    }

    static Model model(
            Weights weights,
            Layout layout,
            List<String> vocabulary,
            Map<String, String> card,
            Onnx.Numbers form) {
        var matrices =
                FloatBuffer.allocate(layout.tensors().stream().mapToInt(Layout.Tensor::size).sum());
        for (var tensor : layout.tensors()) {
            matrices.put(weights.get("pair." + tensor.name()).data());
        }
        return new Model(Onnx.of(weights, form), layout, matrices.array(), vocabulary, card);
    }

    private Path beside(String ending) {
        return settings.out.resolveSibling(settings.out.getFileName() + ending);
    }

    /// All batches in the order in which they are learned, the shares mixed.
    private static List<List<Example>> epochs(
            List<Share> shares, Variation variation, Batches batches, Random random) {
        int rounds = shares.stream().mapToInt(Share::times).max().orElse(0);
        var all = new ArrayList<List<Example>>();
        for (int round = 0; round < rounds; round++) {
            for (var share : shares) {
                if (share.isDue(round, rounds)) {
                    var examples =
                            share.documents.stream()
                                    .map(variation::of)
                                    .flatMap(d -> batches.cut(d, share.pieces).stream())
                                    .toList();
                    all.addAll(batches.of(examples, share.batch));
                }
            }
        }
        Collections.shuffle(all, random);
        return all;
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

    private Weights start(Layout layout) throws IOException {
        if (settings.start.isEmpty()) {
            return encoder().withShapes(Pieces.SHAPES);
        }
        var file = settings.start.get();
        return file.toString().endsWith(".model")
                ? ShippedModel.weights(file, layout)
                : Weights.load(file);
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
