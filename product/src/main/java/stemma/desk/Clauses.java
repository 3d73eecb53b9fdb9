package stemma.desk;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import stemma.text.Table;
import stemma.text.Table.Row;
import stemma.weigh.Proposition;

/// Propositions in plain words: `Tarvel Front asks Ossian League`.
public final class Clauses {
    private static final Map<String, Row> VERBS =
            Table.rows("/stemma/desk/verbs.tsv").stream()
                    .collect(toUnmodifiableMap(row -> row.get("relation"), row -> row));
    private static final int FEW = 3;

    /// Not of a name: "Mirdan Companies" may be one.
    private static final Pattern PLURAL = Pattern.compile("\\p{Ll}.*[^sui]s");

    private static final Set<String> PEOPLE =
            Set.of("they", "people", "men", "women", "children", "police");

    private Clauses() {}

    /// Who does what to whom; of what is only said, its words.
    public static String of(Proposition proposition, Lineage lineage) {
        if (proposition.relation().equals("says")) {
            return lineage.sentence(proposition);
        }
        var agents = proposition.agents();
        String verb =
                verb(
                        proposition.relation(),
                        areSeveral(agents.stream().map(lineage::name).toList()));
        String patients = names(proposition.patients(), lineage);
        String clause =
                "%s %s %s"
                        .formatted(
                                agents.isEmpty() ? "Someone not named" : names(agents, lineage),
                                patients.isEmpty() ? alone(verb) : verb,
                                patients)
                        .strip();
        return clause
                + proposition
                        .where()
                        .map(lineage::name)
                        .filter(place -> !clause.contains(place))
                        .map(place -> " (" + place + ")")
                        .orElse("");
    }

    private static String names(List<String> ids, Lineage lineage) {
        String names = ids.stream().limit(FEW).map(lineage::name).collect(joining(", "));
        return ids.size() > FEW ? names + " and others" : names;
    }

    /// A relation as a verb between its agents and its patients.
    ///
    /// @param relation an entry of the relation table
    /// @param several  whether it has more than one agent
    public static String verb(String relation, boolean several) {
        var row = VERBS.get(relation);
        if (row != null) {
            return row.get(several ? "plural" : "verb");
        }
        return several ? ofSeveral(relation) : relation;
    }

    /// Without the word that leads on to somebody: `is based` of `is based at`.
    public static String alone(String verb) {
        return verb.contains(" ") ? verb.substring(0, verb.lastIndexOf(' ')) : verb;
    }

    /// Whether those of these names do something, or one does it: several, or people told of by a noun such as "the rebels".
    public static boolean areSeveral(List<String> names) {
        return names.size() > 1 || names.stream().anyMatch(Clauses::isPlural);
    }

    private static boolean isPlural(String name) {
        String head = name.split(" (?:of|in|from|at|near|who|on|with) ")[0];
        String last = head.substring(head.lastIndexOf(' ') + 1);
        return PEOPLE.contains(last.toLowerCase(Locale.ROOT)) || PLURAL.matcher(last).matches();
    }

    /// Of a verb in the third person what several do: "deny", "establish", "do not ask for".
    public static String ofSeveral(String verb) {
        return verb.replaceFirst("^does\\b", "do")
                .replaceFirst("^(\\w+)ies\\b", "$1y")
                .replaceFirst("^(\\w+sh)es\\b", "$1")
                .replaceFirst("^(\\w+)s\\b", "$1");
    }
}
