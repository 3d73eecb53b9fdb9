package stemma.desk;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Map;
import stemma.text.Table;
import stemma.text.Table.Row;
import stemma.weigh.Proposition;

/// Propositions in plain words: `Tarvel Front asks Ossian League`.
public final class Clauses {
    private static final Map<String, Row> VERBS =
            Table.rows("/stemma/desk/verbs.tsv").stream()
                    .collect(toUnmodifiableMap(row -> row.get("relation"), row -> row));
    private static final int FEW = 3;

    private Clauses() {}

    /// Who does what to whom; of what is only said, its words.
    public static String of(Proposition proposition, Lineage lineage) {
        if (proposition.relation().equals("says")) {
            return lineage.sentence(proposition);
        }
        var agents = proposition.agents();
        String verb = verb(proposition.relation(), agents.size() > 1);
        String patients = names(proposition.patients(), lineage);
        String clause =
                "%s %s %s"
                        .formatted(
                                agents.isEmpty() ? "Someone not named" : names(agents, lineage),
                                patients.isEmpty() ? verb.split(" ")[0] : verb,
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
        return several ? plural(relation) : relation;
    }

    /// Of a verb in the third person: "deny", "establish", "meet".
    private static String plural(String verb) {
        return verb.replaceFirst("^(\\w+)ies\\b", "$1y")
                .replaceFirst("^(\\w+sh)es\\b", "$1")
                .replaceFirst("^(\\w+)s\\b", "$1");
    }
}
