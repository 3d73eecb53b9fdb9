package stemma.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import stemma.model.Passage;
import stemma.model.When;

/// The row a query stands on, its columns by name.
record Row(ResultSet at) {

    /// What a row becomes.
    @FunctionalInterface
    interface As<T> {
        T of(Row row) throws SQLException;
    }

    String text(String column) throws SQLException {
        return maybe(column)
                .orElseThrow(() ->
                        new SQLException("Column " + column + " is empty, which it never is"));
    }

    Optional<String> maybe(String column) throws SQLException {
        @Nullable String value = at.getString(column);
        return Optional.ofNullable(value);
    }

    boolean has(String column) throws SQLException {
        return maybe(column).isPresent();
    }

    int number(String column) throws SQLException {
        return at.getInt(column);
    }

    long key(String column) throws SQLException {
        return at.getLong(column);
    }

    double fraction(String column) throws SQLException {
        return at.getDouble(column);
    }

    byte[] bytes(String column) throws SQLException {
        return at.getBytes(column);
    }

    When when(String column) throws SQLException {
        return When.parse(text(column));
    }

    Passage passage() throws SQLException {
        return passage("begin", "end");
    }

    Passage passage(String begin, String end) throws SQLException {
        return new Passage(number(begin), number(end));
    }

    /// The constant that tables call by its `word()`.
    <E extends Enum<E>> E word(String column, Class<E> type) throws SQLException {
        return Enum.valueOf(type, text(column).toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
