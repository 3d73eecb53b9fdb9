package stemma.model;

import java.util.List;
import java.util.Optional;

/// Who is meant by some names.
///
/// @param id          made from its names, so that it stays while one of them does; ids of actors merged into it are in `ids`
/// @param ids         all ids it answers to, its own first
/// @param name        what it is called: by a person, or its most used full name
/// @param names       all its spellings with how many appearances use each, the most used first
/// @param keys        of the names it was joined from, in folded form, in order
/// @param reports     how many tell of it; one that tells of it under two names that nobody joined there counts twice
/// @param joins       why its names are one actor's; none for an actor of one name
/// @param parent      id of the actor that a person said it is a part of
/// @param known       whom knowledge packs know by its names, without doubt
public record Actor(
        String id,
        List<String> ids,
        String name,
        ActorKind kind,
        List<Naming> names,
        List<String> keys,
        int reports,
        List<Join> joins,
        Optional<String> parent,
        List<Lead> known) {
    public Actor {
        ids = List.copyOf(ids);
        names = List.copyOf(names);
        keys = List.copyOf(keys);
        joins = List.copyOf(joins);
        known = List.copyOf(known);
    }

    /// A spelling and how many appearances use it; none where only a person gave it.
    public record Naming(String name, int count) {}

    /// Two names that were taken for one actor's.
    ///
    /// @param score    0 to 1; 1 for what a person decided
    /// @param why      in words
    /// @param byPerson whether a person decided it
    public record Join(String one, String other, double score, List<String> why, boolean byPerson) {
        public Join {
            why = List.copyOf(why);
        }
    }
}
