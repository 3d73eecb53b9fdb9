package stemma.desk;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import stemma.model.Claim;
import stemma.model.Decision;
import stemma.model.Entry;
import stemma.model.Filter;
import stemma.model.Listing;
import stemma.model.Reading.Skipped;
import stemma.model.Report;
import stemma.store.Casebook;

/// Everything that commands and pages can ask of a casebook, and the only place that knows the order of the steps.
public final class Desk implements AutoCloseable {
    private final Casebook casebook;
    private final Clock clock;

    private Desk(Casebook casebook, Clock clock) {
        this.casebook = casebook;
        this.clock = clock;
    }

    /// Opens the casebook in this file, making it if there is none.
    public static Desk open(Path casebook, Clock clock) {
        return new Desk(Casebook.open(casebook), clock);
    }

    /// The reports the filter lets through, newest first.
    public List<Listing> reports(Filter filter) {
        return casebook.reports(filter);
    }

    /// How many reports the filter lets through, whatever its limit and start.
    public int count(Filter filter) {
        return casebook.count(filter);
    }

    public List<String> outlets() {
        return casebook.outlets();
    }

    /// One report, by its id, the first characters of it, or its file name.
    public Optional<Report> report(String idOrFile) {
        return casebook.report(idOrFile);
    }

    /// The claims of one report in the order of its text.
    public List<Claim> claims(Report report) {
        return casebook.claims(report.id());
    }

    /// The files that could not be read.
    public List<Skipped> skipped() {
        return casebook.skipped();
    }

    /// Writes what a person decided into the journal.
    public void decide(Decision decision, String who, String why) {
        casebook.enter(new Entry(decision, who, clock.instant(), why));
    }

    /// All decisions, oldest first.
    public List<Entry> journal() {
        return casebook.journal();
    }

    @Override
    public void close() {
        casebook.close();
    }
}
