package stemma.store;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stemma.model.Block;
import stemma.model.BlockKind;
import stemma.model.Imprint;
import stemma.model.Report;

/// What a reader made of a report, before any decision: tables `reading` and `block`.
final class Readings {
    private Readings() {}

    /// What each report was read as, by its id, in the order in which they were added.
    static Map<String, String> all(Sql sql) throws SQLException {
        var all = new LinkedHashMap<String, String>();
        sql.list(
                """
                SELECT id, text, reader FROM reading JOIN report ON no = report ORDER BY report
                """,
                row -> all.put(row.text("id"), row.key("text") + " " + row.text("reader")));
        return all;
    }

    static boolean holds(Sql sql, String id, String reader) throws SQLException {
        return sql.any(
                "SELECT 1 FROM report JOIN reading ON report = no WHERE id = ? AND reader = ?",
                id,
                reader);
    }

    /// Drops what was read in the report and all that hangs on it, and puts this reading there instead.
    static void replace(Sql sql, long no, Report report, long text, String reader)
            throws SQLException {
        sql.change("DELETE FROM reading WHERE report = ?", no);
        Imprint imprint = report.imprint();
        sql.change(
                """
                INSERT INTO reading (report, text, reader, language,
                  title, outlet, author, published, series, number, url)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                no,
                text,
                reader,
                report.language(),
                imprint.title(),
                imprint.outlet(),
                imprint.author(),
                imprint.published().edtf(),
                imprint.series(),
                imprint.number(),
                imprint.url());
        int n = 0;
        for (Block block : report.blocks()) {
            insert(sql, no, n++, block);
        }
    }

    private static void insert(Sql sql, long no, int n, Block block) throws SQLException {
        sql.change(
                "INSERT INTO block (report, n, kind, begin, \"end\", language) VALUES (?, ?, ?, ?, ?, ?)",
                no,
                n,
                block.kind().word(),
                block.at().begin(),
                block.at().end(),
                block.language());
    }

    /// The report as a person has it: as it was read, and over it what was decided.
    static Optional<Report> inForce(Sql sql, long no) throws SQLException {
        Optional<Report> read = asRead(sql, no);
        return read.isEmpty()
                ? read
                : Optional.of(Journal.given(sql, read.get().id()).over(read.get()));
    }

    /// The report as it was read.
    static Optional<Report> asRead(Sql sql, long no) throws SQLException {
        List<Block> blocks = blocks(sql, no);
        return sql.first(
                """
                SELECT id, file, language, text.text AS words,
                  title, outlet, author, published, series, number, url
                FROM reading JOIN report ON report.no = reading.report JOIN text ON text.no = reading.text
                WHERE reading.report = ?
                """,
                row ->
                        new Report(
                                row.text("id"),
                                row.text("file"),
                                imprint(row),
                                row.text("language"),
                                row.text("words"),
                                blocks),
                no);
    }

    private static List<Block> blocks(Sql sql, long no) throws SQLException {
        return sql.list(
                "SELECT kind, begin, \"end\", language FROM block WHERE report = ? ORDER BY n",
                row ->
                        new Block(
                                row.word("kind", BlockKind.class),
                                row.passage(),
                                row.text("language")),
                no);
    }

    /// The imprint in a row of `reading` or `listing`.
    static Imprint imprint(Row row) throws SQLException {
        return new Imprint(
                row.maybe("title"),
                row.maybe("outlet"),
                row.maybe("author"),
                row.when("published"),
                row.maybe("series"),
                row.maybe("number"),
                row.maybe("url"));
    }
}
