package stemma.model;

import java.util.Arrays;
import java.util.Locale;

/// What a cue makes of what is said, after the kinds of attribution the field tells apart (FactBank's source-introducing
/// predicates, PDTB's attribution types, and our own tagging guide).
public enum CueKind {
    SAYS(Modality.ASSERTED),
    CONFIRMS(Modality.ASSERTED),
    CLAIMS(Modality.ASSERTED),
    DENIES(Modality.DENIED),
    ACCUSES(Modality.ASSERTED),
    REQUESTS(Modality.REQUESTED),
    PERMITS(Modality.ASSERTED),
    PLANS(Modality.PLANNED),
    THREATENS(Modality.THREATENED),
    WARNS(Modality.BELIEVED),
    BELIEVES(Modality.BELIEVED),
    KNOWS(Modality.ASSERTED),
    ASKS(Modality.BELIEVED);

    private final Modality modality;

    CueKind(Modality modality) {
        this.modality = modality;
    }

    /// How its speaker presents the content where the content itself says no more.
    public Modality modality() {
        return modality;
    }

    /// The word used in tables, the database, JSON and pages.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The kind that tables and pages call by this word.
    ///
    /// @throws IllegalArgumentException if there is no kind of that word
    public static CueKind of(String word) {
        return Arrays.stream(values())
                .filter(kind -> kind.word().equals(word))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("No kind of cue is called \"" + word + "\""));
    }
}
