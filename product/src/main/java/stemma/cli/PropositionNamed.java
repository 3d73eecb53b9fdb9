package stemma.cli;

import java.util.List;
import java.util.Optional;
import stemma.desk.Lineage;
import stemma.weigh.Proposition;

/// Finds the one proposition that an id on the command line means.
record PropositionNamed(Lineage lineage, Talk talk) {
    private static final int MOST_NAMED = 5;

    /// Nothing, having said why, where none or several are meant.
    Optional<Proposition> of(String id) {
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
