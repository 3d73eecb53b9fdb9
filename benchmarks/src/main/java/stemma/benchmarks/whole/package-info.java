/// The whole way from files to a casebook: how many words a second, in how much memory, and where the time goes. Run by
/// `benchmarks/whole.sh`; the program that is measured runs as a process of its own. Linux only.
@NullMarked
package stemma.benchmarks.whole;

import org.jspecify.annotations.NullMarked;
