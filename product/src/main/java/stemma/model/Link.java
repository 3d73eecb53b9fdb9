package stemma.model;

import java.util.List;
import java.util.Optional;

/// One step of an attribution: who, in which words, and with which cue.
///
/// @param speakers who; several where they say it together ("the army and the League said"), in the order of the text; never empty
/// @param cue      empty for a quotation that names its source with a colon or not at all
public record Link(List<Speaker> speakers, Optional<Cue> cue) {
    public Link {
        speakers = List.copyOf(speakers);
        if (speakers.isEmpty()) {
            throw new IllegalArgumentException("A link has a speaker");
        }
    }

    /// @param at the words for the source; empty where the report has none ("reportedly") or they stand in another sentence
    public record Speaker(Source source, Optional<Passage> at) {}

    /// A step with one speaker.
    public static Link by(Source source, Optional<Passage> at, Optional<Cue> cue) {
        return new Link(List.of(new Speaker(source, at)), cue);
    }

    public List<Source> sources() {
        return speakers.stream().map(Speaker::source).toList();
    }

    /// The words for its speakers, as far as the report has them there.
    public List<Passage> words() {
        return speakers.stream().flatMap(speaker -> speaker.at().stream()).toList();
    }

    /// Whether any of its speakers has a name.
    public boolean isNamed() {
        return sources().stream().anyMatch(Source::isNamed);
    }

    /// `Tarvel Front`, `Tarvel Front and Mirdan Companies`, `the army, police and witnesses`
    public String label() {
        return Source.label(sources());
    }
}
