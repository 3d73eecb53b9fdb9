package stemma.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;

/// The file of a casebook, open: one session to write, one to read, so that reading goes on while something is written.
final class BookFile implements AutoCloseable {
    /// The first bytes of an SQLite file (<https://sqlite.org/fileformat2.html>, section 1.3).
    private static final byte[] MAGIC = {
        'S', 'Q', 'L', 'i', 't', 'e', ' ', 'f', 'o', 'r', 'm', 'a', 't', ' ', '3', 0
    };

    private static final int APPLICATION_AT = 68;
    private static final int HEADER = 100;

    private final Session writer;
    private final Session reader;

    private BookFile(Session writer, Session reader) {
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
            return new BookFile(writer, Session.open(file, patience));
        } catch (RuntimeException e) {
            writer.close();
            throw e;
        }
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
        if (Files.exists(file)) {
            checkHeader(file, header(file));
        }
    }

    private static byte[] header(Path file) {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(HEADER);
        } catch (IOException e) {
            throw new CasebookException(
                    file + " cannot be read; check that you may read it (" + e.getMessage() + ")",
                    e);
        }
    }

    private static void checkHeader(Path file, byte[] header) {
        // An empty file is a casebook that another program is just making.
        if (header.length == 0) {
            return;
        }
        if (header.length < HEADER
                || !Arrays.equals(MAGIC, Arrays.copyOf(header, MAGIC.length))
                || ByteBuffer.wrap(header).getInt(APPLICATION_AT) != Schema.APPLICATION) {
            throw new CasebookException(
                    file + " is no casebook; name another file, and one is made there");
        }
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
