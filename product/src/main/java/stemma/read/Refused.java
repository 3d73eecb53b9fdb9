package stemma.read;

import java.io.IOException;
import stemma.model.Why;

/// Thrown from within a file that cannot be read on; becomes a `Skipped`.
///
/// An `IOException`, because it has to pass through the streams of libraries.
final class Refused extends IOException {
    private final Why why;

    Refused(Why why) {
        this(why, "");
    }

    /// @param detail what exactly is wrong, for people
    Refused(Why why, String detail) {
        super(detail);
        this.why = why;
    }

    Why why() {
        return why;
    }

    String detail() {
        String detail = getMessage();
        return detail == null ? "" : detail;
    }
}
