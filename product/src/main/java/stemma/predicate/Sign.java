package stemma.predicate;

import stemma.model.Modality;
import stemma.model.Passage;

/// A word that tells how an event is presented.
///
/// @param at    the word: "may", "plans", "not"
/// @param shade what it makes of what stands under it
/// @param line  the line that says so, such as `modality.tsv: may aux believed`; empty where no table has one
public record Sign(Passage at, Modality shade, String line) {}
