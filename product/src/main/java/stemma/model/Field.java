package stemma.model;

import java.util.Locale;

/// What a person can give for a report.
public enum Field {
    OUTLET,
    PUBLISHED,
    URL,
    LANGUAGE;

    /// The word used in the journal and in forms.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
