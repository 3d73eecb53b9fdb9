package stemma.read;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import stemma.model.BlockKind;
import stemma.text.Table;

/// Lines that give themselves away by their words, such as `Share this`: the list is `phrases.tsv`.
final class Phrases {
    /// Words that give a line away.
    ///
    /// @param opensTail whether what follows at the end of a text is furniture too
    record Phrase(String words, BlockKind kind, boolean opensTail) {}

    private static final Map<String, List<Table.Row>> BY_PLACE =
            Table.rows("/stemma/read/phrases.tsv").stream()
                    .collect(groupingBy(row -> row.get("how")));
    private static final Map<String, Phrase> WHOLE = byWords("whole");
    private static final Map<String, Phrase> STARTS = byWords("starts");
    private static final Map<String, Phrase> ENDS = byWords("ends");
    private static final Map<String, Phrase> CONTAINS = byWords("contains");
    private static final int LONGEST_LINE = 250;
    private static final int LONGEST_START = 160;

    private Phrases() {}

    /// The phrase that a line is given away by, if it is short enough to be anything but running text.
    static Optional<Phrase> of(String line) {
        if (line.length() > LONGEST_LINE) {
            return Optional.empty();
        }
        String plain = Words.plain(line);
        return Optional.ofNullable(WHOLE.get(Words.bare(plain)))
                .or(() -> starting(plain))
                .or(() -> ending(plain))
                .or(() -> containing(plain));
    }

    private static Optional<Phrase> starting(String plain) {
        if (plain.length() > LONGEST_START && !plain.startsWith("(")) {
            return Optional.empty();
        }
        String words = plain.substring(Words.bare(plain).isEmpty() ? 0 : firstSign(plain));
        for (int end = words.length(); end > 0; end--) {
            Phrase phrase = isEdge(words, end) ? STARTS.get(words.substring(0, end)) : null;
            if (phrase != null) {
                return Optional.of(phrase);
            }
        }
        return Optional.empty();
    }

    // Signs such as arrows before the first word are passed over; quotes are not: somebody says it.
    private static int firstSign(String plain) {
        int at = 0;
        while (!Character.isLetter(plain.charAt(at)) && "\"'([©«".indexOf(plain.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    private static Optional<Phrase> ending(String plain) {
        String words = plain.replaceAll("[.!…:]{0,3}$", "");
        return ENDS.entrySet().stream()
                .filter(e -> words.endsWith(e.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static Optional<Phrase> containing(String plain) {
        return CONTAINS.entrySet().stream()
                .filter(e -> plain.contains(e.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static boolean isEdge(String words, int end) {
        return end == words.length()
                || !Character.isLetterOrDigit(words.charAt(end))
                || !Character.isLetterOrDigit(words.charAt(end - 1));
    }

    private static Map<String, Phrase> byWords(String place) {
        return BY_PLACE.getOrDefault(place, List.of()).stream()
                .map(row ->
                        new Phrase(
                                row.get("words"),
                                BlockKind.valueOf(row.get("kind").toUpperCase(Locale.ROOT)),
                                row.get("then").equals("tail")))
                .collect(toUnmodifiableMap(Phrase::words, phrase -> phrase));
    }
}
