package stemma.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The analyst's confidence in a judgement, apart from how likely it says a thing is (ICD 203). It hangs on what the judgement rests on.
public enum Confidence {
    LOW,
    MODERATE,
    HIGH;

    /// The word of the standard, used everywhere.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The one with this word, whatever its case.
    public static Optional<Confidence> of(String word) {
        return Arrays.stream(values())
                .filter(each -> each.word().equalsIgnoreCase(word))
                .findFirst();
    }
}
