package stemma.coreference;

/// Which of "he", "she" and "it" can stand for somebody or something.
public enum Gender {
    MASCULINE,
    FEMININE,
    NEUTER,
    /// A person, of whom no word tells more.
    PERSONAL,
    UNKNOWN;

    /// Whether one pronoun can stand for both.
    boolean agrees(Gender other) {
        return this == other
                || this == UNKNOWN
                || other == UNKNOWN
                || this == PERSONAL && other != NEUTER
                || other == PERSONAL && this != NEUTER;
    }
}
