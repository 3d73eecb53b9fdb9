package stemma.benchmarks.whole;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Writes the texts of an annotated corpus out as files, as they would lie in a folder of reports.
final class Corpus {
    private Corpus() {}

    /// @param arguments the corpus, JSON lines with `id` and `text`, and the folder to write to
    public static void main(String... arguments) throws IOException {
        var folder = Path.of(arguments[1]);
        try (var lines = Files.lines(Path.of(arguments[0]))) {
            lines.forEach(line -> write(line, folder));
        }
    }

    private static void write(String line, Path folder) {
        try {
            var document = new ObjectMapper().readTree(line);
            String name = document.get("id").asText().replaceAll("[^\\w.-]", "_");
            Files.writeString(folder.resolve(name + ".txt"), document.get("text").asText());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
