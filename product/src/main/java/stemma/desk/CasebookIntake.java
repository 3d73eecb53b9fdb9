package stemma.desk;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import stemma.extract.Drafts;
import stemma.model.Claim;
import stemma.model.Decision;
import stemma.model.Decision.Given;
import stemma.model.Entry;
import stemma.model.Field;
import stemma.model.Reading;
import stemma.model.Reading.Read;
import stemma.model.Reading.Skipped;
import stemma.model.Report;
import stemma.read.Intake;
import stemma.read.Reports;
import stemma.store.Casebook;

/// Takes what is read into the casebook, report by report, and counts.
final class CasebookIntake implements Intake {
    private static final String WHY = "said when the report was read";

    private final Casebook casebook;
    private final Provided provided;
    private final Progress progress;
    private final Supplier<Instant> now;
    private final Set<Decision> decided = new HashSet<>();
    private final Map<String, String> languages = new HashMap<>();
    private final List<Skipped> skipped = new ArrayList<>();
    private int read;
    private int known;
    private int claims;

    CasebookIntake(Casebook casebook, Provided provided, Progress progress, Supplier<Instant> now) {
        this.casebook = casebook;
        this.provided = provided;
        this.progress = progress;
        this.now = now;
        casebook.journal().forEach(entry -> remember(entry.decision()));
    }

    void read(Path path) throws IOException {
        Reports.read(path, this);
    }

    Summary summary() {
        return new Summary(read, known, claims, skipped);
    }

    @Override
    public boolean has(String id, String file) {
        boolean isKept = casebook.holds(id, Desk.READER);
        if (isKept) {
            known++;
            decide(id);
            progress.known(file);
        }
        return isKept;
    }

    @Override
    public void take(Reading reading) {
        switch (reading) {
            case Read kept -> keep(kept);
            case Skipped missed -> skip(missed);
        }
    }

    /// Reads a report of the casebook again from the bytes that were kept.
    void again(String id) {
        var file = casebook.report(id).orElseThrow().file();
        take(Reports.again(casebook.original(id).orElseThrow(), file));
    }

    private void keep(Read laidOut) {
        var report = inItsLanguage(laidOut.report());
        var made = claims(report);
        casebook.add(new Read(report, laidOut.original()), made, Desk.READER, now.get());
        decide(report.id());
        read++;
        claims += made.size();
        progress.read(report, made.size());
    }

    private void skip(Skipped missed) {
        casebook.skip(missed, now.get());
        skipped.add(missed);
        progress.skipped(missed);
    }

    private Report inItsLanguage(Report report) {
        var decision = Optional.ofNullable(languages.get(report.id()));
        return provided.language()
                .or(() -> decision)
                .map(language -> Reports.in(report, language))
                .orElse(report);
    }

    private static List<Claim> claims(Report report) {
        return Drafts.of(report).stream().map(draft -> Claim.of(report, draft)).toList();
    }

    /// What was provided is a person's decision. One taken before is not taken again, so that a later one stays in force.
    private void decide(String report) {
        provided.outlet().ifPresent(outlet -> decide(new Given(report, Field.OUTLET, outlet)));
        provided.language()
                .ifPresent(language -> decide(new Given(report, Field.LANGUAGE, language)));
        if (provided.published().isStated()) {
            decide(new Given(report, Field.PUBLISHED, provided.published().edtf()));
        }
    }

    private void remember(Decision decision) {
        decided.add(decision);
        switch (decision) {
            case Given(var report, var field, var value) when field == Field.LANGUAGE ->
                    languages.put(report, value);
            case Given _ -> {}
        }
    }

    private void decide(Given given) {
        if (decided.add(given)) {
            casebook.enter(
                    new Entry(given, System.getProperty("user.name", "you"), now.get(), WHY));
        }
    }
}
