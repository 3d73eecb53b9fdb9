package stemma.model;

import java.util.List;

/// Who is who in a set of reports.
///
/// @param all      every actor, by id
/// @param open     pairs that may be one actor, for a person to decide, the likeliest first
/// @param unplaced decisions on mentions that are not there any more
public record Actors(List<Actor> all, List<Pair> open, List<ActorDecision> unplaced) {
    public Actors {
        all = List.copyOf(all);
        open = List.copyOf(open);
        unplaced = List.copyOf(unplaced);
    }

    /// What the actor with this id is called.
    ///
    /// @throws java.util.NoSuchElementException if there is none
    public String name(String id) {
        return all.stream().filter(actor -> actor.id().equals(id)).findFirst().orElseThrow().name();
    }

    /// Two actors that may be one.
    ///
    /// @param one   id of an actor
    /// @param other id of an actor, after `one` in the order of ids
    /// @param score 0 to 1
    /// @param why   its parts, in words
    public record Pair(String one, String other, double score, List<String> why) {
        public Pair {
            why = List.copyOf(why);
        }
    }
}
