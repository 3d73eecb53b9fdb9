package stemma.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import stemma.model.Passage;
import stemma.text.Table;
import stemma.text.Token;
import stemma.text.Tokens;

/// The words of the room's tables, found in a sentence, and its figures beside them.
final class Lexicon {
    private record Entry(List<String> words, Slot kind, String value, String form) {}

    private static final Lexicon BUNDLED = bundled();

    private final Map<String, List<Entry>> byFirst = new HashMap<>();

    /// The lexicon of the bundled tables.
    static Lexicon get() {
        return BUNDLED;
    }

    /// The bundled one, and events of a user's own.
    static Lexicon with(Map<String, String> events) {
        if (events.isEmpty()) {
            return BUNDLED;
        }
        var lexicon = new Lexicon();
        BUNDLED.byFirst.forEach((first, all) -> lexicon.byFirst.put(first, new ArrayList<>(all)));
        events.forEach((words, when) -> lexicon.add(words, Slot.EVENT, when, ""));
        return lexicon;
    }

    private static Lexicon bundled() {
        var lexicon = new Lexicon();
        Table.rows("/stemma/time/words.tsv")
                .forEach(row ->
                        lexicon.add(
                                row.get("words"),
                                Slot.valueOf(row.get("class")),
                                row.get("value"),
                                row.get("form")));
        Table.rows("/stemma/time/holidays.tsv")
                .forEach(row -> lexicon.add(row.get("words"), Slot.HOLIDAY, row.get("rule"), ""));
        Table.rows("/stemma/time/events.tsv")
                .forEach(row -> lexicon.add(row.get("words"), Slot.EVENT, row.get("when"), ""));
        return lexicon;
    }

    private void add(String words, Slot kind, String value, String form) {
        var cut =
                Tokens.of(words, new Passage(0, words.length())).stream()
                        .map(Token::word)
                        .map(Words::small)
                        .toList();
        byFirst.computeIfAbsent(cut.getFirst(), first -> new ArrayList<>())
                .add(new Entry(cut, kind, value, form));
    }

    /// What the words from one on may be.
    List<Reading> at(Words words, int i) {
        var readings = new ArrayList<Reading>();
        for (Entry entry : byFirst.getOrDefault(words.at(i), List.of())) {
            if (stands(entry, words, i)) {
                readings.add(Reading.of(entry.kind(), entry.value(), length(entry, words, i)));
            }
        }
        Figures.at(words, i, readings);
        return readings;
    }

    private static boolean stands(Entry entry, Words words, int i) {
        for (int k = 0; k < entry.words().size(); k++) {
            if (!words.is(i + k, entry.words().get(k))) {
                return false;
            }
        }
        return switch (entry.form()) {
            case "upper" -> words.isUpperCase(i);
            case "capital", "abbr capital" -> words.isCapitalised(i);
            default -> true;
        };
    }

    /// The full stop of an abbreviation belongs to it where a figure or a small letter follows, so that it ends no sentence.
    private static int length(Entry entry, Words words, int i) {
        int next = i + entry.words().size();
        boolean takesStop =
                entry.form().contains("abbr")
                        && words.is(next, ".")
                        && words.isJoined(next)
                        && next + 1 < words.size();
        return takesStop ? entry.words().size() + 1 : entry.words().size();
    }
}
