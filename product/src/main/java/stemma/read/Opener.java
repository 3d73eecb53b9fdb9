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
        try {
            if (found.depth() > Limits.DEPTH) {
                throw new Refused(Why.TOO_DEEP);
            }
            open(found, Sniff.of(found.bytes().head(Sniff.HEAD), found.name()));
        } catch (IOException e) {
            intake.take(Refusals.skipped(found.file(), e, otherwise(found)));
        }
    }

    private void open(Found found, Format format) throws IOException {
        switch (format) {
            case ZIP -> Zip.open(found, this);
            case MBOX, WARC -> throw new Refused(Why.UNKNOWN_FORMAT);
            case MAIL, TEXT, HTML, PDF, DOCX -> report(found, format);
        }
    }

    /// A file that is one report.
    void report(Found found, Format format) throws IOException {
        byte[] bytes = found.bytes().all();
        String id = Digests.sha256(bytes);
        if (intake.has(id, found.file())) {
            return;
        }
        String type = found.label().isEmpty() ? format.mediaType() : found.label();
        Report report = Reports.report(id, found.file(), Layouts.of(format, bytes, type));
        intake.take(new Read(report, Original.of(type, bytes)));
    }

    /// A file that fails on disk cannot be opened; one that fails within another is damaged.
    private static Why otherwise(Found found) {
        return found.bytes() instanceof Bytes.OnDisk ? Why.UNREADABLE : Why.BROKEN;
    }
}
