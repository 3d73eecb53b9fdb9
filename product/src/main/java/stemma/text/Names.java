package stemma.text;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import stemma.model.ActorKind;
import stemma.model.Passage;

/// Actors known by name before anything is read: `names.tsv`, with their spellings in several scripts.
public final class Names {
    /// No name of more words is looked for.
    public static final int MOST_WORDS = 8;

    private static final Pattern MARKS = Pattern.compile("[\\p{M}ʿʾʼ'’‘`]");
    private static final Map<String, Known> KNOWN = load();
    private static final Map<String, Known> BY_DEMONYM = states("demonym");
    private static final Map<String, Known> BY_SEAT = states("seat");

    private Names() {}

    /// @param words how many tokens of the text the name takes
    public record Found(Known known, int words) {}

    /// @param name the usual name, unique among the known
    public record Known(String name, ActorKind kind) {}

    /// The longest known name that starts at this token. In scripts with capitals its words have to start with one.
    public static Optional<Found> at(List<Token> tokens, int start) {
        Token first = tokens.get(start);
        if (!first.isCapitalised() && !first.isUncased()) {
            return Optional.empty();
        }
        var longest = Optional.<Found>empty();
        var key = new StringBuilder();
        for (int i = start; i < Math.min(tokens.size(), start + MOST_WORDS); i++) {
            if (tokens.get(i).isWord()) {
                append(plain(tokens.get(i).word()), key);
                var known = KNOWN.get(key.toString());
                longest = known == null ? longest : Optional.of(new Found(known, i + 1 - start));
            }
        }
        return longest;
    }

    /// The known name that these words are, all of them together.
    public static Optional<Known> of(String words) {
        var tokens =
                words.isEmpty()
                        ? List.<Token>of()
                        : Tokens.of(words, new Passage(0, words.length()));
        return tokens.isEmpty()
                ? Optional.empty()
                : at(tokens, 0).filter(it -> it.words() == tokens.size()).map(Found::known);
    }

    private static void append(String word, StringBuilder key) {
        key.append(key.isEmpty() || word.isEmpty() ? "" : " ").append(word);
    }

    /// The state that a word for what belongs to it names: Iran for `Iranian`. A word that several go by names none.
    public static Optional<Known> ofDemonym(String word) {
        return Optional.ofNullable(BY_DEMONYM.get(key(word)));
    }

    /// The state whose government sits there: Turkey for `Ankara`, where it acts or speaks.
    public static Optional<Known> ofSeat(String place) {
        return Optional.ofNullable(BY_SEAT.get(key(place)));
    }

    /// How many spellings are known.
    public static int size() {
        return KNOWN.size();
    }

    /// The form under which spellings of one name meet: small letters, no marks above or below, no apostrophes or hyphens.
    public static String key(String name) {
        return key(Tokens.of(name, new Passage(0, name.length())));
    }

    private static String key(List<Token> tokens) {
        return tokens.stream()
                .filter(Token::isWord)
                .map(token -> plain(token.word()))
                .filter(not(String::isEmpty))
                .collect(joining(" "));
    }

    private static String plain(String word) {
        return isPlain(word) ? word.toLowerCase(Locale.ROOT) : withoutMarks(word);
    }

    /// Most words are, and there are very many of them.
    private static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c >= 128 || !Character.isLetterOrDigit(c)) {
                return false;
            }
        }
        return true;
    }

    private static String withoutMarks(String word) {
        return MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD))
                .replaceAll("")
                .replace(".", "")
                .toLowerCase(Locale.ROOT);
    }

    private static Map<String, Known> load() {
        var known = new HashMap<String, Known>();
        for (var row : Table.rows("/stemma/text/names.tsv")) {
            var actor = new Known(row.get("name"), ActorKind.of(row.get("kind")));
            spellings(row).forEach(spelling -> known.putIfAbsent(key(spelling), actor));
        }
        return Map.copyOf(known);
    }

    /// @param column of the table of that name that names the state
    private static Map<String, Known> states(String column) {
        return Table.rows("/stemma/text/" + column + "s.tsv").stream()
                .collect(
                        toUnmodifiableMap(
                                row -> key(row.get(column)),
                                row -> new Known(row.get("state"), ActorKind.STATE)));
    }

    private static Stream<String> spellings(Table.Row row) {
        return Stream.of(row.get("name"), row.get("spellings"), row.get("scripts"))
                .flatMap(cell -> Stream.of(cell.split("\\|")))
                .filter(not(String::isBlank));
    }
}
