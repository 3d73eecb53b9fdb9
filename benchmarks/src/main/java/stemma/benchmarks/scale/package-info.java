/// How Stemma bears a casebook of very many reports. Run by `benchmarks/scale.sh`; never on the program's class path.
@NullMarked
package stemma.benchmarks.scale;

import org.jspecify.annotations.NullMarked;
