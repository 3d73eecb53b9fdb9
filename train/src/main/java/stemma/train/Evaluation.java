package stemma.train;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import stemma.desk.Reader;
import stemma.tagger.Model;

/// Measures a model on the dev parts of a gold folder with the scorers that stand in it, reading as the program reads.
///
/// The scorers are Python programs without packages; `python3` has to be on the path.
final class Evaluation {
    private static final String RESAMPLES = "1000";

    private final Path gold;
    private final Path folder;

    /// @param folder where to put what was read; existing files are written over
    Evaluation(Path gold, Path folder) {
        this.gold = gold;
        this.folder = folder;
    }

    /// A figure: what it is of, its name, its value and where known its interval.
    record Figure(String set, String name, double value, String interval) {}

    /// Rows of a scorer's table that are figures of ours.
    ///
    /// @param way  how the set is read
    /// @param rows our names by the scorer's
    private record Row(String set, String file, String scorer, Way way, Map<String, String> rows) {}

    /// How a set is read.
    private enum Way {
        ALL,
        /// For sets that have no attributions inside the content of others.
        OUTERMOST,
        /// With nothing but the places named.
        PLACES;

        UnaryOperator<String> by(Reader reader) {
            return switch (this) {
                case ALL -> reader::annotate;
                case OUTERMOST -> reader::annotateOutermost;
                case PLACES -> reader::places;
            };
        }
    }

    private static final List<Row> ROWS =
            List.of(
                    new Row(
                            "re3d dev",
                            "re3d/dev.jsonl",
                            "score_entities.py",
                            Way.ALL,
                            named("exact", "entities exact", "overlap", "entities overlap")),
                    new Row(
                            "own dev",
                            "own/dev.jsonl",
                            "score_attributions.py",
                            Way.ALL,
                            attributions()),
                    new Row(
                            "PolNeAR dev",
                            "polnear/dev.jsonl",
                            "score_attributions.py",
                            Way.OUTERMOST,
                            attributions()),
                    new Row(
                            "re3d dev",
                            "re3d/dev.jsonl",
                            "score_relations.py",
                            Way.ALL,
                            named("exact", "relations exact", "overlap", "relations overlap")),
                    new Row(
                            "TempEval-3 dev",
                            "tempeval3/dev.jsonl",
                            "score_timex.py",
                            Way.ALL,
                            times()),
                    new Row(
                            "MEANTIME dev",
                            "meantime/dev.jsonl",
                            "score_timex.py",
                            Way.ALL,
                            times()),
                    new Row(
                            "places dev",
                            "places/dev.jsonl",
                            "score_places.py",
                            Way.PLACES,
                            named(
                                    "found exact", "places found",
                                    "within 161 km", "within 161 km where found")));

    private static Map<String, String> times() {
        return named("strict", "times, same words", "relaxed+value", "times, right value");
    }

    private static Map<String, String> attributions() {
        return named(
                "attr found", "found",
                "attr partial", "partial",
                "attr strict", "strict",
                "token:content", "content words",
                "sourced", "source right where found");
    }

    /// Our names by the scorer's, in this order.
    private static Map<String, String> named(String... pairs) {
        var names = new LinkedHashMap<String, String>();
        for (int i = 0; i < pairs.length; i += 2) {
            names.put(pairs[i], pairs[i + 1]);
        }
        return names;
    }

    /// All figures of a model, in the order of the table.
    List<Figure> of(Path model) throws IOException {
        var figures = new ArrayList<Figure>();
        try (var reader = Reader.with(Model.of(Files.readAllBytes(model)))) {
            for (var row : ROWS) {
                var out = annotate(row.way.by(reader), row.file);
                figures.addAll(
                        rows(
                                row,
                                score(row.scorer, gold.resolve(row.file), out, "--ci", RESAMPLES)));
            }
            figures.addAll(
                    kinds(
                            score(
                                    "score_kinds.py",
                                    gold.resolve("own/dev.jsonl"),
                                    folder.resolve("own-dev.jsonl"))));
            figures.addAll(
                    features(
                            score(
                                    "score_attributes.py",
                                    gold.resolve("meantime/dev.jsonl"),
                                    folder.resolve("meantime-dev.jsonl"))));
            figures.addAll(
                    EventArguments.of(
                                    gold.resolve("wikievents/dev.jsonl"),
                                    annotate(reader::annotate, "wikievents/dev.jsonl"))
                            .figures("WikiEvents dev"));
            figures.add(inner());
            for (String bank : List.of("ewt", "gum")) {
                figures.addAll(trees(reader, bank));
            }
        }
        return figures;
    }

    private Path annotate(UnaryOperator<String> annotate, String file) throws IOException {
        var out = folder.resolve(file.replace('/', '-'));
        var lines = new ArrayList<String>();
        for (String line : Json.text(gold.resolve(file))) {
            lines.add(annotate.apply(line).strip());
        }
        return Files.write(out, lines);
    }

    /// What a scorer prints.
    private String score(String scorer, Path expected, Path found, String... more)
            throws IOException {
        var command =
                new ArrayList<>(
                        List.of("python3", gold.resolve("score").resolve(scorer).toString()));
        command.addAll(List.of(expected.toString(), found.toString()));
        command.addAll(List.of(more));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String printed = new String(process.getInputStream().readAllBytes(), UTF_8);
        try {
            if (process.waitFor() != 0) {
                throw new IOException(scorer + " failed: " + printed);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while " + scorer + " ran", e);
        }
        System.out.print(printed);
        return printed;
    }

    /// Rows are `name  P R F1 gold system  low-high`.
    private static List<Figure> rows(Row of, String printed) {
        var row =
                Pattern.compile(
                        "(?m)^(\\S[^\\n]*?)\\s+[\\d.]+\\s+[\\d.]+\\s+([\\d.]+)\\s+\\d+\\s+\\d+(?:\\s+([\\d.]+-[\\d.]+))?$");
        var found = new TreeMap<String, Figure>();
        var matcher = row.matcher(printed);
        while (matcher.find()) {
            var name = of.rows.get(matcher.group(1));
            if (name != null) {
                var interval = matcher.group(3);
                found.put(
                        matcher.group(1),
                        new Figure(
                                of.set,
                                name,
                                Double.parseDouble(matcher.group(2)),
                                interval == null ? "" : interval));
            }
        }
        return of.rows.keySet().stream().filter(found::containsKey).map(found::get).toList();
    }

    private static List<Figure> kinds(String printed) {
        var matcher =
                Pattern.compile(
                                "kind ([\\d.]+)  parent right (\\d+)/(\\d+)  parent made up (\\d+)/(\\d+)  implied source right (\\d+)/(\\d+)")
                        .matcher(printed);
        if (!matcher.find()) {
            throw new IllegalStateException(
                    "score_kinds.py prints another table than before: " + printed);
        }
        return List.of(
                new Figure(
                        "own dev",
                        "kind right where found",
                        Double.parseDouble(matcher.group(1)),
                        ""),
                share("parent right where found", matcher.group(2), matcher.group(3)),
                share("parent made up", matcher.group(4), matcher.group(5)),
                share("implied source right where found", matcher.group(6), matcher.group(7)));
    }

    /// The mean over the labels, beside what it is where all are given the commonest one.
    private static List<Figure> features(String printed) {
        var figures = new ArrayList<Figure>();
        for (String feature : List.of("certainty", "polarity", "time")) {
            long labels =
                    Pattern.compile("(?m)^  %s +[A-Z_]+ +gold".formatted(feature))
                            .matcher(printed)
                            .results()
                            .count();
            var macro =
                    Pattern.compile(
                                    "(?m)^  %s +macro F1 ([\\d.]+); always the commonest label would have accuracy ([\\d.]+)"
                                            .formatted(feature))
                            .matcher(printed);
            if (!macro.find()) {
                throw new IllegalStateException(
                        "score_attributes.py prints another table than before: " + printed);
            }
            double commonest = Double.parseDouble(macro.group(2));
            figures.add(
                    new Figure(
                            "MEANTIME dev",
                            feature + " of events, macro F1",
                            Double.parseDouble(macro.group(1)),
                            "the commonest always: %.3f"
                                    .formatted(2 * commonest / (1 + commonest) / labels)));
        }
        return figures;
    }

    private static Figure share(String name, String part, String whole) {
        double share = Double.parseDouble(part) / Math.max(1, Double.parseDouble(whole));
        return new Figure("own dev", name, share, part + " of " + whole);
    }

    /// The share of re3d's mentions inside longer mentions that are among what was read, names included.
    private Figure inner() throws IOException {
        int inner = 0;
        int found = 0;
        var expected = Json.lines(gold.resolve("re3d/dev.jsonl"));
        var read = Json.lines(folder.resolve("re3d-dev.jsonl"));
        for (int i = 0; i < expected.size(); i++) {
            var spans = Stretch.of(expected.get(i).path("entities"));
            var ours = Stretch.of(read.get(i).path("entities"));
            ours.addAll(Stretch.of(read.get(i).path("names")));
            for (var span : spans) {
                if (spans.stream().anyMatch(span::isInside)) {
                    inner++;
                    found += ours.contains(span) ? 1 : 0;
                }
            }
        }
        return new Figure(
                "re3d dev",
                "inner mentions found",
                (double) found / Math.max(1, inner),
                found + " of " + inner);
    }

    private List<Figure> trees(Reader reader, String bank) throws IOException {
        var file = gold.resolve("ud").resolve(bank + "-dev.conllu");
        var out = folder.resolve(bank + "-dev.conllu");
        var found = new StringBuilder();
        var text = new ArrayList<String>();
        for (String line : Json.text(file)) {
            if (line.startsWith("# newdoc") && !text.isEmpty()) {
                found.append(reader.trees(text));
                text.clear();
            }
            text.add(line);
        }
        Files.writeString(out, found.append(reader.trees(text)));
        String printed = score("score_ud.py", file.resolveSibling(bank + "-dev.conllu.gz"), out);
        var matcher =
                Pattern.compile("UPOS ([\\d.]+)  UAS ([\\d.]+)  LAS ([\\d.]+)").matcher(printed);
        if (!matcher.find()) {
            throw new IllegalStateException(
                    "score_ud.py prints another table than before: " + printed);
        }
        String set = bank.equals("ewt") ? "UD EWT dev" : "UD GUM dev";
        return List.of(
                new Figure(set, "UPOS", Double.parseDouble(matcher.group(1)), ""),
                new Figure(set, "UAS", Double.parseDouble(matcher.group(2)), ""),
                new Figure(set, "LAS", Double.parseDouble(matcher.group(3)), ""));
    }

    /// The figures as a table in Markdown, of several models side by side.
    ///
    /// @param models figures by the model's name
    static String table(Map<String, List<Figure>> models) {
        var table = new StringBuilder("| set | figure |");
        models.keySet().forEach(name -> table.append(' ').append(name).append(" |"));
        table.append("\n| --- | --- |").append(" --- |".repeat(models.size())).append('\n');
        var first = models.values().iterator().next();
        for (int i = 0; i < first.size(); i++) {
            int row = i;
            table.append("| %s | %s |".formatted(first.get(i).set, first.get(i).name));
            models.values()
                    .forEach(figures ->
                            table.append(' ').append(cell(figures.get(row))).append(" |"));
            table.append('\n');
        }
        return table.toString();
    }

    private static String cell(Figure figure) {
        String value = String.format(Locale.ROOT, "%.3f", figure.value);
        return figure.interval.isEmpty() ? value : value + " (" + figure.interval + ")";
    }
}
