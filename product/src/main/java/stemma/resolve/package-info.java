/// Names: what their parts are, how alike two of them are and why, and under which keys alike ones meet.
///
/// Doors: `NameParts` cuts a name, `NameSimilarity` compares two, `Keys` finds which are worth comparing, `Acronyms` finds what a text
/// says acronyms stand for; `Evidence` and `Trait` are for those who learn the weights. Only names are looked at here: who is meant in
/// a report, and who is one with whom, is decided elsewhere. Same names in, same figures out: no file, clock or chance.
@NullMarked
package stemma.resolve;

import org.jspecify.annotations.NullMarked;
