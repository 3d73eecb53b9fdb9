/// Makes the gazetteer that ships with the program, `place/places.tsv.gz`, from registry packages. Run by
/// `benchmarks/gazetteer.sh`; never on the program's class path.
///
/// Door: `Gazetting`. Nothing here is fetched: the packages lie in a folder already.
@NullMarked
package stemma.benchmarks.gazetteer;

import org.jspecify.annotations.NullMarked;
