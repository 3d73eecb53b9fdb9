package stemma.model;

/// A claim as a decision names it, so that it is found again after a new reading: by its id, else by where its evidence stands and its relation.
///
/// @param claim    its id when it was decided
/// @param relation its relation then; what is read as another relation now is another claim
/// @param evidence the words that said it
public record ClaimAnchor(String claim, String relation, Anchor evidence) {
    public ClaimAnchor {
        if (claim.isBlank() || relation.isBlank()) {
            throw new IllegalArgumentException(
                    "An anchor of a claim has its id and relation: " + evidence);
        }
    }

    /// @param read the report as it was read
    public static ClaimAnchor of(Claim claim, Report read) {
        return new ClaimAnchor(
                claim.id(),
                claim.content().relation(),
                new Anchor(claim.report(), claim.evidence(), claim.evidence().in(read.text())));
    }

    /// The id of the report it stands in.
    public String report() {
        return evidence.report();
    }
}
