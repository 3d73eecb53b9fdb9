package stemma.desk;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import stemma.export.JsonLines;
import stemma.export.LineageLines;
import stemma.model.Actor;
import stemma.model.Actors;
import stemma.model.Claim;
import stemma.model.ClaimDecision;
import stemma.model.Credibility;
import stemma.model.Decision;
import stemma.model.Entry;
import stemma.model.Filter;
import stemma.model.Listing;
import stemma.model.Original;
import stemma.model.Pack;
import stemma.model.Reading.Skipped;
import stemma.model.Recorded;
import stemma.model.Report;
import stemma.model.SavedSearch;
import stemma.model.Totals;
import stemma.read.Reports;
import stemma.store.Bookmarks;
import stemma.store.Casebook;
import stemma.store.Cited;

/// Everything that commands and pages can ask of a casebook, and the only place that knows the order of the steps.
public final class Desk implements AutoCloseable {
    /// Names what the reader makes of the same bytes; changed whenever that changes, so that `rebuild` knows what is old.
    public static final String READER = "19";

    private static final int MOST_CITED = 5;

    private final Casebook casebook;
    private final Clock clock;
    private final KnownBeforehand packs;
    private final WhoIsWho whoIsWho;
    private final Weighing weighing;
    private final Spots spots;
    private final Searching searching;
    private final Bookmarks bookmarks;
    private final Newsroom newsroom;

    private Desk(Casebook casebook, Clock clock) {
        this.casebook = casebook;
        this.clock = clock;
        this.packs = new KnownBeforehand(casebook.shelf(), clock);
        var roll = new Roll(casebook);
        this.whoIsWho = new WhoIsWho(casebook, packs, roll);
        this.weighing = new Weighing(casebook, whoIsWho, roll);
        this.spots = new Spots(casebook);
        this.searching = new Searching(casebook, whoIsWho, weighing, roll);
        this.bookmarks = new Bookmarks(casebook);
        this.newsroom = new Newsroom(casebook, weighing, roll, clock);
    }

    /// Opens the casebook in this file, making it if there is none.
    ///
    /// @throws stemma.store.CasebookException if it cannot be used, saying why and what to do
    public static Desk open(Path casebook, Clock clock) {
        return new Desk(Casebook.open(casebook), clock);
    }

    /// Reads files, folders and archives into the casebook, one report at a time; each is kept as soon as it is read.
    ///
    /// @throws java.nio.file.NoSuchFileException if one of the paths does not exist
    public Summary read(List<Path> paths, Provided provided, Progress progress) throws IOException {
        try (var intake = new CasebookIntake(casebook, provided, progress, clock::instant)) {
            for (Path path : paths) {
                intake.read(path);
            }
            return intake.summary();
        }
    }

    /// Makes all that is derived again, from the bytes that were kept and the decisions. Each report's part is put in
    /// place at once, so an interruption leaves a whole casebook.
    public Summary rebuild(Progress progress) {
        try (var intake =
                new CasebookIntake(casebook, Provided.nothing(), progress, clock::instant)) {
            casebook.ids().forEach(intake::again);
            return intake.summary();
        }
    }

    /// How many files `read` will open in this path, an archive counting as one.
    ///
    /// @throws java.nio.file.NoSuchFileException if the path does not exist
    public int count(Path path) throws IOException {
        return Reports.count(path);
    }

    /// The reports the filter lets through, newest first.
    public List<Listing> reports(Filter filter) {
        return casebook.reports(filter);
    }

    /// How many reports the filter lets through, whatever its limit and start.
    public int count(Filter filter) {
        return casebook.count(filter);
    }

    /// The casebook in numbers.
    public Totals totals() {
        return casebook.totals();
    }

    /// The reports whose outlet or date is not known, newest first.
    public List<Listing> asking() {
        return casebook.asking();
    }

    /// Every report of the casebook, newest first, one at a time.
    public void eachReport(Consumer<Listing> each) {
        casebook.each(each);
    }

    /// The reports as JSON objects, one at a time, with their text or without.
    public void reportsAsJson(boolean withText, Consumer<String> line) {
        eachReport(listing ->
                line.accept(
                        withText
                                ? JsonLines.report(listing, report(listing))
                                : JsonLines.report(listing)));
    }

    /// The claims of all reports as JSON objects, one at a time.
    public void claimsAsJson(Consumer<String> line) {
        var lines = claimLines();
        eachReport(listing -> {
            var report = report(listing);
            claims(report).forEach(claim -> line.accept(lines.apply(report, claim)));
        });
    }

    /// Reports with their text, claims and decisions as JSON objects, each with its `type`, one at a time.
    public void allAsJson(Consumer<String> line) {
        reportsAsJson(true, report -> line.accept(JsonLines.typed("report", report)));
        claimsAsJson(claim -> line.accept(JsonLines.typed("claim", claim)));
        journal()
                .forEach(entry -> line.accept(JsonLines.typed("decision", JsonLines.entry(entry))));
    }

    public List<String> outlets() {
        return casebook.outlets();
    }

    /// One report, by its id, the first characters of it, or its file name.
    public Optional<Report> report(String idOrFile) {
        return casebook.report(idOrFile);
    }

    /// The bytes a report came in.
    public Optional<Original> original(String id) {
        return casebook.original(id);
    }

    /// The claims of one report in the order of its text.
    public List<Claim> claims(Report report) {
        return casebook.claims(report.id());
    }

    /// How a claim was read: its report's text is read again, and the claim found in it.
    ///
    /// @param id the claim's, or first characters of it that no other claim's has
    /// @throws IllegalStateException if the reader's model cannot be used
    public Explanation explain(String id) {
        var cited = casebook.cited(id, MOST_CITED);
        return switch (cited.size()) {
            case 0 -> new Explanation.NoClaim(id);
            case 1 -> explain(cited.getFirst());
            default -> new Explanation.Several(id, cited.stream().map(Cited::claim).toList());
        };
    }

    private Explanation explain(Cited cited) {
        var report = casebook.asRead(cited.report()).orElseThrow();
        var claim =
                casebook.claims(cited.report()).stream()
                        .filter(kept -> kept.id().equals(cited.claim()))
                        .findFirst()
                        .orElseThrow();
        return Reader.shipped().drafts(report).stream()
                .filter(draft -> Claim.of(report, draft).id().equals(claim.id()))
                .findFirst()
                .<Explanation>map(draft ->
                        new Explanation.Found(report, claim, draft.grounds(), cited.reader()))
                .orElseGet(() -> new Explanation.Gone(report, claim, cited.reader()));
    }

    /// How a claim was read, as a JSON object.
    public String asJson(Explanation.Found found) {
        return JsonLines.explained(found.report(), found.claim(), found.grounds(), found.reader());
    }

    /// The files that could not be read.
    public List<Skipped> skipped() {
        return casebook.skipped();
    }

    /// The knowledge packs of this casebook.
    public KnownBeforehand packs() {
        return packs;
    }

    /// A knowledge pack as a JSON object.
    public String asJson(Pack pack) {
        return JsonLines.pack(pack);
    }

    /// Names what the casebook holds: while it is the same, so is all that is derived.
    ///
    /// @param withDecisions whether also decisions make another of it
    String state(boolean withDecisions) {
        var stamp = casebook.stamp();
        String read = stamp.readings() + " " + stamp.packs();
        return withDecisions ? read + " " + stamp.entries() : read;
    }

    /// Who is who in this casebook.
    public WhoIsWho whoIsWho() {
        return whoIsWho;
    }

    /// What the reports say alike, from how many places, where they disagree and what changed.
    public Weighing weighing() {
        return weighing;
    }

    /// Where actors stand in drawn networks.
    public Spots spots() {
        return spots;
    }

    /// Where something is said.
    public Searching searching() {
        return searching;
    }

    /// An actor as a JSON object.
    public String asJson(Actor actor) {
        return JsonLines.actor(actor);
    }

    /// A sentence that was found, as a JSON object.
    public String asJson(Report report, Found.Hit hit) {
        var lines = claimLines();
        return JsonLines.sentence(
                report,
                hit.at(),
                hit.words(),
                hit.claims().stream().map(claim -> lines.apply(report, claim)).toList());
    }

    /// Something that changed, as a JSON object.
    public String asJson(Item item) {
        return LineageLines.change(
                List.of(item.kind().word(), item.title(), item.text()),
                item.evidence(),
                List.of(item.reports(), item.origins()),
                item.day().map(LocalDate::toString).orElse(""));
    }

    /// What changed.
    public Newsroom newsroom() {
        return newsroom;
    }

    /// Saved searches, by name.
    public List<SavedSearch> savedSearches() {
        return bookmarks.searches();
    }

    /// Keeps a search in the place of one that had its name.
    public void save(SavedSearch search) {
        bookmarks.save(search, clock.instant());
    }

    /// Throws away the saved search with this name, if there is one.
    public void forgetSearch(String name) {
        bookmarks.forget(name);
    }

    /// Two actors that may be one, as a JSON object.
    public String asJson(Actors.Pair pair) {
        return JsonLines.pair(pair);
    }

    /// An entry of the journal as a JSON object.
    public String asJson(Recorded recorded) {
        return JsonLines.entry(recorded);
    }

    /// Writes what a person decided into the journal.
    ///
    /// @return the number of the new entry; nothing where the same was said last
    /// @throws IllegalArgumentException if it takes back an entry that is not there, or sets a credibility that `Lineage.refusal` refuses
    public Optional<Long> decide(Decision decision, String who, String why) {
        refusal(decision)
                .ifPresent(refusal -> {
                    throw new IllegalArgumentException(refusal);
                });
        return casebook.enter(new Entry(decision, who, clock.instant(), why));
    }

    private Optional<String> refusal(Decision decision) {
        return decision instanceof ClaimDecision.SetCredibility(var claim, var credibility)
                        && credibility == Credibility.CONFIRMED
                ? weighing.now().called(claim.claim()).stream()
                        .flatMap(said -> weighing.now().refusal(said, credibility).stream())
                        .findFirst()
                : Optional.empty();
    }

    /// All decisions, oldest first.
    public List<Recorded> journal() {
        return casebook.journal();
    }

    /// Only where somebody decided on claims or sources are these put together for it.
    private BiFunction<Report, Claim, String> claimLines() {
        if (weighing.isDecided()) {
            var lineage = weighing.now();
            return (report, claim) ->
                    JsonLines.claim(
                            report,
                            claim,
                            lineage.reliabilities(claim),
                            lineage.assessments().on(claim.id()));
        }
        return (report, claim) ->
                JsonLines.claim(
                        report,
                        claim,
                        Collections.nCopies(
                                1 + claim.attribution().relayed().size(), Optional.empty()),
                        List.of());
    }

    private Report report(Listing listing) {
        return casebook.report(listing.id()).orElseThrow();
    }

    @Override
    public void close() {
        casebook.close();
    }
}
