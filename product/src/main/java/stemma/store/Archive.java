package stemma.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import stemma.model.Digests;
import stemma.model.Original;
import stemma.model.Reading.Read;

/// Reports as they came and the texts that were shown of them: tables `report`, `original` and `text`, only ever added to.
///
/// Within the file a report goes by its number; its id is 64 characters long.
final class Archive {
    private Archive() {}

    /// The number of the report with this id.
    static Optional<Long> number(Sql sql, String id) throws SQLException {
        return sql.first("SELECT no FROM report WHERE id = ?", row -> row.key("no"), id);
    }

    /// The number of the report with this id, this file name (of two, the one that came last), or an id that begins so.
    static Optional<Long> find(Sql sql, String idOrFile) throws SQLException {
        Optional<Long> byId = number(sql, idOrFile);
        Optional<Long> found = byId.isPresent() ? byId : numberOfFile(sql, idOrFile);
        return found.isPresent() ? found : numberOfStart(sql, idOrFile);
    }

    private static Optional<Long> numberOfFile(Sql sql, String file) throws SQLException {
        return sql.first(
                "SELECT no FROM report WHERE file = ? ORDER BY no DESC",
                row -> row.key("no"),
                file);
    }

    private static Optional<Long> numberOfStart(Sql sql, String start) throws SQLException {
        if (!start.matches("[0-9a-fA-F]+")) {
            return Optional.empty();
        }
        String from = start.toLowerCase(Locale.ROOT);
        // "g" sorts behind every digit.
        var some =
                sql.list(
                        "SELECT no FROM report WHERE id >= ? AND id < ? LIMIT 2",
                        row -> row.key("no"),
                        from,
                        from + "g");
        return some.size() == 1 ? Optional.of(some.getFirst()) : Optional.empty();
    }

    /// Keeps the bytes if they are not there yet, and gives the report's number.
    static long keep(Sql sql, Read read, Instant recorded) throws SQLException {
        Optional<Long> known = number(sql, read.report().id());
        return known.isPresent() ? known.get() : keepNew(sql, read, recorded);
    }

    private static long keepNew(Sql sql, Read read, Instant recorded) throws SQLException {
        byte[] bytes = read.original().bytes();
        long no =
                sql.insert(
                        "INSERT INTO report (id, file, media_type, size, recorded) VALUES (?, ?, ?, ?, ?)",
                        read.report().id(),
                        read.report().file(),
                        read.original().mediaType(),
                        bytes.length,
                        recorded.toString());
        sql.change("INSERT INTO original (report, deflate) VALUES (?, ?)", no, Deflated.of(bytes));
        return no;
    }

    /// Keeps the text if the report's current one differs, and gives the number of the current one.
    static long keepText(Sql sql, long report, String text, String reader, Instant recorded)
            throws SQLException {
        String sha256 = Digests.sha256(text);
        record Version(long no, String sha256) {}
        Optional<Long> same =
                sql.first(
                                "SELECT no, sha256 FROM text WHERE report = ? ORDER BY no DESC",
                                row -> new Version(row.key("no"), row.text("sha256")),
                                report)
                        .filter(version -> version.sha256().equals(sha256))
                        .map(Version::no);
        return same.isPresent()
                ? same.get()
                : sql.insert(
                        "INSERT INTO text (report, sha256, reader, recorded, text) VALUES (?, ?, ?, ?, ?)",
                        report,
                        sha256,
                        reader,
                        recorded.toString(),
                        text);
    }

    static Optional<Original> original(Sql sql, String id) throws SQLException {
        return sql.first(
                """
                SELECT media_type, size, deflate FROM report JOIN original ON report = no WHERE id = ?
                """,
                row ->
                        Original.of(
                                row.text("media_type"),
                                Deflated.inflate(row.bytes("deflate"), row.number("size"))),
                id);
    }
}
