package stemma.time;

import java.util.List;
import java.util.Optional;
import stemma.model.Passage;
import stemma.text.Table;
import stemma.text.Token;
import stemma.text.Tokens;

/// Currencies and measures beside a number.
final class Measures {
    /// @param length how many words it takes
    record Unit(String name, int length) {}

    private record Entry(List<String> words, String unit, String side) {}

    private static final List<Entry> ENTRIES =
            Table.rows("/stemma/time/measures.tsv").stream().map(Measures::entry).toList();

    private Measures() {}

    private static Entry entry(Table.Row row) {
        var words =
                Tokens.of(row.get("words"), new Passage(0, row.get("words").length())).stream()
                        .map(Token::word)
                        .toList();
        return new Entry(words, row.get("unit"), row.get("side"));
    }

    /// The one that ends right before a word.
    static Optional<Unit> before(Words words, int to) {
        return longest(words, "before", to);
    }

    /// The one that starts with a word.
    static Optional<Unit> after(Words words, int from) {
        return longest(words, "after", from);
    }

    private static Optional<Unit> longest(Words words, String side, int i) {
        return ENTRIES.stream()
                .filter(entry -> entry.side().equals(side))
                .filter(entry ->
                        stands(
                                entry.words(),
                                words,
                                side.equals("after") ? i : i - entry.words().size()))
                .map(entry -> new Unit(entry.unit(), entry.words().size()))
                .reduce((a, b) -> a.length() >= b.length() ? a : b);
    }

    private static boolean stands(List<String> entry, Words words, int i) {
        for (int k = 0; k < entry.size(); k++) {
            if (!words.is(i + k, entry.get(k))) {
                return false;
            }
        }
        return true;
    }
}
