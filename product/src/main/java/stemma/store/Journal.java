package stemma.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import stemma.model.Decision;
import stemma.model.Entry;
import stemma.model.Field;

/// The decisions in the order they were taken: table `entry`, only ever added to.
final class Journal {
    private Journal() {}

    /// What the same giver said last of the same thing is not written again, whoever else says it at the same time.
    static void enter(Sql sql, Entry entry) throws SQLException {
        switch (entry.decision()) {
            case Decision.Given(var report, var field, var value)
                    when !wasSaid(sql, entry.why(), report, field, value) ->
                    sql.change(
                            """
                            INSERT INTO entry (at, who, kind, report, field, value, why)
                            VALUES (?, ?, 'given', ?, ?, ?, ?)
                            """,
                            entry.when().toString(),
                            entry.who(),
                            report,
                            field.word(),
                            value,
                            entry.why());
            case Decision.Given _ -> {}
        }
    }

    private static boolean wasSaid(Sql sql, String giver, String report, Field field, String value)
            throws SQLException {
        return sql.first(
                        """
                        SELECT value FROM entry WHERE report = ? AND field = ? AND why = ?
                        ORDER BY no DESC
                        """,
                        row -> row.text("value"),
                        report,
                        field.word(),
                        giver)
                .filter(value::equals)
                .isPresent();
    }

    static List<Entry> all(Sql sql) throws SQLException {
        return sql.list(
                "SELECT at, who, report, field, value, why FROM entry ORDER BY no", Journal::entry);
    }

    private static Entry entry(Row row) throws SQLException {
        var given =
                new Decision.Given(
                        row.text("report"), row.word("field", Field.class), row.text("value"));
        return new Entry(given, row.text("who"), Instant.parse(row.text("at")), row.text("why"));
    }

    /// What is in force for the report with this id.
    static Given given(Sql sql, String report) throws SQLException {
        var newest = new EnumMap<Field, String>(Field.class);
        sql.list(
                        "SELECT at, who, report, field, value, why FROM entry WHERE report = ? ORDER BY no",
                        Journal::entry,
                        report)
                .forEach(entry -> put(newest, entry.decision()));
        return new Given(newest);
    }

    private static void put(EnumMap<Field, String> newest, Decision decision) {
        switch (decision) {
            case Decision.Given(_, var field, var value) -> newest.put(field, value);
        }
    }
}
