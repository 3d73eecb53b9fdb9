package stemma.resolve;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import stemma.text.Table;

/// What the words of names do in them, as the tables tell.
final class Lexicon {
    /// What several words together are in a name.
    ///
    /// @param form one form for all that say the same
    record Entry(String form, String kind) {}

    static final int MOST_WORDS = 6;
    private static final Map<String, String> PERSON = person();
    private static final Map<String, Entry> ORGANISATION = organisation();
    private static final Map<String, Set<Integer>> NICKNAMES = lines("nicknames");
    private static final Map<String, Set<Integer>> COMMON = lines("common-names");

    private Lexicon() {}

    /// What a word does in a personal name, as the table calls it.
    static Optional<String> inPerson(String word) {
        return Optional.ofNullable(PERSON.get(word));
    }

    /// What these words are in the name of an organisation.
    static Optional<Entry> inOrganisation(List<String> words) {
        return Optional.ofNullable(ORGANISATION.get(String.join(" ", words)));
    }

    /// Whether one given name is a short form, or another language's form, of the other.
    static boolean areNicknames(String one, String other) {
        return shareLine(NICKNAMES, one, other);
    }

    /// Whether two words are spellings of one common name, as the table has it.
    static boolean areOneCommon(String one, String other) {
        return shareLine(COMMON, one, other);
    }

    static boolean isCommon(String word) {
        return COMMON.containsKey(word);
    }

    /// The lines of the table of common names that have this word.
    static Collection<Integer> commonLines(String word) {
        return COMMON.getOrDefault(word, Set.of());
    }

    private static boolean shareLine(Map<String, Set<Integer>> table, String one, String other) {
        var lines = table.get(one);
        var others = lines == null ? null : table.get(other);
        return lines != null && others != null && lines.stream().anyMatch(others::contains);
    }

    private static Map<String, String> person() {
        var words = new HashMap<String, String>();
        for (var row : Table.rows("/stemma/resolve/person-words.tsv")) {
            words(row.get("words")).forEach(word -> words.putIfAbsent(word, row.get("role")));
        }
        return Map.copyOf(words);
    }

    private static Map<String, Entry> organisation() {
        var words = new HashMap<String, Entry>();
        for (var row : Table.rows("/stemma/resolve/organisation-words.tsv")) {
            var form = Romanisation.of(row.get("word").replace(" ", ""));
            var entry = new Entry(form, row.get("kind"));
            words(row.get("words")).forEach(word -> words.putIfAbsent(word, entry));
        }
        BodyNouns.all().forEach(noun -> words.putIfAbsent(noun.form(), entry(noun, words)));
        return Map.copyOf(words);
    }

    /// Under the form of the first of its English words.
    private static Entry entry(BodyNouns.Noun noun, Map<String, Entry> words) {
        String english = noun.english().getFirst();
        return words.getOrDefault(english, new Entry(english, "generic"));
    }

    private static Map<String, Set<Integer>> lines(String table) {
        var lines = new HashMap<String, Set<Integer>>();
        int number = 0;
        for (var row : Table.rows("/stemma/resolve/" + table + ".tsv")) {
            int line = number++;
            words(row.get("names"))
                    .forEach(word ->
                            lines.computeIfAbsent(word, added -> new LinkedHashSet<>()).add(line));
        }
        return lines;
    }

    /// Table words are folded as names are, so that they meet.
    private static Stream<String> words(String cell) {
        return Stream.of(cell.split("\\|"))
                .map(words ->
                        String.join(
                                " ",
                                Stream.of(words.strip().split(" ")).map(Romanisation::of).toList()))
                .filter(words -> !words.isBlank());
    }
}
