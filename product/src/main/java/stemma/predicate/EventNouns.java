package stemma.predicate;

import java.util.HashSet;
import java.util.Set;
import stemma.text.Table;

/// Nouns for what happens, such as `raid` and `withdrawal`, by `event-nouns.tsv` and the nouns of `predicates.tsv`.
final class EventNouns {
    private static final Set<String> NOUNS = words("event");
    private static final Set<String> OTHERS = words("other");
    private static final Set<String> ENDINGS = endings();

    private EventNouns() {}

    private static Set<String> words(String kind) {
        var forms = new HashSet<String>();
        Table.rows("/stemma/predicate/event-nouns.tsv").stream()
                .filter(row -> row.get("kind").equals(kind))
                .forEach(row -> forms.addAll(Inflection.ofNoun(row.get("word"))));
        return Set.copyOf(forms);
    }

    private static Set<String> endings() {
        var endings = new HashSet<String>();
        Table.rows("/stemma/predicate/event-nouns.tsv").stream()
                .filter(row -> row.get("kind").equals("ending"))
                .map(row -> row.get("word"))
                .forEach(ending -> endings.addAll(Set.of(ending, ending + "s")));
        return Set.copyOf(endings);
    }

    static boolean isAt(Parse parse, int word) {
        String form = parse.form(word);
        if (!parse.isPart(word, "NOUN") || OTHERS.contains(form)) {
            return false;
        }
        return NOUNS.contains(form) || ENDINGS.stream().anyMatch(form::endsWith);
    }
}
