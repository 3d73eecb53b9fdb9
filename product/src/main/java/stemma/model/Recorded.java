package stemma.model;

/// An entry as the journal keeps it.
///
/// @param number    its place in the journal, from 1
/// @param isInForce whether nobody took it back
public record Recorded(long number, Entry entry, boolean isInForce) {}
