package stemma.tagger;

import java.util.List;

/// A sentence that is already cut into words.
///
/// @param opensLine whether a new line or paragraph of the text starts with it
public record Cut(List<String> words, boolean opensLine) {
    public Cut {
        words = List.copyOf(words);
    }
}
