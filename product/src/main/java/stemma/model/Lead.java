package stemma.model;

/// A name in a knowledge pack, and whom it leads to.
///
/// @param pack    the pack's name
/// @param profile id of the profile in it
/// @param name    the profile's usual name
/// @param kind    the profile's
/// @param isWeak  whether the pack says that others may go by the name, too
public record Lead(String pack, String profile, String name, ActorKind kind, boolean isWeak) {}
