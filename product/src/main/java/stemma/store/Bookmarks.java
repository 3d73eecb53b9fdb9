package stemma.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import stemma.model.SavedSearch;

/// What persons keep for themselves in a casebook, and may throw away: saved searches, and when they last had read what is new.
public final class Bookmarks {
    private final Casebook casebook;

    public Bookmarks(Casebook casebook) {
        this.casebook = casebook;
    }

    /// By name.
    public List<SavedSearch> searches() {
        return casebook.sql(sql ->
                sql.list(
                        "SELECT name, query FROM saved_search ORDER BY name",
                        row -> new SavedSearch(row.text("name"), row.text("query"))));
    }

    /// Keeps a search; one that had its name is gone.
    public void save(SavedSearch search, Instant at) {
        casebook.write(sql -> {
            sql.change(
                    "INSERT OR REPLACE INTO saved_search (name, query, saved) VALUES (?, ?, ?)",
                    search.name(),
                    search.query(),
                    at.toString());
            return true;
        });
    }

    /// Throws away the search with this name, if there is one.
    public void forget(String name) {
        casebook.write(sql -> {
            sql.change("DELETE FROM saved_search WHERE name = ?", name);
            return true;
        });
    }

    /// When what was new had last been read; nothing where it never was.
    public Optional<Instant> lastRead() {
        return casebook.sql(sql ->
                sql.first(
                        "SELECT at FROM visit ORDER BY no DESC LIMIT 1",
                        row -> Instant.parse(row.text("at"))));
    }

    public void markAsRead(Instant at) {
        casebook.write(sql -> {
            sql.change("INSERT INTO visit (at) VALUES (?)", at.toString());
            return true;
        });
    }
}
