/// What the words say happened: the model's trees become events and ties with their roles, by the tables of this room.
///
/// Doors: `Events`, which reads a text, and `Relations`, the table that all relation ids of the program come from; `Factualities`, which
/// tells how each event word is presented, `EventMentions`, which tells what such a word says by itself, and `NominalTies`, which tells what holds of two mentions without a predicate. The model's
/// reading is handed in; who is meant by a name is not asked here, nor who said it. No file, clock or chance.
@NullMarked
package stemma.predicate;

import org.jspecify.annotations.NullMarked;
