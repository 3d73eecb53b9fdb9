package stemma.desk;

import stemma.model.Reading.Skipped;
import stemma.model.Report;

/// Hears of each file as it is done.
public interface Progress {
    /// A report was read and kept.
    void read(Report report, int claims);

    /// A report is in the casebook already.
    void known(String file);

    /// A file could not be read.
    void skipped(Skipped skipped);

    /// Something else that the person should know, in a sentence.
    void remark(String sentence);

    /// Hears and does nothing.
    static Progress silent() {
        return new Progress() {
            @Override
            public void read(Report report, int claims) {}

            @Override
            public void known(String file) {}

            @Override
            public void skipped(Skipped skipped) {}

            @Override
            public void remark(String sentence) {}
        };
    }
}
