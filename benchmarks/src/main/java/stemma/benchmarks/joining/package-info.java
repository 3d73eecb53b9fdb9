/// How fast names become actors, and how soon a decision shows. Run by `benchmarks/joining.sh`; never on the program's class path.
@NullMarked
package stemma.benchmarks.joining;

import org.jspecify.annotations.NullMarked;
