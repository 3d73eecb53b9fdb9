/// Claims are put together: what says the same, from how many places it can really come, where sources disagree, what changed.
///
/// Doors: `Propositions`, `Origins`, `Disagreements`, `Changes`, `Stemma` and `Suggestion`, all over a `Dossier`; `Occurrences`, which compares mere mentions of events. Who is meant by a
/// name, who belongs to whom, which report took from which and what a person ruled are handed in. No file, clock or chance:
/// the same dossier gives the same answers, in whatever order it came together.
@NullMarked
package stemma.weigh;

import org.jspecify.annotations.NullMarked;
