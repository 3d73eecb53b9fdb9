package stemma.model;

import java.util.Locale;

/// How the innermost speaker presents what is said.
public enum Modality {
    ASSERTED,
    DENIED,
    REQUESTED,
    PLANNED,
    THREATENED,
    BELIEVED,
    CONDITIONAL;

    /// The word used in the database, JSON and pages.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
