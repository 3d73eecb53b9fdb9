package stemma.desk;

import java.util.Locale;
import stemma.weigh.Statement;
import stemma.weigh.Voice;

/// What tells sources apart: one with a name is its actor, one without is somebody of one report.
public final class SourceId {
    private SourceId() {}

    /// The id of a voice in the chain of a statement; of several that speak together, of the first with a name.
    public static String of(Statement statement, Voice voice) {
        return voice.kind() == Voice.Kind.UNNAMED
                ? unnamed(statement.report(), voice.each().getFirst().label())
                : voice.actor();
    }

    static String unnamed(String report, String label) {
        return "unnamed:" + report + ":" + label.toLowerCase(Locale.ROOT);
    }
}
