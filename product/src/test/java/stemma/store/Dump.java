package stemma.store;

import java.sql.SQLException;
import java.util.List;

/// Everything in a casebook's tables, as text to compare.
final class Dump {
    private static final List<String> TABLES =
            List.of(
                    "report",
                    "original",
                    "text",
                    "entry",
                    "reading",
                    "block",
                    "claim",
                    "words",
                    "role",
                    "phrase",
                    "amount",
                    "place",
                    "link",
                    "listing",
                    "skipped");

    private Dump() {}

    static String of(Casebook casebook) {
        return casebook.sql(sql -> {
            var all = new StringBuilder();
            for (String table : TABLES) {
                all.append(table).append(rows(sql, table)).append('\n');
            }
            return all.toString();
        });
    }

    private static List<String> rows(Sql sql, String table) throws SQLException {
        List<String> columns =
                sql.list("SELECT name FROM pragma_table_info(?)", row -> row.text("name"), table);
        return sql.list(
                "SELECT * FROM " + table + " ORDER BY 1, 2",
                row -> {
                    var cells = new StringBuilder();
                    for (String column : columns) {
                        cells.append(column).append('=').append(row.maybe(column)).append(' ');
                    }
                    return cells.toString();
                });
    }

    static List<String> texts(Casebook casebook) {
        return casebook.sql(
                sql -> sql.list("SELECT text FROM text ORDER BY no", row -> row.text("text")));
    }
}
