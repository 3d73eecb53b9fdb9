package stemma.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import stemma.model.Knowledge;
import stemma.model.Known;
import stemma.model.Lead;
import stemma.model.Pack;

/// The knowledge packs of a casebook: kept until a person removes them, and with each all that it says.
public final class Shelf {
    private final BookFile book;

    Shelf(BookFile book) {
        this.book = book;
    }

    /// Gives what a pack says, one thing at a time.
    @FunctionalInterface
    public interface Contents {
        void each(Take take) throws IOException;
    }

    /// Takes one thing that a pack says.
    @FunctionalInterface
    public interface Take {
        void take(Knowledge knowledge);
    }

    /// A row that could not be written, on its way out of whoever gives the contents.
    private static final class Unwritten extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final SQLException why;

        Unwritten(SQLException why) {
            super(why);
            this.why = why;
        }
    }

    /// Adds a pack, all of it or nothing.
    ///
    /// @param head what it is called here, and where it is from
    /// @param key  the form under which spellings of a name meet
    /// @throws IOException              if the contents cannot be read to their end
    /// @throws IllegalArgumentException if there is a pack of this name
    public void add(Pack head, Contents contents, UnaryOperator<String> key) throws IOException {
        try {
            book.write(sql -> {
                if (PackRows.has(sql, head.name())) {
                    throw new IllegalArgumentException(
                            "There is a pack called \"%s\" already".formatted(head.name()));
                }
                long no = PackRows.insert(sql, head);
                fill(contents, knowledge -> PackRows.insert(sql, no, knowledge, key));
                return true;
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /// Writes one thing that a pack says.
    @FunctionalInterface
    private interface Row {
        void write(Knowledge knowledge) throws SQLException;
    }

    private static void fill(Contents contents, Row row) throws SQLException {
        try {
            contents.each(knowledge -> {
                try {
                    row.write(knowledge);
                } catch (SQLException e) {
                    throw new Unwritten(e);
                }
            });
        } catch (Unwritten e) {
            throw e.why;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Takes a pack and all that it says away.
    ///
    /// @return whether there was one of this name
    public boolean remove(String name) {
        return book.write(sql -> PackRows.remove(sql, name));
    }

    /// The packs, by name.
    public List<Pack> packs() {
        return book.read(PackRows::all);
    }

    /// Whom the packs know by these keys, by key.
    public Map<String, List<Lead>> leads(Collection<String> keys) {
        return book.read(sql -> PackRows.leads(sql, keys));
    }

    /// What a pack says of one of its profiles.
    public Optional<Known> known(String pack, String profile) {
        return book.read(sql -> KnownRows.of(sql, pack, profile));
    }
}
