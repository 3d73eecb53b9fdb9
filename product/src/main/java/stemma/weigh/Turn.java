package stemma.weigh;

/// The same source says something else later: a change of its position, or a correction.
///
/// @param actor        its id
/// @param disagreement the id of the disagreement in which it stood first here, then there
/// @param from         the last claim of the former position
/// @param to           the first claim of the later one
public record Turn(String actor, String disagreement, String from, String to) {}
