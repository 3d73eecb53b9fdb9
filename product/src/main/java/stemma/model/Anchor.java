package stemma.model;

/// A mention as a decision names it, so that it is found again after a new reading: by report, offsets and words.
///
/// @param report the report's id
/// @param at     offsets into the text it was decided on, in UTF-16 code units, half-open
/// @param words  what stood there
public record Anchor(String report, Passage at, String words) {
    public Anchor {
        if (words.length() != at.length()) {
            throw new IllegalArgumentException(
                    "The words of an anchor fill its passage: \"%s\" in %s".formatted(words, at));
        }
    }
}
