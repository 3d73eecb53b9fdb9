package stemma.model;

import java.time.Instant;
import java.util.Optional;

/// A knowledge pack: what is known of actors before any report is read.
///
/// @param name         what it is called in the casebook
/// @param about        the file that it was read from; of the one that comes with the program, what it says it is
/// @param added        when it was added; empty for the one that comes with the program
/// @param profiles     of how many it tells
/// @param names        how many names it gives
/// @param affiliations how many posts, memberships and parts it tells of
public record Pack(
        String name,
        String about,
        Optional<Instant> added,
        int profiles,
        int names,
        int affiliations) {
    public Pack {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A pack has a name");
        }
    }
}
