package stemma.benchmarks.beside;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import stemma.model.Passage;
import stemma.tagger.CountedTagger;
import stemma.tagger.Line;
import stemma.tagger.Model;
import stemma.tagger.Pieces;
import stemma.text.Sentences;
import stemma.text.Token;
import stemma.text.Tokens;

/// Stemma's model, all heads.
final class Own implements Candidate {
    private static final String SHIPPED = "/stemma/desk/reader.model";

    private final Pieces pieces;
    private final CountedTagger tagger;

    private Own(Optional<Path> file) {
        var model = model(file);
        pieces = new Pieces(model.vocabulary());
        tagger = new CountedTagger(model);
    }

    /// @param arguments `beside` for a row beside others or `alone` for one of what only this model has, the folder of texts
    ///     and, unless it is the one in the archive, the model's file
    public static void main(String... arguments) throws IOException {
        var before = Cost.now();
        var documents = Trial.documents(Path.of(arguments[1]));
        var file = Optional.of(arguments).filter(a -> a.length > 2).map(a -> Path.of(a[2]));
        var own = new Own(file);
        var trial = Trial.of(own, documents);
        System.out.println(
                arguments[0].equals("alone")
                        ? own.row(before, trial, documents)
                        : trial.row("Stemma", file));
    }

    private static Model model(Optional<Path> file) {
        try (var stream = open(file)) {
            return Model.of(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(Optional<Path> file) throws IOException {
        if (file.isPresent()) {
            return new BufferedInputStream(Files.newInputStream(file.get()));
        }
        return Optional.ofNullable(Own.class.getResourceAsStream(SHIPPED))
                .orElseThrow(() -> new IOException("Name a model with --model; none is built in"));
    }

    @Override
    public int read(List<String> lines) {
        String text = String.join("\n", lines);
        return tagger.tagger().of(text, Line.all(text)).sentences().size();
    }

    private String row(Cost before, Trial trial, List<List<String>> documents) {
        long computed = -tagger.computed();
        documents.forEach(this::read);
        computed += tagger.computed();
        long given = documents.stream().flatMap(List::stream).mapToLong(this::pieces).sum();
        return "| %.2f (%.2f) | %s | %s | %s | %,.0f | %,d | %,.0f | %,d | **%,.0f** |"
                .formatted(
                        trial.ready().seconds(),
                        trial.ready().cpuSeconds(),
                        before.resident(),
                        trial.ready().resident(),
                        Cost.residentAtMost(),
                        trial.heap(),
                        given,
                        given / trial.again(),
                        computed,
                        computed / trial.again());
    }

    private long pieces(String line) {
        return Sentences.of(line, new Passage(0, line.length())).stream()
                .flatMap(sentence -> Tokens.of(line, sentence).stream())
                .map(Token::word)
                .mapToInt(word -> pieces.of(word).length)
                .sum();
    }
}
