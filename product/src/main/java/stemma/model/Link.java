package stemma.model;

import java.util.List;
import java.util.Optional;

/// One step of an attribution: who, in which words, with which cue, and when.
///
/// @param speakers who; several where they say it together ("the army and the League said"), in the order of the text; never empty
/// @param cue      empty for a quotation that names its source with a colon or not at all
/// @param said     when it was said, where that is told with it ("said on Saturday"); not what time it is about
public record Link(List<Speaker> speakers, Optional<Cue> cue, Optional<Said> said) {
    public Link {
        speakers = List.copyOf(speakers);
        if (speakers.isEmpty()) {
            throw new IllegalArgumentException("A link has a speaker");
        }
    }

    /// @param at the words for the source; empty where the report has none ("reportedly") or they stand in another sentence
    public record Speaker(Source source, Optional<Passage> at) {}

    /// When something was said, and the words that tell it.
    public record Said(Passage at, When when) {
        public Said {
            if (!when.isStated()) {
                throw new IllegalArgumentException("Words for no day tell none: " + at);
            }
        }
    }

    /// A step of which no time is told.
    public Link(List<Speaker> speakers, Optional<Cue> cue) {
        this(speakers, cue, Optional.empty());
    }

    /// A step with one speaker.
    public static Link by(Source source, Optional<Passage> at, Optional<Cue> cue) {
        return new Link(List.of(new Speaker(source, at)), cue);
    }

    /// The same of others.
    public Link by(List<Speaker> others) {
        return new Link(others, cue, said);
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
