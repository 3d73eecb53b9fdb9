/// The words of the field as records: a report, a passage in it, who said what, and what a person decided.
///
/// Every record checks itself and copies what it is given. Nothing here reads, stores or prints, and nothing
/// here may use another room.
@NullMarked
package stemma.model;

import org.jspecify.annotations.NullMarked;
