package stemma.train;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import stemma.tagger.Model;

/// Makes and measures the reader's model.
///
/// - `make --gold FOLDER --out FILE [--start MODEL [--keep SHARE [--keep-of MODEL]]] [--trees N] [--texts N] [--seed N] [--with SET --times N]` trains
/// - `refer --gold FOLDER --out FILE --model MODEL [--rounds N] [--seed N]` makes the weights of coreference, from what the model reads
/// - `eval --gold FOLDER --out FOLDER [--card FILE] MODEL [FLOAT-MODEL [SECOND-MODEL]]` measures up to three models side by side: the shipped one, the same before rounding, one with more texts
/// - `names --gold FOLDER [--every N]` measures how names are compared; `names letters` and `names weights` make the tables for it
public final class Train {
    private static final List<String> NAMES =
            List.of("whole numbers (shipped)", "as trained", "with PolNeAR");
    private static final long STACK = 256L << 20;
    private static final String USAGE =
            """
            make --gold FOLDER --out FILE [--start MODEL [--keep SHARE [--keep-of MODEL]]] [--trees N] [--texts N] [--seed N] [--with SET --times N]
            refer --gold FOLDER --out FILE --model MODEL [--rounds N] [--seed N]
            eval --gold FOLDER --out FOLDER [--card FILE] MODEL [FLOAT-MODEL [SECOND-MODEL]]
            names --gold FOLDER [--every N | letters | weights]\
            """;

    private final Map<String, String> options = new HashMap<>();
    private final List<String> rest;

    private Train(List<String> args) {
        rest = new java.util.ArrayList<>();
        for (int i = 0; i < args.size(); i++) {
            if (args.get(i).startsWith("--") && i + 1 < args.size()) {
                options.put(args.get(i).substring(2), args.get(++i));
            } else {
                rest.add(args.get(i));
            }
        }
    }

    /// Runs on a large stack. On a processor with AMX, gradients came out without measure more often on a usual one; that the
    /// kernels of PyTorch need more of it is a suspicion, and the cause is not found.
    public static void main(String[] args) throws InterruptedException {
        System.setOut(new PrintStream(System.out, true, UTF_8));
        var exit = new AtomicInteger(1);
        var work = new Thread(null, () -> exit.set(new Train(List.of(args)).run()), "train", STACK);
        work.start();
        work.join();
        System.exit(exit.get());
    }

    private int run() {
        var gold = Path.of(option("gold", "../shared/gold"));
        if (!Corpora.isGold(gold)) {
            System.err.println(
                    "train: there are no gold sets in " + gold + "; name their folder with --gold");
            return 2;
        }
        try {
            switch (rest.isEmpty() ? "" : rest.getFirst()) {
                case "make" -> make(gold);
                case "refer" -> refer(gold);
                case "eval" -> measure(gold);
                case "names" -> names(gold);
                default -> {
                    System.err.println(USAGE);
                    return 2;
                }
            }
            return 0;
        } catch (IOException | IllegalArgumentException e) {
            System.err.println("train: " + e.getMessage());
            return 2;
        }
    }

    private void make(Path gold) throws IOException {
        Map<String, Integer> extra =
                options.containsKey("with")
                        ? Map.of(option("with", ""), number("times", 1))
                        : Map.of();
        var settings =
                new Training.Settings(
                        LocalDate.now(ZoneOffset.UTC) + ", seed " + number("seed", 1),
                        option("command", command()),
                        option("threshold", "0.5"),
                        gold,
                        Path.of(option("annotations", "train/annotations")),
                        Path.of(option("out", "reader.model")),
                        file("start"),
                        Float.parseFloat(option("keep", "0")),
                        file("keep-of"),
                        number("seed", 1),
                        number("trees", 5),
                        number("texts", 15),
                        extra);
        new Training(settings).run();
    }

    private void refer(Path gold) throws IOException {
        var resources = Path.of("product/src/main/resources/stemma");
        var model = Path.of(option("model", resources.resolve("desk/reader.model").toString()));
        var out = resources.resolve("coreference/weights.tsv").toString();
        new Referring(gold, model)
                .make(Path.of(option("out", out)), number("rounds", 10), number("seed", 1));
    }

    /// What made a difference, without the places of files; behind what made the model that it went on from.
    private String command() throws IOException {
        String before = "";
        if (option("start", "").endsWith(".model")) {
            var started = Model.of(Files.readAllBytes(Path.of(option("start", ""))));
            before = started.card().getOrDefault("command", "not said") + ", then ";
        }
        return before
                + "make --trees %d --texts %d --seed %d%s%s"
                        .formatted(
                                number("trees", 5),
                                number("texts", 15),
                                number("seed", 1),
                                options.containsKey("with")
                                        ? " --with "
                                                + option("with", "")
                                                + " --times "
                                                + number("times", 1)
                                        : "",
                                options.containsKey("start")
                                        ? " --start, from there, --keep "
                                                + option("keep", "0")
                                                + keptOf()
                                        : "");
    }

    private String keptOf() throws IOException {
        if (file("keep-of").isEmpty()) {
            return "";
        }
        var kept = Model.of(Files.readAllBytes(file("keep-of").get()));
        return " --keep-of that of " + kept.card().getOrDefault("made", "not said");
    }

    private Optional<Path> file(String option) {
        return Optional.ofNullable(options.get(option)).map(Path::of);
    }

    private void measure(Path gold) throws IOException {
        var folder = Files.createDirectories(Path.of(option("out", "train/target/eval")));
        var figures = new LinkedHashMap<String, List<Evaluation.Figure>>();
        for (String model : rest.subList(1, rest.size())) {
            figures.put(NAMES.get(figures.size()), new Evaluation(gold, folder).of(Path.of(model)));
        }
        System.out.println("\n" + Evaluation.table(figures));
        if (options.containsKey("card")) {
            var card = new Card(gold, Path.of(option("annotations", "train/annotations")));
            var shipped = Path.of(rest.get(1));
            Files.writeString(
                    Path.of(option("card", "")), card.of(shipped, figures, figures.size() > 2));
        }
    }

    private void names(Path gold) throws IOException {
        var folder = Path.of(option("out", "product/src/main/resources/stemma/resolve"));
        switch (rest.size() > 1 ? rest.get(1) : "") {
            case "letters" -> NameModel.letters(gold, folder);
            case "weights" -> NameModel.weights(gold, folder);
            default -> System.out.print(NameModel.report(gold, number("every", 10)));
        }
    }

    private String option(String name, String otherwise) {
        return options.getOrDefault(name, otherwise);
    }

    private int number(String name, int otherwise) {
        return Integer.parseInt(option(name, String.valueOf(otherwise)));
    }
}
