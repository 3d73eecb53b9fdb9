package stemma.desk;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import stemma.desk.Reader.Findings;
import stemma.model.Claim;
import stemma.model.Imprint;
import stemma.model.Reading;
import stemma.model.Reading.Read;
import stemma.model.Reading.Skipped;
import stemma.model.Report;
import stemma.model.Why;
import stemma.read.Intake;
import stemma.read.Reports;
import stemma.read.Sidecar;
import stemma.store.Casebook;

/// Takes what is read into the casebook, report by report in the order they come, and counts.
final class CasebookIntake implements Intake, AutoCloseable {
    private final Casebook casebook;
    private final Provided provided;
    private final Progress progress;
    private final Supplier<Instant> now;
    private final Givens givens;
    private final Underway underway = new Underway();
    private final List<Skipped> skipped = new ArrayList<>();
    private int read;
    private int known;
    private int claims;

    CasebookIntake(Casebook casebook, Provided provided, Progress progress, Supplier<Instant> now) {
        this.casebook = casebook;
        this.provided = provided;
        this.progress = progress;
        this.now = now;
        this.givens = new Givens(casebook, provided, now);
    }

    void read(Path path) throws IOException {
        var sidecar = Sidecar.of(path);
        sidecar.problems().forEach(progress::remark);
        givens.use(sidecar);
        try {
            Reports.read(path, this);
        } finally {
            settle();
        }
    }

    /// Reads a report of the casebook again from the bytes that were kept.
    void again(String id) {
        var file = casebook.report(id).orElseThrow().file();
        take(Reports.again(casebook.original(id).orElseThrow(), file));
    }

    Summary summary() {
        settle();
        return new Summary(read, known, claims, skipped);
    }

    @Override
    public boolean has(String id, String file) {
        if (underway.holds(id)) {
            settle();
        }
        boolean isKept = casebook.holds(id, Desk.READER);
        if (isKept && isInAnotherLanguage(id)) {
            again(id);
        } else if (isKept) {
            settle();
            known++;
            known(id, file, casebook.file(id).orElse(file));
        }
        return isKept;
    }

    /// What is written down about a copy is not written down about the report that was kept.
    private void known(String id, String file, String kept) {
        if (file.equals(kept)) {
            apply(id, file);
            progress.known(file);
        } else {
            progress.remark("%s has the same bytes as %s, which is kept".formatted(file, kept));
        }
    }

    @Override
    public boolean leavesOut(Path path) {
        return casebook.isOwn(path);
    }

    /// Whether it was read in another language than the one said now.
    private boolean isInAnotherLanguage(String id) {
        return provided.language()
                .filter(tag -> !tag.equals(casebook.report(id).map(Report::language).orElse(tag)))
                .isPresent();
    }

    private void apply(String id, String file) {
        givens.apply(
                id, file, () -> casebook.report(id).map(Report::imprint).orElse(Imprint.unknown()));
    }

    @Override
    public void take(Reading reading) {
        switch (reading) {
            case Read kept -> keep(kept);
            case Skipped missed -> {
                settle();
                skip(missed);
            }
        }
    }

    private void keep(Read laidOut) {
        var report = inItsLanguage(laidOut.report());
        underway.add(new Read(report, laidOut.original()));
        while (underway.isFull()) {
            finish(underway.next());
        }
    }

    /// What was taken is kept before anything else is said, so that all is said in the order of the files.
    private void settle() {
        while (!underway.isEmpty()) {
            finish(underway.next());
        }
    }

    private void finish(Underway.Drafted drafted) {
        var report = drafted.read().report();
        switch (drafted) {
            // A fault of ours on one report must not cost the rest of a folder.
            case Underway.Drafted.Failed(var _, var why) ->
                    skip(new Skipped(report.file(), Why.FAILED, why));
            case Underway.Drafted.Done(var read, var findings) -> keep(read, findings);
        }
    }

    private void keep(Read taken, Findings findings) {
        var report = taken.report();
        var made = findings.drafts().stream().map(draft -> Claim.of(report, draft)).toList();
        casebook.add(taken, made, findings.appearances(), Desk.READER, now.get());
        apply(report.id(), report.file());
        read++;
        claims += made.size();
        progress.read(report, made.size());
    }

    private Report inItsLanguage(Report report) {
        Optional<String> language = givens.language(report.id());
        return language.map(tag -> Reports.in(report, tag)).orElse(report);
    }

    private void skip(Skipped missed) {
        casebook.skip(missed, now.get());
        skipped.add(missed);
        progress.skipped(missed);
    }

    @Override
    public void close() {
        underway.close();
    }
}
