/// Which report took its words from which: text reuse between reports, marks of agencies, citations of other reports, and families of publishers.
///
/// Doors: `Print`, `Prints` and `Reuses` for shared wording, over the `Wording` of a report; `Marks` for credit lines; `Citations` for "X reported on Monday"; `Families`
/// for who publishes what. That two reports share words is all that is said here: which of them was first is told by `Precedence` from their dates. Nothing is kept between
/// calls but in a `Prints` that the caller holds; same reports in, in whatever order, same answer out. No file, clock or chance here: hash functions are fixed.
@NullMarked
package stemma.descent;

import org.jspecify.annotations.NullMarked;
