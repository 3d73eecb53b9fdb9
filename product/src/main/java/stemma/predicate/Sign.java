package stemma.predicate;

import stemma.model.Modality;
import stemma.model.Passage;

/// A word that tells how an event is presented.
///
/// @param at        the word: "may", "plans", "not"
/// @param shade     what it makes of what stands under it
/// @param certainty how sure it leaves it
/// @param future    whether it puts it ahead of the words
/// @param line      the line that says so, such as `modality.tsv: may aux believed`; empty where no table has one
public record Sign(Passage at, Modality shade, Certainty certainty, boolean future, String line) {
    /// A sign that is as sure as others of its modality.
    static Sign of(Passage at, Modality shade, String line) {
        return new Sign(at, shade, Mood.sureness(shade), Mood.isAhead(shade), line);
    }
}
