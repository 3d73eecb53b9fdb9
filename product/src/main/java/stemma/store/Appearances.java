package stemma.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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

    /// Of every report. Each table is read once, since there may be many.
    static List<Appearance> all(Sql sql) throws SQLException {
        return of(sql, "");
    }

    /// Of the report with this number.
    static List<Appearance> of(Sql sql, long report) throws SQLException {
        return of(sql, "WHERE report = ?", report);
    }

    private static List<Appearance> of(Sql sql, String where, Object... report)
            throws SQLException {
        var names = grouped(sql, "called", "n", row -> row.text("name"), where, report);
        var at = grouped(sql, "mention", "begin", Row::passage, where, report);
        var beside = grouped(sql, "beside", "name", row -> row.text("name"), where, report);
        return sql.list(
                """
                SELECT report.id AS id, report, n, kind
                FROM appearance JOIN report ON report.no = appearance.report %s ORDER BY report, n
                """
                        .formatted(where),
                row -> {
                    var place = new Place(row.key("report"), row.number("n"));
                    return new Appearance(
                            row.text("id"),
                            names.getOrDefault(place, List.of()),
                            row.word("kind", ActorKind.class),
                            at.getOrDefault(place, List.of()),
                            new LinkedHashSet<>(beside.getOrDefault(place, List.of())));
                },
                report);
    }

    /// Where an appearance stands: in which report, as the how-manieth.
    private record Place(long report, int n) {}

    private static <T> Map<Place, List<T>> grouped(
            Sql sql, String table, String order, Row.As<T> as, String where, Object... report)
            throws SQLException {
        var grouped = new HashMap<Place, List<T>>();
        sql.list(
                "SELECT * FROM %s %s ORDER BY report, appearance, %s"
                        .formatted(table, where, order),
                row -> {
                    var place = new Place(row.key("report"), row.number("appearance"));
                    return grouped.computeIfAbsent(place, _ -> new ArrayList<>()).add(as.of(row));
                },
                report);
        return grouped;
    }
}
