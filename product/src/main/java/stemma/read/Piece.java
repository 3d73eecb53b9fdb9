package stemma.read;

import stemma.model.Passage;

/// A stretch of plain text that is one thing by the look of its lines.
///
/// @param stanza counts the groups of lines that stand between empty lines
/// @param indent how far its first line is moved in
record Piece(Passage at, int stanza, int indent) {}
