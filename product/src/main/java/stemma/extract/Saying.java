package stemma.extract;

import java.util.List;
import java.util.Optional;
import stemma.model.Cue;
import stemma.model.Passage;

/// One step found in the text: these words, with this cue, hand this content on.
///
/// @param source empty where the text names none
record Saying(Optional<Passage> source, Optional<Cue> cue, List<Passage> content) {

    /// All its words, from the first to the last; a quotation that runs on has its source in another sentence.
    Passage extent() {
        var words = content.getFirst().through(content.getLast());
        return cue.map(Cue::at)
                .map(at -> source.map(at::through).orElse(at))
                .map(words::through)
                .orElse(words);
    }

    /// Whether the other saying stands inside what this one hands on.
    boolean contains(Saying other) {
        return length() > other.length()
                && content.stream().anyMatch(words -> words.covers(other.core()));
    }

    /// The words by which it is placed: its cue, or what is said where there is none.
    Passage core() {
        return cue.map(Cue::at).orElseGet(content::getFirst);
    }

    int length() {
        return content.stream().mapToInt(Passage::length).sum();
    }
}
