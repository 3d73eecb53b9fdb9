package stemma.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// The file of a casebook, open: one session to write, one to read, so that reading goes on while something is written.
final class BookFile implements AutoCloseable {
    /// What SQLite adds to a file's name for the files that it keeps beside it.
    private static final Set<String> BESIDE = Set.of("", "-wal", "-shm", "-journal");

    /// How long another program may take to make a casebook.
    private static final Duration MAKING = Duration.ofSeconds(2);

    private final Path file;
    private final Session writer;
    private final Session reader;

    private BookFile(Path file, Session writer, Session reader) {
        this.file = file;
        this.writer = writer;
        this.reader = reader;
    }

    static BookFile open(Path given, Schema schema, Duration patience) {
        Path file = given.toAbsolutePath().normalize();
        check(file);
        var writer = Session.open(file, patience);
        try {
            schema.bringUpToDate(file, writer);
            writeAhead(file, writer, patience);
            return new BookFile(file.toRealPath(), writer, Session.open(file, patience));
        } catch (RuntimeException e) {
            writer.close();
            throw e;
        } catch (IOException e) {
            writer.close();
            throw new CasebookException(file + " is gone; it was just there", e);
        }
    }

    boolean isOwn(Path path) {
        try {
            return isOwn(path.toRealPath().toString());
        } catch (IOException e) {
            // What is not there is compared by its name.
            return isOwn(path.toAbsolutePath().normalize().toString());
        }
    }

    private boolean isOwn(String path) {
        return path.startsWith(file.toString())
                && BESIDE.contains(path.substring(file.toString().length()));
    }

    <T> T read(Session.Work<T> work) {
        return reader.read(work);
    }

    <T> T write(Session.Work<T> work) {
        return writer.write(work);
    }

    /// Looks at the file before SQLite does, so that a file that is none of ours stays as it is.
    private static void check(Path file) {
        if (Files.isDirectory(file)) {
            throw new CasebookException(file + " is a folder; name a file in it as the casebook");
        }
        Path folder = file.resolveSibling("");
        if (!Files.isDirectory(folder)) {
            throw new CasebookException("There is no folder %s; make it first".formatted(folder));
        }
        if (!isEmpty(file)) {
            checkMark(file);
        }
    }

    /// An empty file is a casebook that another program is just making. SQLite would take one byte for nothing, too.
    private static boolean isEmpty(Path file) {
        return file.toFile().length() == 0;
    }

    /// What another program is just making is, for a moment, neither empty nor a casebook: so it is looked at again before
    /// it is refused.
    private static void checkMark(Path file) {
        long end = System.nanoTime() + MAKING.toNanos();
        Optional<CasebookException> refusal = refusal(file);
        while (refusal.isPresent() && System.nanoTime() < end) {
            pause(file);
            refusal = refusal(file);
        }
        if (refusal.isPresent()) {
            throw refusal.get();
        }
    }

    /// SQLite itself looks: were the file opened and closed beside it, POSIX would drop every lock that this process has
    /// on it (<https://sqlite.org/howtocorrupt.html>, section 2.2).
    private static Optional<CasebookException> refusal(Path file) {
        try (var session = Session.look(file)) {
            return session.bare(BookFile::isMarked)
                    ? Optional.empty()
                    : Optional.of(
                            new CasebookException(
                                    file
                                            + " is no casebook; name another file, and one is made there"));
        } catch (CasebookException e) {
            return Optional.of(e);
        }
    }

    private static boolean isMarked(Sql sql) throws SQLException {
        return sql.first("PRAGMA application_id", row -> row.number("application_id"))
                .equals(Optional.of(Schema.APPLICATION));
    }

    /// Turns on the write-ahead log, once in the life of a file: readers and one writer then do not wait for one another.
    private static void writeAhead(Path file, Session session, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        while (!session.bare(BookFile::isWriteAhead)) {
            try {
                session.bare(sql ->
                        sql.first("PRAGMA journal_mode = WAL", row -> row.text("journal_mode")));
            } catch (CasebookException busy) {
                // SQLite does not wait here by itself while another program opens the new file too.
                if (System.nanoTime() > end) {
                    throw busy;
                }
                pause(file);
            }
        }
    }

    private static boolean isWriteAhead(Sql sql) throws SQLException {
        return sql.first("PRAGMA journal_mode", row -> row.text("journal_mode"))
                .orElseThrow()
                .toLowerCase(Locale.ROOT)
                .equals("wal");
    }

    private static void pause(Path file) {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CasebookException("Opening " + file + " was interrupted; try again", e);
        }
    }

    @Override
    public void close() {
        // The writer last: the last one to close empties the log into the file.
        try (writer) {
            reader.close();
        }
    }
}
