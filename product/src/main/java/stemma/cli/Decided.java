package stemma.cli;

import stemma.desk.Desk;
import stemma.model.Decision;

/// Enters a decision taken on the command line, and says how to take it back.
record Decided(Desk desk, Talk talk) {
    void enter(Decision decision, String why) {
        desk.decide(decision, System.getProperty("user.name", "you"), why)
                .ifPresent(number ->
                        talk.say(
                                "decided: %s, entry %d; \"stemma undo %d\" takes it back"
                                        .formatted(decision.word(), number, number)));
    }
}
