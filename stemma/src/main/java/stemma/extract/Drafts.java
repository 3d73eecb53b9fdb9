package stemma.extract;

import java.util.List;
import stemma.model.Draft;
import stemma.model.Report;

/// Who says what in a report.
public final class Drafts {
    private Drafts() {}

    /// The drafts of the report in the order of its text; none in a language that is not read.
    public static List<Draft> of(Report report) {
        return List.of();
    }
}
