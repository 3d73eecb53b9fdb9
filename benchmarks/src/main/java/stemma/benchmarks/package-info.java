/// How fast reading is. Run by `benchmarks/reading.sh`; never on the program's class path.
@NullMarked
package stemma.benchmarks;

import org.jspecify.annotations.NullMarked;
