@NullMarked
package stemma.train;

import org.jspecify.annotations.NullMarked;
