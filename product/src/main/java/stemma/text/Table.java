package stemma.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The bundled word lists: UTF-8, tab-separated, a header line, comment lines that start with `#`.
public final class Table {
    private Table() {}

    /// The rows of a list, in its order; each maps every column of the header to its cell, which may be empty.
    ///
    /// @param resource where the list stands, such as `/stemma/text/names.tsv`
    /// @throws IllegalArgumentException if there is no such list or a row has more cells than the header
    public static List<Map<String, String>> rows(String resource) {
        var lines =
                lines(resource).stream()
                        .filter(line -> !line.startsWith("#") && !line.isBlank())
                        .toList();
        var header = lines.getFirst().split("\t", -1);
        return lines.stream().skip(1).map(line -> row(header, line, resource)).toList();
    }

    private static Map<String, String> row(String[] header, String line, String resource) {
        var cells = line.split("\t", -1);
        if (cells.length > header.length) {
            throw new IllegalArgumentException(
                    "A row of %s has %d cells under %d heads: %s"
                            .formatted(resource, cells.length, header.length, line));
        }
        var row = new LinkedHashMap<String, String>();
        for (int i = 0; i < header.length; i++) {
            row.put(header[i], i < cells.length ? cells[i].strip() : "");
        }
        return row;
    }

    private static List<String> lines(String resource) {
        try (var in = Table.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalArgumentException("There is no word list " + resource);
            }
            try (var reader = new BufferedReader(new InputStreamReader(in, UTF_8))) {
                return reader.lines().toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The program's own word list cannot be read: " + resource, e);
        }
    }
}
