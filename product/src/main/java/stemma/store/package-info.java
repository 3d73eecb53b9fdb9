/// The `Casebook`: one SQLite file with reports and decisions, kept for good, and what is derived from them.
///
/// SQL stands nowhere else. Reports, their texts and journal entries are only ever added; a reading carries the version
/// of the reader that made it, and is replaced whole, with its claims, by the next. The tables are in `001.sql`,
/// and what changes them in further numbered files. The `Shelf` holds its knowledge packs.
@NullMarked
package stemma.store;

import org.jspecify.annotations.NullMarked;
