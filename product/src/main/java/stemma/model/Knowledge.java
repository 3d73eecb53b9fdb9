package stemma.model;

/// One thing that a knowledge pack says: of somebody, or of what holds between two.
///
/// It says how somebody is known elsewhere. It is nobody's claim and no decision.
public sealed interface Knowledge permits Profile, Affiliation {}
