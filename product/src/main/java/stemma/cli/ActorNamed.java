package stemma.cli;

import java.util.List;
import java.util.Optional;
import stemma.desk.WhoIsWho;
import stemma.model.Actor;

/// Finds the one actor that words on the command line mean.
record ActorNamed(WhoIsWho who, Talk talk) {
    /// Nothing, having said why, where nobody or several go by it.
    Optional<Actor> of(String words) {
        var called = who.called(words);
        if (called.isEmpty()) {
            talk.say("nobody is called \"%s\" here; \"stemma actors\" lists all".formatted(words));
            return Optional.empty();
        }
        if (called.size() > 1) {
            talk.say(
                    "\"%s\" is called by %d actors: %s; say which by its id"
                            .formatted(words, called.size(), list(called)));
            return Optional.empty();
        }
        return Optional.of(called.getFirst());
    }

    private static String list(List<Actor> actors) {
        return String.join(
                ", ",
                actors.stream().map(actor -> actor.name() + " (" + actor.id() + ")").toList());
    }
}
