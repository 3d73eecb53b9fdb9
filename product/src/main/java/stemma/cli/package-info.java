/// The commands. The only place that prints or exits; the door is `Main`.
@NullMarked
package stemma.cli;

import org.jspecify.annotations.NullMarked;
