package stemma.predicate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stemma.text.Table;
import stemma.text.Table.Row;

/// Words by which one happening is told in several ways, such as `kill`, `murder` and `slaying`, by `kin.tsv`. A line is named by its first word.
final class Kin {
    private static final String KIND = "kind";
    private static final Map<String, Set<String>> LINES = lines();
    private static final Set<String> SAYING = first("saying");
    private static final Set<String> LIGHT = forms("light");
    private static final Set<String> POINTING = forms("pointing");

    private Kin() {}

    private static Stream<Row> rows(String kind) {
        return Table.rows("/stemma/predicate/kin.tsv").stream()
                .filter(row -> row.get(KIND).equals(kind));
    }

    private static List<String> words(Row row) {
        return List.of(row.get("words").split(", "));
    }

    private static Map<String, Set<String>> lines() {
        var lines = new HashMap<String, Set<String>>();
        Stream.concat(rows(""), rows("saying"))
                .map(Kin::words)
                .forEach(words ->
                        words.stream()
                                .flatMap(word -> forms(List.of(word)).stream())
                                .forEach(form ->
                                        lines.computeIfAbsent(form, _ -> new HashSet<>())
                                                .add(words.getFirst())));
        return lines;
    }

    private static Set<String> first(String kind) {
        return rows(kind).map(row -> words(row).getFirst()).collect(Collectors.toSet());
    }

    private static Set<String> forms(String kind) {
        return rows(kind).flatMap(row -> forms(words(row)).stream()).collect(Collectors.toSet());
    }

    /// A verb with a particle is inflected in its first word.
    private static Set<String> forms(List<String> words) {
        var forms = new HashSet<String>();
        for (String word : words) {
            int blank = word.indexOf(' ');
            String first = blank < 0 ? word : word.substring(0, blank);
            String rest = blank < 0 ? "" : word.substring(blank);
            Stream.concat(Inflection.ofVerb(first).stream(), Inflection.ofNoun(first).stream())
                    .forEach(form -> forms.add(form + rest));
        }
        return forms;
    }

    /// The lines of a word: with a particle or preposition behind it, where the table knows it so.
    static Set<String> of(Parse parse, int word) {
        String form = parse.form(word);
        var behind = new ArrayList<String>();
        behind.add(parse.form(word + 1));
        parse.children(word, "compound", "advmod", "obl", "case").stream()
                .filter(child -> child > word)
                .forEach(child -> behind.add(parse.form(child)));
        return behind.stream()
                .map(particle -> LINES.getOrDefault(form + " " + particle, Set.of()))
                .filter(lines -> !lines.isEmpty())
                .findFirst()
                .orElseGet(() -> LINES.getOrDefault(form, Set.of()));
    }

    /// Whether a line tells that somebody says something.
    static boolean isSaying(String line) {
        return SAYING.contains(line);
    }

    /// Whether the object of a verb tells more than it: "took a decision".
    static boolean isLight(String form) {
        return LIGHT.contains(form);
    }

    /// Whether a word stands for whatever was told before.
    static boolean isPointing(String form) {
        return POINTING.contains(form);
    }
}
