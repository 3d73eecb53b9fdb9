package stemma.weigh;

import java.util.Locale;

/// Why two statements have one origin (claims.md, section 4, whose reasons have the numbers 1 to 4).
public enum Reason {
    /// 1: the last of both chains is the same actor.
    SAME_ACTOR,
    /// 1: an office or member speaks for the same actor: one interested origin.
    SPEAKS_FOR,
    /// 1: an unnamed source tells what a named one has said, written or sent.
    TELLS_ANOTHERS,
    /// 1: who is said to have done it confirms what an unnamed source had told of it.
    CONFIRMS_ITSELF,
    /// 2: one says that it has it from the other, in its chain.
    SAYS_SO,
    /// 2: the report names its source for this in another place.
    NAMED_BESIDE,
    /// 2: a headline repeats what stands under it.
    REPEATS_IN_HEADLINE,
    /// 2: an outlet says again, in its own words, what it has said before on another's word.
    SAYS_AGAIN,
    /// 2 or 3: its report was taken from the other's.
    TAKEN,
    /// 4: outlets of one publisher family, neither with a further source.
    SAME_FAMILY,
    /// Sources without a name count once for who quotes them.
    UNNAMED_ONCE,
    /// A person ruled so.
    RULED;

    /// The word used in JSON and on pages.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The same with spaces, for people.
    public String words() {
        return word().replace('-', ' ');
    }
}
