package stemma.coreference;

/// What kind of words mention somebody or something.
public enum Form {
    /// A name: "Colonel Varda".
    NAME,
    /// A noun: "the colonel".
    NOMINAL,
    /// A pronoun, also a possessive one: "his".
    PRONOUN
}
