package stemma.model;

/// A stretch of a report's text that is one thing: a paragraph, a heading, a caption.
///
/// @param language BCP 47 tag of the words in it, `und` where it cannot be told
public record Block(BlockKind kind, Passage at, String language) {
    public Block {
        if (language.isBlank()) {
            throw new IllegalArgumentException("A block's language is a BCP 47 tag or `und`");
        }
    }

    public boolean isRead() {
        return kind.isRead();
    }
}
