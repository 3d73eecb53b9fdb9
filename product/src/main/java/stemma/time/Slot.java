package stemma.time;

import java.util.Locale;
import java.util.Optional;

/// A class of words and figures, and the place where a shape keeps what it says. Plurals keep it where the singular does.
enum Slot {
    MONTH,
    /// A month in capitals: `19 JAN 31`.
    MONTHS(MONTH),
    WEEKDAY,
    WEEKDAYS(WEEKDAY),
    SEASON,
    SEASONS(SEASON),
    PART,
    PARTS(PART),
    UNIT,
    UNITS(UNIT),
    UNIT2,
    STEP,
    TOLDSTEP,
    DAYSTEP,
    MOD,
    APPROX,
    ABOUT(APPROX),
    ORDINAL,
    DECADE,
    CENTURY,
    COUNT,
    TO,
    MORE,
    ZONE,
    CLOCK,
    HALFDAY,
    HIJRI,
    PERSIAN,
    ERA,
    DAY,
    DAYTH(DAY),
    YEAR,
    YEARS(YEAR),
    FULL,
    QUARTER,
    HALF,
    HOLIDAY,
    EVENT,
    REF,
    THE,
    YEARAGO,
    AWAY,
    TOLDAWAY;

    private final Optional<Slot> place;

    Slot() {
        place = Optional.empty();
    }

    Slot(Slot place) {
        this.place = Optional.of(place);
    }

    /// Where what it says is kept.
    Slot place() {
        return place.orElse(this);
    }

    /// Whether a word of a shape names a class: `MONTH`, not `of`.
    static boolean isNamed(String word) {
        return Character.isUpperCase(word.charAt(0)) && word.equals(word.toUpperCase(Locale.ROOT));
    }
}
