/// Names become actors. What their parts are, how alike two of them are and why, and under which keys alike ones meet.
///
/// Doors: `NameParts` cuts a name, `NameSimilarity` compares two, `Keys` finds which are worth comparing, `Acronyms` finds what a text
/// says acronyms stand for; `Evidence` and `Trait` are for those who learn the weights. `Sorting` and
/// `Joining` make actors of the names that reports use, under the decisions in force. Same names and decisions in, same actors out.
@NullMarked
package stemma.resolve;

import org.jspecify.annotations.NullMarked;
