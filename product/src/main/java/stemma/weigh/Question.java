package stemma.weigh;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import stemma.predicate.Relation;
import stemma.predicate.Relations;
import stemma.text.Table;
import stemma.text.Table.Row;

/// What can be asked of a relation: a line of `questions.tsv`.
///
/// @param once     whether it hardly happens twice within a month between the same, about the same
/// @param opposite the relation that is the other outcome
record Question(String relation, Theme theme, boolean once, Sole sole, Optional<String> opposite) {
    /// What themes must have in common.
    enum Theme {
        WORDS,
        MUST,
        MAY,
        FREE
    }

    /// Of what there is one at a time.
    enum Sole {
        NOTHING,
        WHERE,
        AGENT
    }

    private static final Map<String, Question> LISTED =
            Table.rows("/stemma/weigh/questions.tsv").stream()
                    .map(Question::listed)
                    .collect(toMap(Question::relation, identity()));

    private static final Map<String, Question> ALL =
            Relations.all().stream()
                    .collect(toMap(Relation::id, it -> LISTED.getOrDefault(it.id(), unlisted(it))));

    /// @throws IllegalArgumentException if there is no such relation
    static Question of(String relation) {
        return Optional.ofNullable(ALL.get(relation))
                .orElseThrow(() ->
                        new IllegalArgumentException("No relation is called \"" + relation + "\""));
    }

    private static Question listed(Row row) {
        return new Question(
                Relations.of(row.get("relation")).id(),
                Theme.valueOf(row.get("theme").toUpperCase(Locale.ROOT)),
                row.get("once").equals("yes"),
                Optional.of(row.get("sole"))
                        .filter(word -> !word.isEmpty())
                        .map(word -> Sole.valueOf(word.toUpperCase(Locale.ROOT)))
                        .orElse(Sole.NOTHING),
                Optional.of(row.get("opposite")).filter(word -> !word.isEmpty()));
    }

    private static Question unlisted(Relation relation) {
        var theme = relation.kind() == Relation.Kind.TIE ? Theme.FREE : Theme.MAY;
        return new Question(relation.id(), theme, false, Sole.NOTHING, Optional.empty());
    }
}
