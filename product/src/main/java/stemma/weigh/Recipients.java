package stemma.weigh;

import java.util.Set;

/// Whom a party has told something, as the same report has it: what sources at the council say, they can have from the government that wrote to the council and says the same.
record Recipients(Dossier dossier, Voices voices) {
    private static final Set<String> TURNING = Set.of("contacts", "requests");

    /// Whether an unnamed source is at somebody whom the speaker of the other statement has turned to, in the same report.
    boolean isAtOne(Statement unnamed, Statement party) {
        return unnamed.origin().side().filter(side -> isTold(side, party)).isPresent();
    }

    private boolean isTold(String side, Statement party) {
        return dossier.told(party.report()).stream()
                .filter(act -> TURNING.contains(act.relation()) && act.stance() == Stance.FOR)
                .filter(act ->
                        act.agents().stream().anyMatch(it -> isOne(it, party.origin().actor())))
                .anyMatch(act -> act.patients().stream().anyMatch(it -> isOne(it, side)));
    }

    private boolean isOne(String one, String other) {
        return voices.key(one).equals(voices.key(other));
    }
}
