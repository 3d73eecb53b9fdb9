package stemma.weigh;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import stemma.model.Passage;

/// A report took it from another one (claims.md, section 4).
///
/// @param earlier the id of the report it was taken from
/// @param later   the id of the report that took it
/// @param words   the words that show it: those that say so, or those shared
/// @param at      where they stand, in the order of the later report; nowhere where that is not kept
/// @param share   per cent of the later report's words that are the earlier's; 0 where that is not how it is known
public record Descent(
        String earlier, String later, Reason reason, String words, List<At> at, int share) {
    /// Where a descent shows itself: UTF-16 offsets, half-open.
    ///
    /// @param later   in the later report: the words that say so, or those both have
    /// @param earlier the same words in the earlier one; nothing for words that only say so
    public record At(Passage later, Optional<Passage> earlier) {}

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

    /// Known by words of which nothing tells where they stand.
    public Descent(String earlier, String later, Reason reason, String words) {
        this(earlier, later, reason, words, List.of(), 0);
    }

    public Descent {
        at = List.copyOf(at);
        if (earlier.equals(later)) {
            throw new IllegalArgumentException("No report is taken from itself: " + later);
        }
    }
}
