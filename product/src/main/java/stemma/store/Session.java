package stemma.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.sqlite.SQLiteConfig;

/// One connection to a casebook, used by one thread at a time; others wait.
///
/// All the world's failures leave here as a `CasebookException`.
final class Session implements AutoCloseable {
    private final Path file;
    private final Connection connection;
    private final Sql sql;

    /// What is done in one transaction.
    @FunctionalInterface
    interface Work<T> {
        T on(Sql sql) throws SQLException;
    }

    private Session(Path file, Connection connection) {
        this.file = file;
        this.connection = connection;
        this.sql = new Sql(connection);
    }

    /// @param patience how long to wait for another program's lock
    static Session open(Path file, Duration patience) {
        var config = new SQLiteConfig();
        config.setBusyTimeout(Math.toIntExact(patience.toMillis()));
        config.enforceForeignKeys(true);
        // In WAL mode this loses no commit when the process is killed; a power cut may lose the
        // last ones, never the file.
        config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
        config.setJournalSizeLimit(64 << 20);
        return connect(file, config, "");
    }

    /// To look at a file that may be anything: takes no lock, writes nothing, makes no file beside it, and sees nothing of
    /// what others write.
    static Session look(Path file) {
        var config = new SQLiteConfig();
        config.setReadOnly(true);
        return connect(file, config, "?immutable=1");
    }

    private static Session connect(Path file, SQLiteConfig config, String options) {
        try {
            // As a URI, so that a `?` in a file's name is no option.
            var connection = config.createConnection("jdbc:sqlite:" + file.toUri() + options);
            return new Session(file, connection);
        } catch (SQLException e) {
            throw Trouble.with(file, e);
        }
    }

    /// Reads from one state of the casebook, whatever others write meanwhile.
    synchronized <T> T read(Work<T> work) {
        return inOne("BEGIN", work);
    }

    /// Writes all or nothing; waits while another program writes.
    synchronized <T> T write(Work<T> work) {
        return inOne("BEGIN IMMEDIATE", work);
    }

    /// Runs outside any transaction.
    synchronized <T> T bare(Work<T> work) {
        try {
            return work.on(sql);
        } catch (SQLException e) {
            forget(e);
            throw Trouble.with(file, e);
        }
    }

    private <T> T inOne(String begin, Work<T> work) {
        try {
            sql.script(begin);
            T result = whole(work);
            sql.script("COMMIT");
            return result;
        } catch (SQLException e) {
            undo(e);
            throw Trouble.with(file, e);
        }
    }

    private <T> T whole(Work<T> work) throws SQLException {
        try {
            return work.on(sql);
        } catch (RuntimeException | Error e) {
            undo(e);
            throw e;
        }
    }

    private void undo(Throwable cause) {
        forget(cause);
        try {
            // SQLite has already rolled back after some failures, such as a full disk.
            sql.script("ROLLBACK");
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }

    private void forget(Throwable cause) {
        try {
            sql.forget();
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }

    @Override
    public synchronized void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw Trouble.with(file, e);
        }
    }
}
