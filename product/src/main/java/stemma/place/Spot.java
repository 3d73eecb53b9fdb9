package stemma.place;

import java.util.stream.IntStream;
import stemma.model.Passage;

/// Words that may name a place, with the places of that name.
///
/// @param first index of its first token, as `last` of its last
/// @param key   its words as the gazetteer spells them
/// @param usual places that usually go by the name
/// @param other places that are called so at times
/// @param said  what speaks for its being a place at all
@SuppressWarnings(
        "ArrayRecordComponent") // in thousands, neither compared nor given out of the room
record Spot(int first, int last, Passage at, String key, int[] usual, int[] other, Said said) {
    /// Whether it stands only behind what lies in it: "Ill." of "Springfield, Ill."
    boolean isShortForm() {
        return key.startsWith(SHORT_FORM);
    }

    /// Sets the keys of short forms apart from names.
    static final String SHORT_FORM = ",";

    boolean isUsual(int place) {
        return IntStream.of(usual).anyMatch(it -> it == place);
    }

    enum Said {
        /// The reader takes it for a place, or it is a short form behind a comma.
        PLACE,
        /// The reader takes it for an actor: "Damascus denied it".
        ACTOR,
        PERSON,
        /// It is part of another name, or something else altogether.
        IN_ANOTHER,
        NOTHING
    }
}
