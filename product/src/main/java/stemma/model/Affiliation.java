package stemma.model;

/// What holds between two profiles of a pack: a post somebody has, a membership, what something is a part of.
///
/// @param of    id of the one who has it
/// @param with  id or name of what it is with; empty where only the role is told
/// @param role  in the pack's words, seen from `of`: `member`, `Foreign Minister`; `part` for a part of the other; empty for
///              whoever holds the post `with`
/// @param since from when; unstated where the pack does not tell
/// @param until to when, likewise
public record Affiliation(String of, String with, String role, When since, When until)
        implements Knowledge {
    /// The role of what belongs to a larger one.
    public static final String PART = "part";

    public Affiliation {
        if (of.isBlank() || with.isBlank() && role.isBlank()) {
            throw new IllegalArgumentException(
                    "An affiliation is somebody's, with someone or in some role: " + of);
        }
    }
}
