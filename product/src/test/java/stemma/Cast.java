package stemma;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// Whether two ways to write a source of the sample mean the same, by the names in its key.
final class Cast {
    private final List<List<String>> spellings;

    /// @param rows the table with the columns `actor` and `spellings used`
    Cast(List<Map<String, String>> rows) {
        spellings =
                rows.stream()
                        .map(row -> (row.get("actor") + ";" + row.get("spellings used")).split(";"))
                        .map(names -> Arrays.stream(names).map(Cast::plain).toList())
                        .toList();
    }

    /// Whether every link of the chain that was read is the one of the key.
    boolean agree(List<String> read, List<String> key) {
        return read.size() == key.size()
                && Stream.iterate(0, i -> i + 1)
                        .limit(key.size())
                        .allMatch(i -> agree(read.get(i), key.get(i)));
    }

    /// `Foreign Minister Agnes Lorrimer` is `Agnes Lorrimer`, `officials` are `officials of both movements`, and
    /// `League` is no `League official`: one holds the other, and what both are stands in both.
    private boolean agree(String read, String key) {
        String a = plain(read);
        String b = plain(key);
        return holds(a, b)
                || (holds(b, a) && head(b).endsWith(head(a)))
                || spellings.stream().anyMatch(names -> names.contains(a) && names.contains(b));
    }

    private static boolean holds(String longer, String shorter) {
        return (" " + longer + " ").contains(" " + shorter + " ");
    }

    private static String head(String words) {
        return words.split(" (of|at|in|for|from|to|who) ", 2)[0];
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replaceAll("\\s+", " ")
                .strip()
                .replaceAll("'s(?= )|\\.$", "")
                .replaceFirst("^(the|a|an) ", "");
    }
}
