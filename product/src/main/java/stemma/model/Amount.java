package stemma.model;

import java.math.BigDecimal;
import java.util.Optional;

/// Words for so many of something: `between 30 and 40 fighters`, `at least six`, `$3.5m a month`; without a least and a most where
/// the words give no number: `a monthly sum`.
///
/// @param at      the words for the number, with what makes it rough before it, its unit, and how often: not the noun
/// @param low     the least it may be; nothing where only `up to` so many is said
/// @param high    the most it may be; nothing where it is open: `at least six`, `dozens`
/// @param isExact whether it is just that number: neither rough nor a range nor open
/// @param unit    a currency's code as in ISO 4217, `%`, a measure such as `km`; empty for a count
/// @param per     for each of what time, as a TIMEX3 duration: `P1M`; empty where it is for none
/// @param noun    the word for what is counted
public record Amount(
        Passage at,
        Optional<BigDecimal> low,
        Optional<BigDecimal> high,
        boolean isExact,
        String unit,
        String per,
        Optional<Passage> noun) {
    public Amount {
        low = low.map(Amount::plain);
        high = high.map(Amount::plain);
        if (low.isPresent() && high.isPresent() && low.get().compareTo(high.get()) > 0) {
            throw new IllegalArgumentException(
                    "The least is not more than the most: %s and %s"
                            .formatted(low.get(), high.get()));
        }
    }

    /// `3500000`, not `3500000.0`: equal numbers are written alike.
    private static BigDecimal plain(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
