package stemma.read;

/// What an element of a page says that it is, by its tag, role, class or id.
enum Part {
    BODY,
    FURNITURE,
    CAPTION,
    CREDIT,
    BYLINE,
    TEASER,
    QUOTATION,
    FOOTNOTE,
    /// Says nothing.
    PLAIN
}
