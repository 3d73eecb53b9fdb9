package stemma.store;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import stemma.model.Filter;
import stemma.model.Imprint;
import stemma.model.Listing;
import stemma.model.Report;
import stemma.model.Totals;

/// Reports as lines of a list, with the values in force: table `listing`.
final class Listings {
    /// Behind every report with a date.
    private static final long LAST_PLACE = Long.MAX_VALUE;

    private Listings() {}

    /// Lists the report anew, after a reading or a decision.
    static void refresh(Sql sql, long no) throws SQLException {
        Optional<Report> report = Readings.inForce(sql, no);
        if (report.isPresent()) {
            insert(sql, no, report.get());
        }
    }

    private static void insert(Sql sql, long no, Report report) throws SQLException {
        Imprint imprint = report.imprint();
        Optional<Span> days = Span.of(imprint.published());
        sql.change(
                """
                INSERT OR REPLACE INTO listing (report, place, last, file, id, title, outlet, author,
                  published, series, number, url, language, claims)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
                  (SELECT count(*) FROM claim WHERE claim.report = ?))
                """,
                no,
                days.map(Span::first)
                        .map(LocalDate::toEpochDay)
                        .map(day -> -day)
                        .orElse(LAST_PLACE),
                days.map(Span::last).map(LocalDate::toEpochDay),
                report.file(),
                report.id(),
                imprint.title(),
                imprint.outlet(),
                imprint.author(),
                imprint.published().edtf(),
                imprint.series(),
                imprint.number(),
                imprint.url(),
                report.language(),
                no);
    }

    /// Where a report stands in a list.
    private record Key(long place, String file, String id) {}

    static List<Listing> list(Sql sql, Filter filter) throws SQLException {
        return list(sql, Conditions.of(filter), filter);
    }

    /// @param conditions what the filter asks, and more
    static List<Listing> list(Sql sql, Conditions conditions, Filter filter) throws SQLException {
        if (filter.after().isPresent()) {
            Optional<Key> after = key(sql, filter.after().get());
            if (after.isEmpty()) {
                return List.of();
            }
            conditions.after(after.get().place(), after.get().file(), after.get().id());
        }
        return sql.list(
                "SELECT * FROM listing" + conditions.sql() + " ORDER BY place, file, id LIMIT ?",
                Listings::listing,
                conditions.valuesAnd(filter.limit()));
    }

    private static Optional<Key> key(Sql sql, String id) throws SQLException {
        Optional<Long> no = Archive.number(sql, id);
        return no.isEmpty()
                ? Optional.empty()
                : sql.first(
                        "SELECT place, file, id FROM listing WHERE report = ?",
                        row -> new Key(row.key("place"), row.text("file"), row.text("id")),
                        no.get());
    }

    private static Listing listing(Row row) throws SQLException {
        String language = row.text("language");
        return new Listing(
                row.text("id"),
                row.text("file"),
                Readings.imprint(row),
                language,
                row.number("claims"),
                Report.isReadable(language));
    }

    static int count(Sql sql, Filter filter) throws SQLException {
        return count(sql, Conditions.of(filter));
    }

    static int count(Sql sql, Conditions conditions) throws SQLException {
        return sql.first(
                        "SELECT count(*) AS n FROM listing" + conditions.sql(),
                        row -> row.number("n"),
                        conditions.values())
                .orElseThrow();
    }

    static Totals totals(Sql sql) throws SQLException {
        var languages =
                sql.list(
                        "SELECT DISTINCT language FROM listing ORDER BY language",
                        row -> row.text("language"));
        return sql.first(
                        "SELECT count(*) AS n, ifnull(sum(claims), 0) AS claims FROM listing",
                        row -> new Totals(row.number("n"), row.key("claims"), languages))
                .orElseThrow();
    }

    /// Those whose outlet or date is not known.
    static List<Listing> asking(Sql sql) throws SQLException {
        return sql.list(
                """
                SELECT * FROM listing WHERE outlet IS NULL OR place = ? ORDER BY place, file, id
                """,
                Listings::listing,
                LAST_PLACE);
    }

    static List<String> ids(Sql sql) throws SQLException {
        return sql.list("SELECT id FROM listing ORDER BY place, file, id", row -> row.text("id"));
    }

    static Set<String> ids(Sql sql, Conditions conditions) throws SQLException {
        return Set.copyOf(
                sql.list(
                        "SELECT id FROM listing" + conditions.sql(),
                        row -> row.text("id"),
                        conditions.values()));
    }

    static List<String> outlets(Sql sql) throws SQLException {
        return sql
                .list(
                        "SELECT DISTINCT outlet FROM listing WHERE outlet IS NOT NULL",
                        row -> row.text("outlet"))
                .stream()
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .toList();
    }
}
