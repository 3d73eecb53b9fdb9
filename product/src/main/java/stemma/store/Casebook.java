package stemma.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import stemma.model.ActorDecision;
import stemma.model.Appearance;
import stemma.model.Claim;
import stemma.model.ClaimDecision;
import stemma.model.Decision;
import stemma.model.Decision.Undo;
import stemma.model.Entry;
import stemma.model.Filter;
import stemma.model.Listing;
import stemma.model.Original;
import stemma.model.Reading.Read;
import stemma.model.Reading.Skipped;
import stemma.model.Recorded;
import stemma.model.Report;
import stemma.model.Source;
import stemma.model.SourceDecision;
import stemma.model.Spot;
import stemma.model.Totals;

/// Reports, decisions and what is derived from them, in one SQLite file.
///
/// Threads may share one. Each method reads or writes one whole state of the casebook; reading goes on while this or
/// another program writes. A second program that writes waits for the first, 20 seconds at most.
///
/// Every method throws a `CasebookException` where the file cannot be used.
public final class Casebook implements AutoCloseable {
    private static final int PAGE = 500;

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final BookFile book;
    private final Stamps stamps = new Stamps();

    private Casebook(BookFile book) {
        this.book = book;
    }

    /// Opens the casebook, making it if there is no such file, and brings an older one up to date.
    ///
    /// @throws CasebookException if the file is something else, or was made by a newer version of the program
    public static Casebook open(Path file) {
        return open(file, Schema.current(), PATIENCE);
    }

    static Casebook open(Path file, Schema schema, Duration patience) {
        return new Casebook(BookFile.open(file, schema, patience));
    }

    /// Whether this is the casebook's own file, or one that SQLite keeps beside it.
    public boolean isOwn(Path path) {
        return book.isOwn(path);
    }

    /// The file that the report with this id came from.
    public Optional<String> file(String id) {
        return book.read(sql ->
                sql.first("SELECT file FROM report WHERE id = ?", row -> row.text("file"), id));
    }

    /// Whether this report was read to its end by this version of the reader.
    public boolean holds(String report, String reader) {
        return book.read(sql -> Readings.holds(sql, report, reader));
    }

    /// Keeps a report and the claims read in it, all or nothing.
    ///
    /// The same bytes are the same report: a copy under another file name adds nothing. Reading the file of a report
    /// again puts the new reading and its claims in the place of the old; the bytes and every text once shown stay.
    ///
    /// @param read        as it was read, without decisions
    /// @param appearances whom it tells of
    /// @param reader      the version of the reader
    public void add(
            Read read,
            List<Claim> claims,
            List<Appearance> appearances,
            String reader,
            Instant recorded) {
        check(read, claims);
        book.write(sql -> {
            Skips.forget(sql, read.file());
            if (!isCopy(sql, read, reader)) {
                add(sql, read, claims, reader, recorded);
                Appearances.insert(
                        sql, Archive.number(sql, read.report().id()).orElseThrow(), appearances);
            }
            return true;
        });
    }

    private static void check(Read read, List<Claim> claims) {
        Report report = read.report();
        if (!report.id().equals(read.original().id())) {
            throw new IllegalArgumentException(
                    "A report's id is the digest of its bytes: " + report.file());
        }
        for (Claim claim : claims) {
            if (!claim.report().equals(report.id())
                    || claim.evidence().end() > report.text().length()) {
                throw new IllegalArgumentException(
                        "A claim stands in its report: " + claim + " in " + report.file());
            }
        }
    }

    private static boolean isCopy(Sql sql, Read read, String reader) throws SQLException {
        return Readings.holds(sql, read.report().id(), reader)
                && !sql.any(
                        "SELECT 1 FROM report WHERE id = ? AND file = ?",
                        read.report().id(),
                        read.file());
    }

    private static void add(Sql sql, Read read, List<Claim> claims, String reader, Instant recorded)
            throws SQLException {
        long no = Archive.keep(sql, read, recorded);
        long text = Archive.keepText(sql, no, read.report().text(), reader, recorded);
        Readings.replace(sql, no, read.report(), text, reader);
        Claims.insert(sql, no, claims);
        Search.index(sql, no, read.report());
        Listings.refresh(sql, no);
    }

    /// Remembers that a file was skipped, until it is read.
    public void skip(Skipped skipped, Instant recorded) {
        book.write(sql -> {
            Skips.remember(sql, skipped, recorded);
            return true;
        });
    }

    /// The files that were skipped and not read since, by name.
    public List<Skipped> skipped() {
        return book.read(Skips::all);
    }

    /// Writes a decision into the journal. It is in force at once; what the same giver said last of the
    /// same thing is not written again.
    ///
    /// @return the number of the new entry
    /// @throws IllegalArgumentException if it takes back an entry that is not there
    public Optional<Long> enter(Entry entry) {
        return book.write(sql -> {
            if (entry.decision() instanceof Undo(var number)
                    && !sql.any("SELECT 1 FROM entry WHERE no = ?", number)) {
                throw new IllegalArgumentException("The journal has no entry " + number);
            }
            var number = Journal.enter(sql, entry);
            refresh(sql, entry.decision());
            return number;
        });
    }

    private static void refresh(Sql sql, Decision decision) throws SQLException {
        switch (decision) {
            case Decision.Given(var report, _, _) -> {
                Optional<Long> no = Archive.number(sql, report);
                if (no.isPresent()) {
                    Listings.refresh(sql, no.get());
                }
            }
            case Undo(var number) -> {
                var undone = Journal.decision(sql, number);
                if (undone.isPresent()) {
                    refresh(sql, undone.get());
                }
            }
            case ActorDecision _, ClaimDecision _, SourceDecision _ -> {}
        }
    }

    /// All decisions, oldest first.
    public List<Recorded> journal() {
        return journal(0);
    }

    /// The decisions after the entry with this number, oldest first.
    ///
    /// @param number 0 for all
    public List<Recorded> journal(long number) {
        return book.read(sql -> Journal.after(sql, number));
    }

    /// Whom all reports tell of.
    public List<Appearance> appearances() {
        return book.read(Appearances::all);
    }

    /// Whom a report tells of; nobody where there is no such report.
    public List<Appearance> appearances(String report) {
        return book.read(sql -> {
            Optional<Long> no = Archive.number(sql, report);
            return no.isEmpty() ? List.of() : Appearances.of(sql, no.get());
        });
    }

    /// Of each report what it was read as, by its id: while that is the same, so is all that was read in it.
    public Map<String, String> readings() {
        return book.read(Readings::all);
    }

    /// The knowledge packs that were added to it.
    public Shelf shelf() {
        return new Shelf(book);
    }

    /// What it holds now: while this is the same, all that was asked would be answered the same.
    public Stamp stamp() {
        return book.read(stamps::now);
    }

    /// The ids of all reports, in the order of `reports`.
    public List<String> ids() {
        return book.read(Listings::ids);
    }

    /// The report as it was read, with what a person gave for it.
    ///
    /// @param idOrFile its id, its file's name (of two, the one kept last), or first characters of the id that no other
    ///                 report's id has
    public Optional<Report> report(String idOrFile) {
        return book.read(sql -> {
            Optional<Long> no = Archive.find(sql, idOrFile);
            return no.isEmpty() ? Optional.empty() : Readings.inForce(sql, no.get());
        });
    }

    /// The bytes of the report with this id.
    public Optional<Original> original(String id) {
        return book.read(sql -> Archive.original(sql, id));
    }

    /// The claims of one report in the order of its text; none where there is no such report. Their outlet is the
    /// one in force for it, or unnamed where none is known.
    public List<Claim> claims(String report) {
        return book.read(sql -> {
            Optional<Long> no = Archive.number(sql, report);
            return no.isEmpty()
                    ? List.of()
                    : ClaimRows.of(sql, no.get(), report, outlet(sql, no.get()));
        });
    }

    /// The claims whose id begins with these characters, by id; at most so many.
    ///
    /// @param start characters of a claim's id, from its first
    public List<Cited> cited(String start, int most) {
        return book.read(sql -> Claims.cited(sql, start, most));
    }

    /// The report as the reader read it, before anything that a person gave.
    public Optional<Report> asRead(String id) {
        return book.read(sql -> {
            Optional<Long> no = Archive.number(sql, id);
            return no.isEmpty() ? Optional.empty() : Readings.asRead(sql, no.get());
        });
    }

    private static Source outlet(Sql sql, long no) throws SQLException {
        Optional<String> outlet =
                sql.first(
                                "SELECT outlet FROM listing WHERE report = ?",
                                row -> row.maybe("outlet"),
                                no)
                        .orElse(Optional.empty());
        return Source.outlet(outlet);
    }

    /// The reports the filter lets through, newest first, those without a date last; of one day, by file name.
    ///
    /// A report whose date is a month or a year is let through if any of its days is. After a report that is not there
    /// nothing comes.
    public List<Listing> reports(Filter filter) {
        return book.read(sql -> Listings.list(sql, filter));
    }

    /// Every report, in the order of `reports`, one at a time.
    public void each(Consumer<Listing> each) {
        Optional<String> after = Optional.empty();
        List<Listing> page;
        do {
            page = reports(Filter.all(PAGE).after(after));
            page.forEach(each);
            after = page.isEmpty() ? after : Optional.of(page.getLast().id());
        } while (page.size() == PAGE);
    }

    /// How many reports the filter lets through, whatever its limit and start.
    public int count(Filter filter) {
        return book.read(sql -> Listings.count(sql, filter));
    }

    /// How many reports there are, what they hold together, and in which languages they are.
    public Totals totals() {
        return book.read(Listings::totals);
    }

    /// The reports whose outlet or date is not known, in the order of `reports`.
    public List<Listing> asking() {
        return book.read(Listings::asking);
    }

    /// The outlets of all reports, by name.
    public List<String> outlets() {
        return book.read(Listings::outlets);
    }

    /// Where actors stand in a drawn network, by id.
    public List<Spot> spots(String network) {
        return book.read(sql -> Spots.of(sql, network));
    }

    /// Keeps where actors stand in a drawn network; where they stood before is forgotten.
    public void keepSpots(String network, Collection<Spot> spots) {
        book.write(sql -> {
            Spots.put(sql, network, spots);
            return true;
        });
    }

    /// Forgets where all actors of a drawn network stand.
    public void forgetSpots(String network) {
        book.write(sql -> {
            Spots.forget(sql, network);
            return true;
        });
    }

    /// Reads its tables as they are.
    <T> T sql(Session.Work<T> work) {
        return book.read(work);
    }

    /// Changes its tables as they are.
    <T> T write(Session.Work<T> work) {
        return book.write(work);
    }

    @Override
    public void close() {
        book.close();
    }
}
