/// The `Casebook`: one SQLite file with reports and decisions, kept for good, and what is derived from them.
///
/// SQL stands nowhere else. Reports and journal entries are only ever added; claims carry the version of the reader
/// that made them and can be made again.
@NullMarked
package stemma.store;

import org.jspecify.annotations.NullMarked;
