package stemma.model;

/// The words that hand something to a source: "had asked", "according to", "reportedly".
public record Cue(Passage at, CueKind kind) {}
