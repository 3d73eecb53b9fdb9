package stemma.descent;

import java.util.Locale;
import stemma.model.Passage;

/// A credit line or mark by which a report says that it has its text from another outlet.
///
/// @param at     all of the mark
/// @param named  the words for the outlet within it
/// @param outlet these words, as they stand
public record Mark(Kind kind, Passage at, Passage named, String outlet) {

    /// How much of the text is the other's.
    public enum Kind {
        /// All of it is an agency's: `MARSA (Karst Wire) -`.
        WIRE,
        /// It appeared there first: "this article first appeared in the Karst Gazette".
        REPRINT,
        /// It came that way; who wrote it is not said: "via Karst Wire".
        VIA,
        /// Some of it: "with reporting by Karst Wire".
        PART;

        static Kind of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }
}
