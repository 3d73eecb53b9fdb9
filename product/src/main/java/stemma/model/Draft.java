package stemma.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A claim as it was read, before its mentions are known actors, and why it was read so.
///
/// @param evidence   the words that say it, source and cue included; without these where it is a later sentence of what somebody says in several
/// @param about      the draft of the act whose content this is: of "asked the League to send trucks", the asking
/// @param grounds    how each part was read
/// @param confidence the reader's own, 0 to 1; never a grade
public record Draft(
        Passage evidence,
        Content content,
        Modality modality,
        Attribution attribution,
        Optional<Draft> about,
        List<Ground> grounds,
        double confidence) {
    public Draft {
        grounds = List.copyOf(grounds);
        Claim.checkConfidence(confidence);
    }

    /// A draft that is no act's content.
    public Draft(
            Passage evidence,
            Content content,
            Modality modality,
            Attribution attribution,
            double confidence) {
        this(evidence, content, modality, attribution, Optional.empty(), List.of(), confidence);
    }

    /// The same as the content of an act.
    public Draft about(Draft act, Ground why) {
        return new Draft(
                evidence,
                content,
                modality,
                attribution,
                Optional.of(act),
                Stream.concat(grounds.stream(), Stream.of(why)).toList(),
                confidence);
    }

    /// The same as it came by one more source.
    ///
    /// @param words the words for the source and the cue
    public Draft by(Link link, Passage words, List<Ground> more) {
        var relayed = Stream.concat(attribution.relayed().stream(), Stream.of(link)).toList();
        return new Draft(
                evidence.through(words),
                content,
                modality,
                new Attribution(attribution.outlet(), relayed),
                about,
                Stream.concat(grounds.stream(), more.stream()).toList(),
                confidence);
    }

    /// The same with more grounds.
    public Draft because(List<Ground> more) {
        return with(content, more);
    }

    /// The same with another content, and the grounds for that.
    public Draft with(Content other, List<Ground> more) {
        return new Draft(
                evidence,
                other,
                modality,
                attribution,
                about,
                Stream.concat(grounds.stream(), more.stream()).toList(),
                confidence);
    }
}
