package stemma.read;

import java.nio.file.Path;
import stemma.model.Reading;

/// Whoever takes in what is read, one file at a time, so that a folder of any size never sits in memory.
public interface Intake {
    /// Whether these bytes need not be laid out again; asked before the work, of every file that could be read.
    ///
    /// @param id   SHA-256 of the bytes, as in `Report.id`
    /// @param file as in `Report.file`
    boolean has(String id, String file);

    /// Whether this file on disk is none of the reports, such as the casebook itself. It is not even opened.
    default boolean leavesOut(Path path) {
        return false;
    }

    /// Takes one file. What is thrown here stops the reading and reaches the caller of `Reports.read`.
    void take(Reading reading);
}
