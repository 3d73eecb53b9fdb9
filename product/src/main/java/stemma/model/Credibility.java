package stemma.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How credible an information is, in the six grades of STANAG 2511 (the Admiralty scale). No order of truth: 6 is no number.
public enum Credibility {
    CONFIRMED(1),
    PROBABLY_TRUE(2),
    POSSIBLY_TRUE(3),
    DOUBTFUL(4),
    IMPROBABLE(5),
    CANNOT_BE_JUDGED(6);

    private final int number;

    Credibility(int number) {
        this.number = number;
    }

    /// 1 to 6.
    public int number() {
        return number;
    }

    /// The words of the standard, such as `probably true`.
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /// The one with this number, as it is typed.
    public static Optional<Credibility> of(String number) {
        return Arrays.stream(values())
                .filter(each -> Integer.toString(each.number()).equals(number))
                .findFirst();
    }
}
