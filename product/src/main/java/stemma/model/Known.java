package stemma.model;

import java.util.List;

/// What one pack says of somebody, with those it names beside him.
///
/// @param pack         the pack's name
/// @param profile      him
/// @param affiliations his, and those that others have with him
public record Known(String pack, Profile profile, List<Post> affiliations) {
    public Known {
        affiliations = List.copyOf(affiliations);
    }

    /// An affiliation, seen from one of the two.
    ///
    /// @param isHis whether it is his own with the other, and not the other's with him
    /// @param other id of the other in the pack; of one that has no profile there, its name; empty where none is told
    /// @param name  the other's
    /// @param told  the affiliation
    public record Post(boolean isHis, String other, String name, Affiliation told) {}
}
