package stemma.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The analyst's words of estimative probability, with their ranges, as ICD 203 (Analytic Standards, section D.6.e.2.a) fixes them.
///
/// Neighbouring ranges share their end.
public enum Likelihood {
    ALMOST_NO_CHANCE(1, 5),
    VERY_UNLIKELY(5, 20),
    UNLIKELY(20, 45),
    ROUGHLY_EVEN_CHANCE(45, 55),
    LIKELY(55, 80),
    VERY_LIKELY(80, 95),
    ALMOST_CERTAIN(95, 99);

    private final int least;
    private final int most;

    Likelihood(int least, int most) {
        this.least = least;
        this.most = most;
    }

    /// In per cent, 1 to 99.
    public int least() {
        return least;
    }

    /// In per cent, 1 to 99.
    public int most() {
        return most;
    }

    /// The word used in the journal, in addresses and JSON, such as `very-likely`.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The words of the standard, such as `very likely`.
    public String words() {
        return word().replace('-', ' ');
    }

    /// The one with this word, or these words.
    public static Optional<Likelihood> of(String word) {
        String wanted = word.strip().toLowerCase(Locale.ROOT).replace(' ', '-');
        return Arrays.stream(values()).filter(each -> each.word().equals(wanted)).findFirst();
    }
}
