package stemma.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import stemma.model.ActorKind;
import stemma.model.Appearance;
import stemma.model.Passage;

/// Whom the reports tell of: table `appearance` and all that hangs on it.
final class Appearances {
    private Appearances() {}

    static void insert(Sql sql, long report, List<Appearance> appearances) throws SQLException {
        int n = 0;
        for (var appearance : appearances) {
            sql.change(
                    "INSERT INTO appearance (report, n, kind) VALUES (?, ?, ?)",
                    report,
                    n,
                    appearance.kind().word());
            insertNames(sql, report, n, appearance.names());
            for (Passage at : appearance.at()) {
                sql.change(
                        "INSERT INTO mention (report, appearance, begin, \"end\") VALUES (?, ?, ?, ?)",
                        report,
                        n,
                        at.begin(),
                        at.end());
            }
            for (String name : appearance.beside()) {
                sql.change(
                        "INSERT INTO beside (report, appearance, name) VALUES (?, ?, ?)",
                        report,
                        n,
                        name);
            }
            n++;
        }
    }

    private static void insertNames(Sql sql, long report, int appearance, List<String> names)
            throws SQLException {
        int n = 0;
        for (String name : names) {
            sql.change(
                    "INSERT INTO called (report, appearance, n, name) VALUES (?, ?, ?, ?)",
                    report,
                    appearance,
                    n++,
                    name);
        }
    }

    /// Of every report.
    static List<Appearance> all(Sql sql) throws SQLException {
        var rows =
                sql.list(
                        """
                        SELECT report.id AS id, report, n, kind
                        FROM appearance JOIN report ON report.no = appearance.report ORDER BY report, n
                        """,
                        row ->
                                new Told(
                                        row.text("id"),
                                        row.key("report"),
                                        row.number("n"),
                                        row.word("kind", ActorKind.class)));
        var all = new ArrayList<Appearance>();
        for (var told : rows) {
            all.add(appearance(sql, told));
        }
        return all;
    }

    private record Told(String id, long report, int n, ActorKind kind) {}

    private static Appearance appearance(Sql sql, Told told) throws SQLException {
        return new Appearance(
                told.id,
                sql.list(
                        "SELECT name FROM called WHERE report = ? AND appearance = ? ORDER BY n",
                        row -> row.text("name"),
                        told.report,
                        told.n),
                told.kind,
                sql.list(
                        "SELECT begin, \"end\" FROM mention WHERE report = ? AND appearance = ? ORDER BY begin",
                        Row::passage,
                        told.report,
                        told.n),
                new LinkedHashSet<>(
                        sql.list(
                                "SELECT name FROM beside WHERE report = ? AND appearance = ? ORDER BY name",
                                row -> row.text("name"),
                                told.report,
                                told.n)));
    }
}
