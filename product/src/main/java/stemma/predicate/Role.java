package stemma.predicate;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The part that an argument has in an event or tie.
public enum Role {
    AGENT('a'),
    PATIENT('p'),
    THEME('t'),
    INSTRUMENT('i'),
    PLACE('l'),
    AMOUNT('q');

    private final char sign;

    Role(char sign) {
        this.sign = sign;
    }

    /// The word used in tables and pages.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The letter that `predicates.tsv` gives it.
    public char sign() {
        return sign;
    }

    /// The role that `predicates.tsv` gives this letter.
    static Optional<Role> of(char sign) {
        return Arrays.stream(values()).filter(role -> role.sign == sign).findFirst();
    }
}
