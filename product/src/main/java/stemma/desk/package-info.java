/// The `Desk`: the only place that knows the order of the steps from a file to a page, and the only one with a clock.
@NullMarked
package stemma.desk;

import org.jspecify.annotations.NullMarked;
