package stemma.place;

import stemma.model.Passage;

/// What a reader took words for.
public record Hint(Passage at, Sort sort) {
    /// Of what the words are a name.
    public enum Sort {
        PLACE,
        ACTOR,
        PERSON,
        /// Something that is no place: a nationality, a weapon, a document.
        OTHER
    }
}
