package stemma.time;

import java.util.Locale;
import java.util.Map;

/// TIMEX3 values of what has no place in the calendar, because nothing says from when it is told.
final class Unanchored {
    private static final String YEAR = "XXXX";

    private Unanchored() {}

    /// `XXXX-03-06` for 6 March, `XXXX-WXX-5` for Friday, `PAST_REF` for yesterday.
    static String value(Slots says) {
        if (says.has(Slot.MONTH)) {
            String day =
                    says.has(Slot.DAY) ? "-" + two(says.number(Slot.DAY, 1)) + clock(says) : "";
            return YEAR + "-" + two(says.number(Slot.MONTH, 1)) + day;
        }
        if (says.has(Slot.WEEKDAY)) {
            return YEAR + "-WXX-" + says.text(Slot.WEEKDAY) + clock(says);
        }
        if (says.has(Slot.SEASON)) {
            return YEAR + "-" + says.text(Slot.SEASON);
        }
        if (says.hasAny(Slot.STEP, Slot.DAYSTEP, Slot.YEARAGO)
                && !says.hasAny(Slot.QUARTER, Slot.HALF)) {
            return reference(says.number(Slot.STEP, says.number(Slot.DAYSTEP, -1)));
        }
        return says.has(Slot.TOLDSTEP) ? reference(says.number(Slot.TOLDSTEP, 0)) : wide(says);
    }

    private static String wide(Slots says) {
        if (says.has(Slot.QUARTER)) {
            int number = says.number(Slot.ORDINAL, says.number(Slot.QUARTER, 0));
            return YEAR + "-Q" + (number >= 1 && number <= 4 ? String.valueOf(number) : "X");
        }
        if (says.has(Slot.HALF)) {
            return YEAR + "-H" + says.text(Slot.HALF);
        }
        String clock = clock(says);
        return clock.isEmpty() ? YEAR : YEAR + "-XX-XX" + clock;
    }

    private static String reference(int step) {
        return step == 0 ? "PRESENT_REF" : step < 0 ? "PAST_REF" : "FUTURE_REF";
    }

    /// `T22:00`, `T22:00Z`, `TNI`; empty where no time of day is said.
    static String clock(Slots says) {
        if (says.has(Slot.CLOCK)) {
            return "T" + says.text(Slot.CLOCK) + zone(says.text(Slot.ZONE));
        }
        if (says.has(Slot.PART)) {
            return says.number(Slot.COUNT).isPresent()
                    ? "T" + hour(says) + ":00"
                    : "T" + says.text(Slot.PART);
        }
        return "";
    }

    private static String zone(String zone) {
        return Map.of("GMT", "Z", "UTC", "Z", "Z", "Z")
                .getOrDefault(zone, zone.startsWith("+") || zone.startsWith("-") ? zone : "");
    }

    /// `four in the morning`, `nine in the evening`.
    private static String hour(Slots says) {
        int hour = says.number(Slot.COUNT, 0) % 12;
        return two(says.is(Slot.PART, "MO") ? hour : hour + 12);
    }

    private static String two(int number) {
        return String.format(Locale.ROOT, "%02d", number);
    }
}
