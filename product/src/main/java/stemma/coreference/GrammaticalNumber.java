package stemma.coreference;

/// Whether words mean one or several.
public enum GrammaticalNumber {
    SINGULAR,
    PLURAL,
    /// One of many: "the group", for which both "it" and "they" stand.
    COLLECTIVE,
    UNKNOWN;

    /// Whether one pronoun can stand for both.
    boolean agrees(GrammaticalNumber other) {
        return this == other
                || this == UNKNOWN
                || other == UNKNOWN
                || this == COLLECTIVE
                || other == COLLECTIVE;
    }
}
