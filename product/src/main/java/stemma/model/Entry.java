package stemma.model;

import java.time.Instant;

/// A line of the journal: a decision, who took it, when and why. Never changed, never taken out.
///
/// @param why in the person's words; may be empty
public record Entry(Decision decision, String who, Instant when, String why) {}
