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

    /// A row; a cell may be empty.
    public record Row(Map<String, String> cells) {
        /// The cell of a column.
        ///
        /// @throws IllegalArgumentException if the list has no such column
        public String get(String column) {
            String cell = cells.get(column);
            if (cell == null) {
                throw new IllegalArgumentException(
                        "There is no column \"" + column + "\", only " + cells.keySet());
            }
            return cell;
        }
    }

    /// The rows of a list, in its order.
    ///
    /// @param resource where the list stands, such as `/stemma/text/names.tsv`
    /// @throws IllegalArgumentException if there is no such list or a row has more cells than the header
    public static List<Row> rows(String resource) {
        var lines =
                lines(resource).stream()
                        .filter(line -> !line.startsWith("#") && !line.isBlank())
                        .toList();
        var header = lines.getFirst().split("\t", -1);
        return lines.stream().skip(1).map(line -> row(header, line, resource)).toList();
    }

    private static Row row(String[] header, String line, String resource) {
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
        return new Row(row);
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
