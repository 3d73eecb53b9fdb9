package stemma.desk;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import stemma.text.Names;
import stemma.text.Table;

/// Names as they are compared: without an article, each worked out once, since many are asked for often.
final class NameKeys {
    private final Map<String, String> known = new ConcurrentHashMap<>();

    String of(String name) {
        return known.computeIfAbsent(name, NameKeys::key);
    }

    private static String key(String name) {
        String key = Names.key(name);
        return key.startsWith("the ") ? key.substring(4) : key;
    }

    /// Words as names are compared, in small letters.
    static String folded(String words) {
        return key(words).toLowerCase(Locale.ROOT);
    }

    /// The words of a table.
    static Set<String> words(String table) {
        return Table.rows(table).stream()
                .map(row -> row.get("word"))
                .collect(Collectors.toUnmodifiableSet());
    }
}
