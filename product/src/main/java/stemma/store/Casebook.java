package stemma.store;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import stemma.model.Claim;
import stemma.model.Entry;
import stemma.model.Filter;
import stemma.model.Listing;
import stemma.model.Original;
import stemma.model.Reading.Read;
import stemma.model.Reading.Skipped;
import stemma.model.Report;

/// Reports, decisions and what is derived from them, in one SQLite file.
public final class Casebook implements AutoCloseable {

    /// Opens the casebook, making it if there is no such file, and brings an older one up to date.
    public static Casebook open(Path file) {
        throw new UnsupportedOperationException();
    }

    /// Whether this report was read to its end by this version of the reader.
    public boolean holds(String report, String reader) {
        throw new UnsupportedOperationException();
    }

    /// Keeps a report and the claims read in it, all or nothing. A report that is there already gains only what is new.
    public void add(Read read, List<Claim> claims, String reader, Instant recorded) {
        throw new UnsupportedOperationException();
    }

    /// Remembers that a file was skipped, until it is read.
    public void skip(Skipped skipped, Instant recorded) {
        throw new UnsupportedOperationException();
    }

    public List<Skipped> skipped() {
        throw new UnsupportedOperationException();
    }

    /// Writes a decision into the journal.
    public void enter(Entry entry) {
        throw new UnsupportedOperationException();
    }

    /// All decisions, oldest first.
    public List<Entry> journal() {
        throw new UnsupportedOperationException();
    }

    /// The ids of all reports, in the order of `reports`.
    public List<String> ids() {
        throw new UnsupportedOperationException();
    }

    /// The report as it was read, with what a person gave for it. The id may be cut to its first characters, or be the file's name.
    public Optional<Report> report(String idOrFile) {
        throw new UnsupportedOperationException();
    }

    public Optional<Original> original(String id) {
        throw new UnsupportedOperationException();
    }

    /// The claims of one report in the order of its text.
    public List<Claim> claims(String report) {
        throw new UnsupportedOperationException();
    }

    public List<Listing> reports(Filter filter) {
        throw new UnsupportedOperationException();
    }

    /// How many reports the filter lets through, whatever its limit and start.
    public int count(Filter filter) {
        throw new UnsupportedOperationException();
    }

    /// The outlets of all reports, by name.
    public List<String> outlets() {
        throw new UnsupportedOperationException();
    }

    /// Drops all that is derived, to be made again.
    public void clearDerived() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {}
}
