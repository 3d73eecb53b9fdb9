/// How fast claims are put together. Run by `benchmarks/weighing.sh`; never on the program's class path.
@NullMarked
package stemma.benchmarks.weighing;

import org.jspecify.annotations.NullMarked;
