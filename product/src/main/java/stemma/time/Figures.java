package stemma.time;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Figures of time: years, days, clock times, whole dates, and numbers in words that are years.
final class Figures {
    /// No figure is longer; a pattern never looks further.
    private static final int LONGEST = 32;

    private static final Pattern ISO =
            Pattern.compile(
                    "(\\d{4})([-/.])(0[1-9]|1[0-2])\\2(0[1-9]|[12]\\d|3[01])(?:T(\\d{2}):?(\\d{2})(?::?\\d{2})?(Z|[+-]\\d{2}:?\\d{2})?)?");
    private static final Pattern NUMERIC =
            Pattern.compile("(\\d{1,2})([/.])(\\d{1,2})\\2(\\d{4}|\\d{2})");
    private static final Pattern MILITARY =
            Pattern.compile(
                    "(\\d{2})([01]\\d|2[0-3])([0-5]\\d)([A-Z]) ?(JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC) ?(\\d{4}|\\d{2})");
    private static final Pattern HALF_DAY =
            Pattern.compile(
                    "(1[0-2]|0?[1-9])(?:[:.]([0-5]\\d))?(?::[0-5]\\d)? ?([AaPp])\\.? ?[Mm](?:\\.|\\b)");
    private static final Pattern DAY_CLOCK =
            Pattern.compile(
                    "([01]?\\d|2[0-4])[:.]([0-5]\\d)(?::[0-5]\\d)?(?: ?(?:h|hrs|hours)\\b)?");
    private static final Pattern HOURS =
            Pattern.compile(
                    "([01]\\d|2[0-3])([0-5]\\d)(?: ?(?:hours|hrs|h)\\b|(?= ?(?:GMT|UTC|Z|local)\\b))");
    private static final Pattern DECADE = Pattern.compile("(?:['’](\\d)0|(\\d{3})0)['’]?s\\b");
    private static final Pattern QUARTER = Pattern.compile("Q([1-4])\\b|([1-4])Q\\b");
    private static final Pattern HALF = Pattern.compile("H([12])\\b|([12])H\\b");
    private static final Pattern SHORT_YEAR = Pattern.compile("['’](\\d\\d)\\b");
    private static final String MONTHS = "JANFEBMARAPRMAYJUNJULAUGSEPOCTNOVDEC";

    private Figures() {}

    /// Adds what the figures and number words from one on may be.
    static void at(Words words, int i, List<Reading> readings) {
        char first = words.at(i).charAt(0);
        boolean isDigit = first >= '0' && first <= '9';
        if (isDigit || first == '\'' || first == 'q' || first == 'h') {
            var seen = new Figure(words, i, readings);
            seen.looks(DECADE, m -> Slots.of(Slot.DECADE, decade(m)), Slot.DECADE);
            seen.looks(QUARTER, m -> Slots.of(Slot.QUARTER, either(m)), Slot.QUARTER);
            seen.looks(HALF, m -> Slots.of(Slot.HALF, either(m)), Slot.HALF);
            seen.looks(SHORT_YEAR, m -> Slots.of(Slot.YEAR, fullYear(m.group(1))), Slot.YEARS);
        }
        if (isDigit) {
            dates(new Figure(words, i, readings));
            simple(words, i, readings);
        }
        if (first == '[') {
            bracketed(words, i, readings);
        }
        if (isDigit || Character.isLetter(first) || first == '½') {
            numbers(words, i, readings);
        }
    }

    private static void dates(Figure seen) {
        seen.looks(ISO, Figures::iso, Slot.FULL);
        seen.looks(NUMERIC, Figures::numeric, Slot.FULL);
        seen.looks(MILITARY, Figures::military, Slot.FULL);
        seen.looks(HALF_DAY, m -> Slots.of(Slot.CLOCK, clock(m)), Slot.CLOCK);
        seen.looks(
                DAY_CLOCK,
                m -> Slots.of(Slot.CLOCK, two(m.group(1)) + ":" + m.group(2)),
                Slot.CLOCK);
        seen.looks(HOURS, m -> Slots.of(Slot.CLOCK, m.group(1) + ":" + m.group(2)), Slot.CLOCK);
    }

    private static Slots iso(Matcher m) {
        var date =
                Slots.of(Slot.YEAR, m.group(1))
                        .with(Slot.MONTH, m.group(3))
                        .with(Slot.DAY, m.group(4));
        if (m.group(5) == null) {
            return date;
        }
        String zone = m.group(7) == null ? "" : m.group(7);
        return date.with(Slot.CLOCK, m.group(5) + ":" + m.group(6)).with(Slot.ZONE, zone);
    }

    /// The day comes first with full stops. With slashes it may be either, so that only a number over 12 tells: else no more than the year is known.
    private static Slots numeric(Matcher m) {
        int first = Integer.parseInt(m.group(1));
        int second = Integer.parseInt(m.group(3));
        var year = Slots.of(Slot.YEAR, fullYear(m.group(4)));
        if (m.group(2).equals(".") || first > 12 || first == second) {
            return year.with(Slot.DAY, m.group(1)).with(Slot.MONTH, m.group(3));
        }
        return second > 12
                ? year.with(Slot.MONTH, m.group(1)).with(Slot.DAY, m.group(3))
                : year.with(Slot.THE, "XX-XX");
    }

    /// Day, hour, minute, zone, month, year: `031400Z MAR 31`.
    private static Slots military(Matcher m) {
        return Slots.of(Slot.DAY, m.group(1))
                .with(Slot.CLOCK, m.group(2) + ":" + m.group(3))
                .with(Slot.ZONE, m.group(4).equals("Z") ? "Z" : "")
                .with(Slot.MONTH, String.valueOf(MONTHS.indexOf(m.group(5)) / 3 + 1))
                .with(Slot.YEAR, m.group(6).length() == 2 ? "20" + m.group(6) : m.group(6));
    }

    private static String clock(Matcher m) {
        int hour = Integer.parseInt(m.group(1)) % 12 + (m.group(3).equalsIgnoreCase("p") ? 12 : 0);
        return two(String.valueOf(hour)) + ":" + (m.group(2) == null ? "00" : m.group(2));
    }

    private static String decade(Matcher m) {
        return m.group(1) == null ? m.group(2) : fullYear(m.group(1) + "0").substring(0, 3);
    }

    private static String either(Matcher m) {
        return m.group(1) == null ? m.group(2) : m.group(1);
    }

    /// Two figures mean the years 1930 to 2029, as in ISO 8601's old short form with its usual pivot.
    private static String fullYear(String year) {
        if (year.length() == 4) {
            return year;
        }
        return (Integer.parseInt(year) < 40 ? "20" : "19") + year;
    }

    private static String two(String number) {
        return number.length() == 1 ? "0" + number : number;
    }

    /// A day of the month, an ordinal, a year.
    private static void simple(Words words, int i, List<Reading> readings) {
        String word = words.at(i);
        boolean isDay = word.matches("0?[1-9]|[12]\\d|3[01]");
        boolean isOrdinal = words.isJoined(i + 1) && words.at(i + 1).matches("st|nd|rd|th");
        if (isDay) {
            readings.add(Reading.of(isOrdinal ? Slot.DAYTH : Slot.DAY, word, isOrdinal ? 2 : 1));
        }
        if (isOrdinal && word.length() < 4) {
            readings.add(Reading.of(Slot.ORDINAL, word, 2));
        }
        if (word.matches("1\\d{3}|2[01]\\d{2}")) {
            readings.add(Reading.of(Slot.YEAR, word, 1));
        }
        if (word.matches("\\d\\d")) {
            readings.add(Reading.of(Slot.YEARS, fullYear(word), 1));
        }
    }

    /// A year that an editor put in: `in March [2031]`.
    private static void bracketed(Words words, int i, List<Reading> readings) {
        if (words.at(i).matches("\\[(1\\d{3}|2[01]\\d{2})\\]")) {
            readings.add(Reading.of(Slot.YEAR, words.at(i).substring(1, 5), 1));
        }
    }

    private static void numbers(Words words, int i, List<Reading> readings) {
        spelledYear(words, i).ifPresent(readings::add);
        Cardinals.at(words, i)
                .filter(number -> number.value().precision() - number.value().scale() <= 7)
                .ifPresent(number -> count(words, i, number, readings));
    }

    private static void count(
            Words words, int i, Cardinals.Cardinal number, List<Reading> readings) {
        readings.add(Reading.of(Slot.COUNT, number.plain(), number.length()));
        if (words.is(i + number.length(), "o'clock") && number.plain().matches("[1-9]|1[0-2]")) {
            readings.add(Reading.of(Slot.CLOCK, two(number.plain()) + ":00", number.length() + 1));
        }
    }

    /// `nineteen ninety-seven`.
    private static Optional<Reading> spelledYear(Words words, int i) {
        if (words.isNumber(i)) {
            return Optional.empty();
        }
        var century = Cardinals.at(words, i).filter(number -> number.plain().matches("1[1-9]|20"));
        return century.flatMap(first ->
                Cardinals.at(words, i + first.length())
                        .filter(last -> last.plain().matches("[1-9]\\d"))
                        .filter(last -> !words.isNumber(i + first.length()))
                        .map(last ->
                                Reading.of(
                                        Slot.YEAR,
                                        first.plain() + last.plain(),
                                        first.length() + last.length())));
    }

    /// The figures from one word on, up to a space that is too far off.
    private record Figure(Words words, int from, List<Reading> readings) {
        void looks(Pattern pattern, Function<Matcher, Slots> says, Slot kind) {
            int begin = words.begin(from);
            int limit = Math.min(words.end(words.size() - 1), begin + LONGEST);
            var matcher =
                    pattern.matcher(words.text()).region(begin, limit).useTransparentBounds(true);
            if (matcher.lookingAt()) {
                length(matcher.end())
                        .ifPresent(length ->
                                readings.add(new Reading(kind, says.apply(matcher), length)));
            }
        }

        /// How many words end there; none where it is inside of one.
        private Optional<Integer> length(int end) {
            for (int i = from; i < words.size() && words.begin(i) < end; i++) {
                if (words.end(i) == end) {
                    return Optional.of(i - from + 1);
                }
            }
            return Optional.empty();
        }
    }
}
