package stemma.cli;

import java.util.List;
import java.util.Optional;
import stemma.desk.Lineage;
import stemma.weigh.Proposition;

/// Finds the one claim that the first characters of an id on the command line mean.
record ClaimNamed(Lineage lineage, Talk talk) {
    private static final int MOST_NAMED = 5;

    /// Its id; nothing, having said why, where none or several are meant.
    Optional<String> of(String start) {
        var called = lineage.claims(start);
        if (called.isEmpty()) {
            talk.say("no claim has the id \"%s\"; \"stemma claims\" lists them".formatted(start));
            return Optional.empty();
        }
        if (called.size() > 1) {
            talk.say(
                    "\"%s\" is the start of %d: %s; say more of it"
                            .formatted(start, called.size(), list(called)));
            return Optional.empty();
        }
        return Optional.of(called.getFirst());
    }

    /// Likewise; the id of a proposition means the claim in it that was published first.
    Optional<String> orProposition(String start) {
        var said = lineage.claims(start).isEmpty() ? lineage.called(start) : List.<Proposition>of();
        return said.size() == 1
                ? Optional.of(said.getFirst().statements().getFirst().claim())
                : of(start);
    }

    private static String list(List<String> called) {
        return String.join(", ", called.stream().limit(MOST_NAMED).toList());
    }
}
