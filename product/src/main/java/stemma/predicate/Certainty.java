package stemma.predicate;

/// How sure the words are of an event, from the surest to the least; the values of MEANTIME and FactBank.
public enum Certainty {
    CERTAIN,
    /// "is likely to", "is expected to"
    PROBABLE,
    /// "may", "could"
    POSSIBLE,
    /// Planned, asked for or supposed: nothing is said of whether it comes to be.
    UNDERSPECIFIED;

    /// The less sure of two.
    Certainty or(Certainty other) {
        return compareTo(other) < 0 ? other : this;
    }
}
