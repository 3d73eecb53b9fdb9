package stemma.read;

import java.io.IOException;
import stemma.model.Digests;
import stemma.model.Original;
import stemma.model.Reading.Read;
import stemma.model.Report;
import stemma.model.Why;

/// Opens what was found: a container is gone through, anything else becomes a `Reading`.
final class Opener {
    private final Intake intake;

    Opener(Intake intake) {
        this.intake = intake;
    }

    /// Never fails for what the file is; only the intake can stop it.
    void open(Found found) {
        attempt(found, () -> open(found, Sniff.of(found.bytes().head(Sniff.HEAD), found.name())));
    }

    /// A part that is a mail whatever it looks like.
    void mail(Found found) {
        attempt(found, () -> Mail.open(found, this));
    }

    private interface Step {
        void run() throws IOException;
    }

    private void attempt(Found found, Step step) {
        try {
            if (found.depth() > Limits.DEPTH) {
                found.budget().ifPresent(Budget::close);
                throw new Refused(Why.TOO_DEEP);
            }
            step.run();
        } catch (IOException e) {
            intake.take(Refusals.skipped(found.file(), e, otherwise(found)));
        }
    }

    private void open(Found found, Format format) throws IOException {
        switch (format) {
            case ZIP -> Zip.open(found, this);
            case MBOX -> Mbox.open(found, this);
            case WARC -> Warc.open(found, this);
            case OLD_OFFICE -> throw OldOffice.refusal(found.bytes().all());
            case MAIL -> Mail.open(found, this);
            case TEXT, HTML, PDF, DOCX -> report(found, format);
        }
    }

    /// A file that is one report.
    void report(Found found, Format format) throws IOException {
        byte[] bytes = found.bytes().all();
        String id = Digests.sha256(bytes);
        if (intake.has(id, found.file())) {
            return;
        }
        String type =
                format.mediaType()
                        + Layouts.charsetOf(found.label()).map("; charset="::concat).orElse("");
        Report report = Reports.report(id, found.file(), Layouts.of(format, bytes, type));
        intake.take(new Read(report, Original.of(type, bytes)));
    }

    /// A file that fails on disk cannot be opened; one that fails within another is damaged.
    private static Why otherwise(Found found) {
        return found.bytes() instanceof Bytes.OnDisk ? Why.UNREADABLE : Why.BROKEN;
    }
}
