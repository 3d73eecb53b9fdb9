package stemma.weigh;

import java.util.Optional;

/// The same source says something else later: a change of its position, or a correction.
///
/// @param actor        its id
/// @param disagreement the id of the disagreement in which it stood first here, then there; none where it says in so many words that it takes back or corrects what it said
/// @param from         the last claim of the former position
/// @param to           the first claim of the later one
public record Turn(String actor, Optional<String> disagreement, String from, String to) {}
