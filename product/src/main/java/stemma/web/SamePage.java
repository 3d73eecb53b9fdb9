package stemma.web;

import java.util.List;
import java.util.Optional;
import stemma.model.Actor;
import stemma.model.Actors.Pair;

/// Two actors side by side, to say whether they are one.
///
/// @param one     the actor that was looked at
/// @param other   empty where the words that were typed name none or several
/// @param pair    how likely the program thinks they are one; empty where it does not
/// @param words   what was typed for the other
/// @param choices whom the words may mean, where they mean several
/// @param token   what a form must bring back to be believed
record SamePage(
        Frame frame,
        Side one,
        Optional<Side> other,
        Optional<Pair> pair,
        String words,
        List<Actor> choices,
        String token) {

    String heading() {
        if (other.isPresent()) {
            return "One actor, or two?";
        }
        return choices.isEmpty() ? "Nobody is called that here" : "Which of them?";
    }

    String action() {
        return frame.desk().actor(one.actor().id()) + "/same";
    }

    List<Side> sides() {
        return other.map(beside -> List.of(one, beside)).orElse(List.of(one));
    }
}
