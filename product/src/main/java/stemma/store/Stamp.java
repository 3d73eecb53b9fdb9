package stemma.store;

/// What a casebook holds at one moment: two that are equal hold the same.
///
/// @param readings changes with every report that is read
/// @param entries  how many entries the journal has
/// @param packs    changes with every knowledge pack that is added or removed
public record Stamp(String readings, long entries, String packs) {}
