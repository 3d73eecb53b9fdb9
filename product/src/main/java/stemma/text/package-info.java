/// Functions over strings: sentences, tokens, scripts, name keys, and the bundled word lists.
///
/// All offsets are UTF-16 code units of a report's text, half-open. The doors are `Sentences`, `Tokens`, `Names`
/// and `Table`. No file, clock or network: `Table` reads the bundled `.tsv` lists and nothing else does.
@NullMarked
package stemma.text;

import org.jspecify.annotations.NullMarked;
