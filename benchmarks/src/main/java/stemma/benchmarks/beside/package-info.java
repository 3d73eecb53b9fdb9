/// The reader's model beside others on the same text. Run by `benchmarks/beside.sh`; never on the program's class path.
///
/// Nothing here but `Texts` and `Own` needs Stemma, so that the others are measured without it.
@NullMarked
package stemma.benchmarks.beside;

import org.jspecify.annotations.NullMarked;
