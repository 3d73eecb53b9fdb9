package stemma.coreference;

import java.util.Optional;

/// Which of "he", "she" and "it" can stand for somebody or something.
public enum Gender {
    MASCULINE,
    FEMININE,
    NEUTER,
    /// A person, of whom no word tells more.
    PERSONAL,
    UNKNOWN;

    /// Of whom or what a noun means.
    ///
    /// @param lemma the noun in the singular
    public static Gender ofNoun(String lemma) {
        return Nouns.meaning(lemma).gender();
    }

    /// The sex that a given name or a title tells: `Lina`, `Mrs`.
    public static Optional<Gender> toldBy(String word) {
        var byNoun = ofNoun(word);
        return byNoun == MASCULINE || byNoun == FEMININE
                ? Optional.of(byNoun)
                : Nouns.ofGivenName(word);
    }

    /// Whether one pronoun can stand for both.
    boolean agrees(Gender other) {
        return this == other
                || this == UNKNOWN
                || other == UNKNOWN
                || this == PERSONAL && other != NEUTER
                || other == PERSONAL && this != NEUTER;
    }
}
