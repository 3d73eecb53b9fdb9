package stemma.time;

import stemma.model.Passage;
import stemma.model.When;

/// Words for a time, and the time they mean: `last Friday` in a text of 12 March 2031 is the DATE `2031-03-07`.
///
/// @param at    the words
/// @param value as in TIMEX3: `2031-03-07`, `2031-W10`, `P2D`, `XXXX-WXX-5`, `PAST_REF`
/// @param mod   how near the value is, as in TIMEX3: `START`, `APPROX`, `MORE_THAN`; empty where it is just that
/// @param when  the days of it, with the word before it: `since last Friday` is `2031-03-07/..`; unstated for a duration, for what comes again, and
///              where no calendar day can be told
/// @param isOfText whether it stands on a line of its own as the date of the text, and so dates nothing in it
public record Time(Passage at, Kind kind, String value, String mod, When when, boolean isOfText) {
    /// What TIMEX3 calls `type`.
    public enum Kind {
        DATE,
        TIME,
        DURATION,
        SET
    }
}
