/// Names: what their parts are, how alike two of them are, and under which keys alike ones meet.
@NullMarked
package stemma.resolve;

import org.jspecify.annotations.NullMarked;
