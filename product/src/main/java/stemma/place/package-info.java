/// Words that name a place become the place: where on the map it is, how far it reaches, what it lies in.
///
/// Doors: `Gazetteer`, the known places, whose lines are handed in; `Toponyms`, which finds and resolves them in a text with
/// `Hint`s of what a reader took for a name. A demonym is no place, nor is a name inside another. What has no line in the
/// gazetteer is never put on the map. Same text, hints and gazetteer in, same toponyms out: no file, clock or chance here.
@NullMarked
package stemma.place;

import org.jspecify.annotations.NullMarked;
