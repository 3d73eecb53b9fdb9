package stemma.cli;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Parameters;
import stemma.desk.Lineage;
import stemma.weigh.Proposition;

/// The proposition that a command is about.
final class PropositionParameter {
    private static final int MOST_NAMED = 5;

    @Parameters(
            paramLabel = "PROPOSITION",
            description = "Its id, or a claim's in it; the first characters will do.")
    private String id;

    /// The one that is meant; nothing, having said why, where none or several are.
    Optional<Proposition> in(Lineage lineage, Talk talk) {
        var called = lineage.called(id);
        if (called.isEmpty()) {
            talk.say(
                    "no proposition has the id \"%s\"; \"stemma propositions\" lists them"
                            .formatted(id));
            return Optional.empty();
        }
        if (called.size() > 1) {
            talk.say(
                    "\"%s\" is the start of %d: %s; say more of it"
                            .formatted(id, called.size(), list(called)));
            return Optional.empty();
        }
        return Optional.of(called.getFirst());
    }

    private static String list(List<Proposition> called) {
        return String.join(", ", called.stream().limit(MOST_NAMED).map(Proposition::id).toList());
    }
}
