package stemma.model;

import java.util.Optional;

/// One step of an attribution: who, in which words, and with which cue.
///
/// @param at  the words for the source; empty where the report has none ("reportedly") or they stand in another sentence
/// @param cue empty for a quotation that names its source with a colon or not at all
public record Link(Source source, Optional<Passage> at, Optional<Cue> cue) {}
