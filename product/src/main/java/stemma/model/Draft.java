package stemma.model;

/// A claim as it was read, before its mentions are known actors.
///
/// @param evidence   the words that say it, source and cue included
/// @param confidence the reader's own, 0 to 1; never a grade
public record Draft(
        Passage evidence,
        Content content,
        Modality modality,
        Attribution attribution,
        double confidence) {
    public Draft {
        Claim.checkConfidence(confidence);
    }
}
