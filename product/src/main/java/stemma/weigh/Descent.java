package stemma.weigh;

import java.util.Locale;

/// A report took it from another one (claims.md, section 4).
///
/// @param earlier the id of the report it was taken from
/// @param later   the id of the report that took it
/// @param words   the words that show it: those that say so, or those shared
public record Descent(String earlier, String later, Reason reason, String words) {
    /// How it is known.
    public enum Reason {
        /// The later one says so: a credit, a footnote, a wire's mark, "X reported".
        SAYS_SO,
        SAME_WORDS,
        SAME_SOURCE_AND_LATER;

        /// The word used in JSON and on pages.
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public Descent {
        if (earlier.equals(later)) {
            throw new IllegalArgumentException("No report is taken from itself: " + later);
        }
    }
}
