package stemma.model;

import static java.util.stream.Collectors.joining;

import java.util.Optional;

/// One source chain says one content in one modality, and these are the words that say so.
///
/// @param id         made from the report, the place, the relation, the words and a cue that stands elsewhere, so that reading again finds it again
/// @param report     the id of the report it stands in
/// @param evidence   the words that say it, source and cue included; without these where it is a later sentence of what somebody says in several
/// @param about      the id of the claim of the act whose content this is: what is asked for knows the asking
/// @param confidence the reader's own, 0 to 1; never a grade
public record Claim(
        String id,
        String report,
        Passage evidence,
        Content content,
        Modality modality,
        Attribution attribution,
        Optional<String> about,
        double confidence) {
    public Claim {
        checkConfidence(confidence);
    }

    /// The claim a draft of this report makes.
    public static Claim of(Report report, Draft draft) {
        return new Claim(
                id(report, draft),
                report.id(),
                draft.evidence(),
                draft.content(),
                draft.modality(),
                draft.attribution(),
                draft.about().map(act -> id(report, act)),
                draft.confidence());
    }

    private static String id(Report report, Draft draft) {
        var words = draft.content().words();
        return Digests.sha256(
                        String.join(
                                "\n",
                                report.id(),
                                draft.evidence().toString(),
                                words.toString(),
                                draft.content().relation(),
                                draft.evidence().in(report.text()) + elsewhere(draft)))
                .substring(0, 16);
    }

    /// Two may hand on the same sentence, each at the end of what they say.
    private static String elsewhere(Draft draft) {
        return draft.attribution().relayed().reversed().stream()
                .limit(1)
                .flatMap(link -> link.cue().stream())
                .map(Cue::at)
                .filter(at -> !draft.evidence().covers(at))
                .map(Passage::toString)
                .collect(joining());
    }

    static void checkConfidence(double confidence) {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("A confidence is between 0 and 1: " + confidence);
        }
    }
}
