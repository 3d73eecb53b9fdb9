package stemma.weigh;

import java.util.Locale;

/// How two origins of a proposition stand to each other.
///
/// @param one   the id of an origin; so is the other
/// @param words why, in a sentence
public record Pair(String one, String other, Independence independence, String words) {
    /// Whether what comes from both comes from two places.
    public enum Independence {
        INDEPENDENT,
        DEPENDENT,
        /// An unnamed source here may be the named one there.
        NOT_ESTABLISHED;

        /// The word used in JSON and on pages.
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /// The same with spaces, for people.
        public String words() {
            return word().replace('-', ' ');
        }
    }
}
