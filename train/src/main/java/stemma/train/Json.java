package stemma.train;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/// Files of the gold folder: JSON lines and plain lines, packed or not.
final class Json {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Json() {}

    static List<JsonNode> lines(Path file) throws IOException {
        var nodes = new ArrayList<JsonNode>();
        for (String line : text(file)) {
            nodes.add(JSON.readTree(line));
        }
        return nodes;
    }

    /// The lines of a file, which may also stand there with `.gz` behind its name.
    static List<String> text(Path file) throws IOException {
        var packed = file.resolveSibling(file.getFileName() + ".gz");
        try (InputStream in =
                        Files.exists(file)
                                ? Files.newInputStream(file)
                                : new GZIPInputStream(Files.newInputStream(packed));
                var reader = new BufferedReader(new InputStreamReader(in, UTF_8))) {
            return reader.lines().toList();
        }
    }
}
