package stemma.weigh;

import java.util.List;
import java.util.Locale;

/// Something on which sources stand against each other (claims.md, section 5). Nobody wins here.
///
/// @param id        of its kind and the proposition with the smallest id in it
/// @param positions two or more
/// @param why       what can be checked of why they may differ; none where nothing can
public record Disagreement(String id, Kind kind, List<Position> positions, List<Difference> why) {
    public Disagreement {
        positions = List.copyOf(positions);
        why = List.copyOf(why);
        if (positions.size() < 2) {
            throw new IllegalArgumentException("Who disagrees has two positions: " + id);
        }
    }

    /// Whether one of the things that are said was or held in this period, as who says it says.
    public boolean isTrueIn(Period period) {
        return positions.stream().anyMatch(it -> it.proposition().isTrueIn(period));
    }

    /// Whether anybody tells a time.
    public boolean isDated() {
        return positions.stream().anyMatch(it -> it.proposition().when().isStated());
    }

    /// On what.
    public enum Kind {
        /// Whether at all: asserted here, denied there.
        WHETHER,
        WHO,
        WHEN,
        WHERE,
        HOW_MANY,
        OUTCOME;

        /// The word used in addresses and JSON.
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /// One of the things that are said.
    ///
    /// @param side who says so, and from how many places
    public record Position(Proposition proposition, Side side) {
        Stance stance() {
            return side.stance();
        }
    }

    /// Something that can be checked and may be why they differ; never that it is.
    ///
    /// @param words in a sentence, with what it hangs on
    public record Difference(Cause cause, String words) {}

    /// What can be checked.
    public enum Cause {
        OTHER_TIMES,
        OTHER_WORDS,
        ONE_ORIGIN,
        INTERESTED_PARTY,
        OLDER_THAN_EVENT;

        /// The word used in JSON and on pages.
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
