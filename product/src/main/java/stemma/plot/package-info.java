/// Who stands where when a network is drawn: `Layout` gives every actor a spot, with a fixed seed, and leaves those that have one.
///
/// Only the finding of spots is here. What is drawn there is the business of `draw`, which spots are kept that of the desk.
@NullMarked
package stemma.plot;

import org.jspecify.annotations.NullMarked;
