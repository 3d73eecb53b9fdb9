package stemma.store;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stemma.model.Filter;
import stemma.model.Terms;

/// What a filter asks of a row of `listing`, as SQL and the values for its question marks.
final class Conditions {
    private final List<String> all = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    private Conditions() {}

    /// All the filter asks but where to start.
    static Conditions of(Filter filter) {
        var conditions = new Conditions();
        filter.words()
                .map(Search::query)
                .filter(query -> !query.isEmpty())
                .ifPresent(query ->
                        conditions.and(
                                "report IN (SELECT rowid FROM search WHERE search MATCH ?)",
                                query));
        filter.outlet().ifPresent(outlet -> conditions.and("outlet = ?", outlet));
        filter.language().ifPresent(language -> conditions.and("language = ?", language));
        // A report of "2031" may be of any day of that year, so it is shown for each of them.
        Span.of(filter.from())
                .ifPresent(from -> conditions.and("last >= ?", from.first().toEpochDay()));
        Span.of(filter.to())
                .ifPresent(to ->
                        conditions.and("place >= ? AND last IS NOT NULL", -to.last().toEpochDay()));
        filter.known().ifPresent(day -> conditions.and("last <= ?", day.toEpochDay()));
        return conditions;
    }

    /// Only reports that hold these terms; nothing where they have no words.
    Conditions holding(Terms terms) {
        String query = Search.query(terms);
        if (query.isEmpty()) {
            and("FALSE");
        } else {
            and("report IN (SELECT rowid FROM search WHERE search MATCH ?)", query);
        }
        return this;
    }

    /// Only what stands in the list behind this place.
    void after(long place, String file, String id) {
        and("(place, file, id) > (?, ?, ?)", place, file, id);
    }

    private void and(String condition, Object... its) {
        all.add(condition);
        values.addAll(List.of(its));
    }

    String sql() {
        return all.stream()
                .collect(Collectors.joining(" AND ", all.isEmpty() ? "" : " WHERE ", ""));
    }

    Object[] values() {
        return values.toArray();
    }

    Object[] valuesAnd(Object last) {
        return Stream.concat(values.stream(), Stream.of(last)).toArray();
    }
}
