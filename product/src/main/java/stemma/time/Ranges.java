package stemma.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import stemma.time.Shapes.Sense;

/// Days and years that share their month or century with a neighbour: `3-5 March`, `April 24 and 25`, `1998-99`, `March to May 2031`.
final class Ranges {
    private static final Set<String> LINKS =
            Set.of("-", "to", "and", "or", "through", "until", "till", ",");
    private static final Set<String> FROM_TO = Set.of("-", "to", "through", "until", "till");

    private Ranges() {}

    /// Whether what stands between two expressions makes them the ends of one stretch.
    static boolean isStretch(Words words, Expression left, Expression right) {
        if (right.from() - left.to() != 1) {
            return false;
        }
        return FROM_TO.contains(words.at(left.to()))
                || words.is(left.to(), "and") && words.is(left.from() - 1, "between");
    }

    /// The expressions with those that only a neighbour makes a time, in order.
    static List<Expression> of(Words words, List<Expression> found) {
        var all = new ArrayList<Expression>();
        for (int i = 0; i < found.size(); i++) {
            var one = found.get(i);
            if (!all.isEmpty() && one.from() < all.getLast().to()) {
                continue;
            }
            int floor = all.isEmpty() ? 0 : all.getLast().to();
            int limit = i + 1 < found.size() ? found.get(i + 1).from() : words.size();
            dayBefore(words, one, floor, all);
            all.add(one);
            dayAfter(words, one, limit, all);
        }
        return withYears(words, all);
    }

    private static boolean isMonthDay(Expression found) {
        return found.sense() == Sense.DATE
                && found.says().has(Slot.DAY)
                && found.says().has(Slot.MONTH);
    }

    /// The `3` of `3-5 March`, the `3` and the `4` of `3, 4 and 5 March`.
    private static void dayBefore(Words words, Expression found, int floor, List<Expression> all) {
        var days = new ArrayList<Expression>();
        int i = found.from();
        while (isMonthDay(found)
                && words.isNumber(found.from())
                && i - 2 >= floor
                && isDay(words, i - 2)
                && LINKS.contains(words.at(i - 1))) {
            days.addFirst(day(words, found, i - 2, i - 1));
            i -= 2;
        }
        all.addAll(days);
    }

    /// The `25` of `April 24 and 25`, the `26` of `April 24-26, 2031`.
    private static void dayAfter(Words words, Expression found, int limit, List<Expression> all) {
        int i = found.to();
        boolean isDayLast =
                isMonthDay(found) && !words.isNumber(found.from()) && !found.says().has(Slot.YEAR);
        if (!isDayLast
                || i + 1 >= limit
                || !LINKS.contains(words.at(i))
                || words.is(i, ",")
                || !isDay(words, i + 1)) {
            shortYear(words, found, limit, all);
            return;
        }
        boolean hasYear = words.is(i + 2, ",") && words.at(i + 3).matches("[12]\\d{3}");
        var day = day(words, found, i + 1, i + 2);
        all.add(
                hasYear
                        ? day.saying(Slots.of(Slot.YEAR, words.at(i + 3))).reaching(i + 1, i + 4)
                        : day);
    }

    /// The `99` of `1998-99`.
    private static void shortYear(Words words, Expression found, int limit, List<Expression> all) {
        int i = found.to();
        boolean isYear = found.sense() == Sense.DATE && found.says().isOnly(Slot.YEAR);
        if (isYear
                && i + 1 < limit
                && (words.is(i, "-") || words.is(i, "/"))
                && words.at(i + 1).matches("\\d\\d")) {
            String century = found.says().text(Slot.YEAR).substring(0, 2);
            all.add(
                    new Expression(
                            i + 1,
                            i + 2,
                            Sense.DATE,
                            Slots.of(Slot.YEAR, century + words.at(i + 1))));
        }
    }

    private static boolean isDay(Words words, int i) {
        return words.at(i).matches("0?[1-9]|[12]\\d|3[01]");
    }

    private static Expression day(Words words, Expression like, int from, int to) {
        var says = like.says().and(Slots.of(Slot.DAY, words.at(from)));
        return new Expression(from, to, Sense.DATE, says);
    }

    /// A month before one with a year is of that year, or of the year before where it comes later in it.
    private static List<Expression> withYears(Words words, List<Expression> all) {
        for (int i = all.size() - 2; i >= 0; i--) {
            var left = all.get(i);
            var right = all.get(i + 1);
            if (needsYear(left)
                    && hasYear(right)
                    && right.from() - left.to() <= 1
                    && LINKS.contains(words.at(left.to()))) {
                int later =
                        left.says().number(Slot.MONTH, 0) > right.says().number(Slot.MONTH, 0)
                                ? 1
                                : 0;
                int year = right.says().number(Slot.YEAR, 0) - later;
                all.set(i, left.saying(Slots.of(Slot.YEAR, String.valueOf(year))));
            }
        }
        return all;
    }

    private static boolean needsYear(Expression found) {
        var says = found.says();
        return found.sense() == Sense.DATE
                && says.has(Slot.MONTH)
                && !says.hasAny(Slot.YEAR, Slot.STEP, Slot.TOLDSTEP);
    }

    private static boolean hasYear(Expression found) {
        return found.sense() == Sense.DATE
                && found.says().has(Slot.MONTH)
                && found.says().has(Slot.YEAR);
    }
}
