package stemma.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// SQL run on one connection by one thread at a time. Statements stay prepared: a report is some hundred small inserts.
final class Sql {
    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    Sql(Connection connection) {
        this.connection = connection;
    }

    <T> List<T> list(String sql, Row.As<T> as, Object... values) throws SQLException {
        try (ResultSet rows = bound(sql, values).executeQuery()) {
            var all = new ArrayList<T>();
            var row = new Row(rows);
            while (rows.next()) {
                all.add(as.of(row));
            }
            return all;
        }
    }

    /// The first row, if there is one.
    <T> Optional<T> first(String sql, Row.As<T> as, Object... values) throws SQLException {
        try (ResultSet rows = bound(sql, values).executeQuery()) {
            return rows.next() ? Optional.of(as.of(new Row(rows))) : Optional.empty();
        }
    }

    boolean any(String sql, Object... values) throws SQLException {
        return first(sql, row -> true, values).isPresent();
    }

    /// Inserts, updates or deletes; an `Optional` value that is empty becomes NULL.
    void change(String sql, Object... values) throws SQLException {
        bound(sql, values).executeUpdate();
    }

    /// Inserts one row and gives its key.
    long insert(String sql, Object... values) throws SQLException {
        change(sql, values);
        return first("SELECT last_insert_rowid() AS no", row -> row.key("no")).orElseThrow();
    }

    /// Statements without values, one after the other.
    void script(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    /// Forgets what is prepared: the driver closes a statement that failed.
    void forget() throws SQLException {
        for (PreparedStatement statement : prepared.values()) {
            statement.close();
        }
        prepared.clear();
    }

    private PreparedStatement bound(String sql, Object... values) throws SQLException {
        PreparedStatement statement = prepare(sql);
        for (int i = 0; i < values.length; i++) {
            bind(statement, i + 1, values[i]);
        }
        return statement;
    }

    private PreparedStatement prepare(String sql) throws SQLException {
        PreparedStatement known = prepared.get(sql);
        if (known != null) {
            return known;
        }
        PreparedStatement fresh = connection.prepareStatement(sql);
        prepared.put(sql, fresh);
        return fresh;
    }

    private static void bind(PreparedStatement statement, int at, Object value)
            throws SQLException {
        switch (value) {
            case Optional<?> maybe when maybe.isEmpty() -> statement.setNull(at, Types.NULL);
            case Optional<?> maybe -> statement.setObject(at, maybe.get());
            default -> statement.setObject(at, value);
        }
    }
}
