package stemma.time;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import stemma.text.Table;
import stemma.time.Shapes.Sense;

/// Words that may be a time or something else: `May`, `fall`, `1990`, `second`. The word before them tells.
final class Doubts {
    private static final Map<String, Set<String>> BEFORE =
            Table.rows("/stemma/time/doubts.tsv").stream()
                    .collect(
                            toUnmodifiableMap(
                                    row -> row.get("doubt"),
                                    row -> Set.copyOf(List.of(row.get("before").split(" ")))));
    private static final int MARCH = 3;
    private static final int MAY = 5;
    private static final Set<Integer> PERSONS_TOO = Set.of(4, 6);

    private Doubts() {}

    /// Whether it is no time after all.
    static boolean about(Words words, Expression found) {
        return found.sense() == Sense.DATE ? aboutDate(words, found) : aboutOther(words, found);
    }

    private static boolean aboutDate(Words words, Expression found) {
        var says = found.says();
        if (says.isOnly(Slot.YEAR) && found.length() == 1) {
            return year(words, found);
        }
        if (says.isOnly(Slot.MONTH)) {
            return month(words, found);
        }
        if (says.isOnly(Slot.SEASON) && found.length() == 1) {
            return !isAfter("season", words, found.from());
        }
        if (says.isOnly(Slot.HIJRI)) {
            return !isAfter("month", words, found.from());
        }
        if (says.has(Slot.EVENT)) {
            return !isAfter("event", words, found.from());
        }
        if (says.isOnly(Slot.DAY)) {
            return !isAfter("day", words, found.from());
        }
        return clock(words, found)
                || part(words, found)
                || weekday(words, found)
                || quarter(found)
                || unit(words, found);
    }

    /// A number of four figures is a year after a preposition, and elsewhere if it is near our time and counts nothing.
    private static boolean year(Words words, Expression found) {
        if (!words.isNumber(found.from()) || isAfter("year", words, found.from())) {
            return false;
        }
        int year = found.says().number(Slot.YEAR, 0);
        String next = words.at(found.to());
        boolean counts =
                !next.isEmpty()
                        && Character.isLetter(next.charAt(0))
                        && Nouns.isPlural(next)
                        && !isAfter("verb", words, found.to() + 1);
        boolean isSum = isAfter("sum", words, found.from()) || next.equals("%") || next.equals("/");
        boolean isNear = year >= 1900 && year <= 2050 || isAfter("link", words, found.from());
        return !isNear || counts || isSum;
    }

    /// `May` and `March` are verbs too, `Jan` and `Mar` names, `April` and `June` women.
    private static boolean month(Words words, Expression found) {
        int month = found.says().number(Slot.MONTH, 0);
        boolean isNameNear =
                words.isCapitalised(found.to()) || words.isCapitalised(found.from() - 1);
        boolean isShort = words.at(found.to() - 1).length() == 3 && month != MAY;
        if (isAfter("link", words, found.from())) {
            return isShort || PERSONS_TOO.contains(month) && words.isCapitalised(found.to());
        }
        if (!isAfter("month", words, found.from())) {
            return isShort
                    || month == MAY
                    || month == MARCH
                    || PERSONS_TOO.contains(month) && isNameNear;
        }
        return isShort && words.isCapitalised(found.to());
    }

    /// `10:35` alone may be a verse or a score; `1400` is a number.
    private static boolean clock(Words words, Expression found) {
        var says = found.says();
        if (!says.has(Slot.CLOCK) || says.hasAny(Slot.ZONE, Slot.YEAR, Slot.DAY)) {
            return false;
        }
        if (!words.isNumber(found.from())) {
            return !isAfter("noon", words, found.from()) && !words.isCapitalised(found.to());
        }
        boolean isBare = found.length() == 1;
        return isBare
                || found.length() == 3
                        && words.is(found.from() + 1, ":")
                        && isAfter("sum", words, found.from());
    }

    /// `the night` is one that was told, `night` alone any.
    private static boolean part(Words words, Expression found) {
        return found.says().isOnly(Slot.PART) && isName(words, found.to() - 1)
                || found.says().isOnly(Slot.PART)
                        && !isAfter("part", words, found.from())
                        && !words.is(found.from(), "the");
    }

    /// `Sun` and `Sat` are other words too: only with a full stop, or with a date after them.
    private static boolean weekday(Words words, Expression found) {
        boolean isShort = words.at(found.to() - 1).length() <= 3;
        boolean isBare =
                found.says().has(Slot.WEEKDAY) && !found.says().hasAny(Slot.DAY, Slot.PART);
        boolean isDated = IntStream.range(0, 3).anyMatch(i -> words.isNumber(found.to() + i));
        return isBare && isShort && !words.is(found.to() - 1, ".") && !isDated;
    }

    /// `the hour` is none that could be named; in `the year-ago results` the year goes with what follows.
    private static boolean unit(Words words, Expression found) {
        boolean isShort =
                Stream.of("DAY", "HOUR", "MINUTE", "SECOND", "SEASON")
                        .anyMatch(unit -> found.says().is(Slot.UNIT, unit));
        return found.says().has(Slot.THE) && (isShort || isHyphened(words, found.to()));
    }

    private static boolean isHyphened(Words words, int i) {
        return words.is(i, "-") && words.isJoined(i) && words.isJoined(i + 1);
    }

    private static boolean quarter(Expression found) {
        return found.says().has(Slot.QUARTER) && found.says().number(Slot.ORDINAL, 1) > 4;
    }

    private static boolean aboutOther(Words words, Expression found) {
        if (found.length() == 1
                && (isName(words, found.from())
                        || found.sense() == Sense.SET && isPaper(words, found.to()))) {
            return true;
        }
        var says = found.says();
        String unit = words.at(found.from());
        if (found.sense() == Sense.SPAN && found.length() == 1) {
            return !isAfter("units", words, found.from())
                    || unit.equals("seconds")
                    || unit.equals("quarters");
        }
        if (words.is(found.from(), "last") && isAfter("lasts", words, found.from())) {
            return true;
        }
        boolean isArticle = words.is(found.from(), "a") || words.is(found.from(), "an");
        if (found.sense() == Sense.SPAN && isArticle && words.is(found.from() + 2, "-")) {
            return true;
        }
        boolean isPlaceOrCoin = says.is(Slot.UNIT, "QUARTER") || says.is(Slot.UNIT, "SECOND");
        boolean isVague = says.is(Slot.COUNT, "1") || words.is(found.to() - 2, "-");
        return found.sense() == Sense.SPAN
                && (isPlaceOrCoin && isVague
                        || says.is(Slot.COUNT, "1") && isHyphened(words, found.to()));
    }

    /// A capital letter inside a sentence: `Karst Weekly`.
    private static boolean isName(Words words, int i) {
        return words.isCapitalised(i)
                && !words.isUpperCase(i)
                && (words.isCapitalised(i - 1) || words.isCapitalised(i + 1));
    }

    /// `the daily wrote`, `a weekly, the Mail`: what comes out daily, not how often.
    private static boolean isPaper(Words words, int next) {
        boolean isNamed =
                List.of("the", "a", "an", "another", "this", "that", "party")
                        .contains(words.at(next - 2));
        String word = words.at(next);
        boolean isNoun =
                !word.isEmpty()
                        && Character.isLetter(word.charAt(0))
                        && !Nouns.ends(word)
                        && !words.isCapitalised(next);
        return isNamed && (!isNoun || Tense.of(words, next) != Tense.UNKNOWN);
    }

    private static boolean isAfter(String doubt, Words words, int i) {
        var before = BEFORE.getOrDefault(doubt, Set.of());
        return before.contains(words.at(i - 1))
                || Stream.of("the", "its", "a").anyMatch(words.at(i - 1)::equals)
                        && before.contains(words.at(i - 2));
    }
}
