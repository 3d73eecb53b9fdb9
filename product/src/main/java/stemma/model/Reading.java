package stemma.model;

/// What became of one file: it was read, or it was skipped and why.
public sealed interface Reading {

    /// The file as a report, with the bytes it came in.
    record Read(Report report, Original original) implements Reading {}

    /// @param file   as in `Report.file`
    /// @param detail what exactly was wrong, for people; empty where the reason says it all
    record Skipped(String file, Why why, String detail) implements Reading {
        /// One line that says what is wrong and what to do.
        public String sentence() {
            return detail.isEmpty() ? why.sentence() : why.sentence() + " (" + detail + ")";
        }
    }

    /// The file's name, whatever became of it.
    default String file() {
        return switch (this) {
            case Read(var report, var original) -> report.file();
            case Skipped(var file, var why, var detail) -> file;
        };
    }
}
