package stemma.store;

import java.sql.SQLException;
import java.util.Optional;

/// The stamp of a casebook, kept as long as no other connection writes: it goes through all readings. Not for several threads at once.
final class Stamps {
    private Optional<Kept> kept = Optional.empty();

    /// @param version what SQLite calls the state of the file, as one connection sees it
    private record Kept(long version, Stamp stamp) {}

    /// @param sql of one connection, always the same, on which nothing is written
    Stamp now(Sql sql) throws SQLException {
        long version =
                sql.first("PRAGMA data_version", row -> row.key("data_version")).orElseThrow();
        if (kept.filter(it -> it.version == version).isEmpty()) {
            kept = Optional.of(new Kept(version, of(sql)));
        }
        return kept.orElseThrow().stamp;
    }

    private static Stamp of(Sql sql) throws SQLException {
        return sql.first(
                        """
                        SELECT count(*) || ' ' || total(text) || ' ' || ifnull(min(reader) || max(reader), '')
                          AS readings, (SELECT count(*) FROM entry) AS entries,
                          (SELECT ifnull(group_concat(no), '') FROM pack) AS packs
                        FROM reading
                        """,
                        row ->
                                new Stamp(
                                        row.text("readings"),
                                        row.key("entries"),
                                        row.text("packs")))
                .orElseThrow();
    }
}
