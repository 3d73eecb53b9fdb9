package stemma.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How reliable a source is in general, in the six letters of STANAG 2511 (the Admiralty scale). Only persons set it. F says nothing against a source, and is no number.
public enum Reliability {
    COMPLETELY_RELIABLE("A"),
    USUALLY_RELIABLE("B"),
    FAIRLY_RELIABLE("C"),
    NOT_USUALLY_RELIABLE("D"),
    UNRELIABLE("E"),
    CANNOT_BE_JUDGED("F");

    private final String letter;

    Reliability(String letter) {
        this.letter = letter;
    }

    /// `A` to `F`.
    public String letter() {
        return letter;
    }

    /// The words of the standard, such as `usually reliable`.
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /// The one with this letter, whatever its case.
    public static Optional<Reliability> of(String letter) {
        return Arrays.stream(values())
                .filter(each -> each.letter().equalsIgnoreCase(letter))
                .findFirst();
    }
}
