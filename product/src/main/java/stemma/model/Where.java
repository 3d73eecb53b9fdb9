package stemma.model;

import java.util.Optional;

/// A place as a report names it.
///
/// @param at    the words that name it
/// @param name  its usual name where the gazetteer knows it, otherwise the words themselves
/// @param point where it is on the map; empty for what the gazetteer does not know
public record Where(Passage at, String name, Optional<Point> point) {
    public Where {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A place has a name");
        }
    }
}
