package stemma.store;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import stemma.model.Filter;
import stemma.model.Listing;
import stemma.model.Passage;
import stemma.model.Terms;

/// The words of all reports, to find reports by.
public final class Index {
    private final Casebook casebook;

    public Index(Casebook casebook) {
        this.casebook = casebook;
    }

    /// A word of a text as it is found by: small letters, no accents, letters that writers use for one another made one.
    public record Indexed(String word, Passage at) {}

    /// The words of a text, in order.
    public static List<Indexed> words(String text) {
        return Search.words(text);
    }

    /// The reports that hold all terms and that the filter lets through, in the order of `Casebook.reports`.
    public List<Listing> reports(Terms terms, Filter filter) {
        return casebook.sql(
                sql -> Listings.list(sql, Conditions.of(filter).holding(terms), filter));
    }

    /// The ids of all reports that hold all terms.
    public Set<String> ids(Terms terms) {
        return casebook.sql(sql -> Listings.ids(sql, Conditions.of(Filter.all(1)).holding(terms)));
    }

    /// How many these are, whatever the filter's limit and start.
    public int count(Terms terms, Filter filter) {
        return casebook.sql(sql -> Listings.count(sql, Conditions.of(filter).holding(terms)));
    }

    /// When each report was added, by its id.
    public Map<String, Instant> added() {
        return casebook.sql(sql -> {
            var added = new HashMap<String, Instant>();
            sql.list(
                    "SELECT id, recorded FROM report",
                    row -> added.put(row.text("id"), Instant.parse(row.text("recorded"))));
            return added;
        });
    }
}
