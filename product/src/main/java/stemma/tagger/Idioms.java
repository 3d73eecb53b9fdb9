package stemma.tagger;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import stemma.text.Table;

/// Set phrases in which a word for saying hands nothing to anybody: "it goes without saying that", "needless to say", `idioms.tsv`.
final class Idioms {
    /// By their first words.
    private static final Map<String, List<List<String>>> PHRASES =
            Table.rows("/stemma/tagger/idioms.tsv").stream()
                    .map(row -> List.of(row.get("words").split(" ")))
                    .collect(groupingBy(List::getFirst));

    private static final int LONGEST =
            PHRASES.values().stream().flatMap(List::stream).mapToInt(List::size).max().orElse(0);

    private Idioms() {}

    /// Whether a word of a text stands in such a phrase.
    static boolean hold(int word, List<String> text) {
        return IntStream.rangeClosed(Math.max(0, word - LONGEST + 1), word)
                .anyMatch(begin -> isIn(word, begin, text));
    }

    private static boolean isIn(int word, int begin, List<String> text) {
        return PHRASES.getOrDefault(lower(text.get(begin)), List.of()).stream()
                .filter(phrase -> begin + phrase.size() <= text.size())
                .filter(phrase -> word < begin + phrase.size())
                .anyMatch(phrase ->
                        IntStream.range(0, phrase.size())
                                .allMatch(i -> phrase.get(i).equals(lower(text.get(begin + i)))));
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
