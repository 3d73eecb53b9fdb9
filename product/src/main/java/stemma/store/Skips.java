package stemma.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import stemma.model.Reading.Skipped;
import stemma.model.Why;

/// The files that could not be read: table `skipped`.
final class Skips {
    private Skips() {}

    static void remember(Sql sql, Skipped skipped, Instant recorded) throws SQLException {
        sql.change(
                "INSERT OR REPLACE INTO skipped (file, why, detail, recorded) VALUES (?, ?, ?, ?)",
                skipped.file(),
                skipped.why().name(),
                skipped.detail(),
                recorded.toString());
    }

    static void forget(Sql sql, String file) throws SQLException {
        sql.change("DELETE FROM skipped WHERE file = ?", file);
    }

    static List<Skipped> all(Sql sql) throws SQLException {
        return sql.list(
                "SELECT file, why, detail FROM skipped ORDER BY file",
                row ->
                        new Skipped(
                                row.text("file"), row.word("why", Why.class), row.text("detail")));
    }
}
