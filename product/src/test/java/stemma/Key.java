package stemma;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The key to the sample, `KEY.md`, as data: under each heading a table, in each row the cells by the names of the columns.
final class Key {
    private final Map<String, List<Map<String, String>>> tables = new HashMap<>();

    static Key of(Path file) throws IOException {
        var key = new Key();
        for (String section : Files.readString(file).split("(?m)^## ")) {
            var rows =
                    section.lines()
                            .filter(line -> line.startsWith("|") && !line.startsWith("| ---"))
                            .map(Key::cells)
                            .toList();
            if (!rows.isEmpty()) {
                key.tables.put(
                        section.lines().findFirst().orElseThrow(),
                        rows.stream().skip(1).map(row -> row(rows.getFirst(), row)).toList());
            }
        }
        return key;
    }

    /// The rows of the table under this heading.
    List<Map<String, String>> table(String heading) {
        var rows = tables.get(heading);
        if (rows == null) {
            throw new IllegalArgumentException("No table under: " + heading);
        }
        return rows;
    }

    private static Map<String, String> row(List<String> names, List<String> cells) {
        var row = new LinkedHashMap<String, String>();
        for (int i = 0; i < names.size(); i++) {
            row.put(names.get(i), cells.get(i));
        }
        return row;
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.substring(1).split("\\|"))
                .map(String::strip)
                .map(cell -> cell.replaceFirst("^`(.*)`$", "$1"))
                .toList();
    }

    /// A cell without its marks for code.
    static String plain(String cell) {
        return cell.replace("`", "");
    }
}
