package stemma.time;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import stemma.text.Table;
import stemma.time.Shapes.Sense;

/// Expressions that stand side by side and are one: `10 p.m.` and `Wednesday`, `the third quarter` of `1984`.
final class Joins {
    private record Join(String left, String between, String right) {}

    private static final int WIDEST = 2;
    private static final Set<Join> JOINS =
            Table.rows("/stemma/time/joins.tsv").stream()
                    .map(row ->
                            new Join(
                                    row.get("left"),
                                    row.get("between").replace("_", ""),
                                    row.get("right")))
                    .collect(toUnmodifiableSet());

    private Joins() {}

    /// The expressions of a sentence, in order, with those that belong together made one.
    static List<Expression> of(Words words, List<Expression> expressions) {
        var joined = new ArrayList<Expression>();
        for (var next : expressions) {
            if (!joined.isEmpty() && belong(words, joined.getLast(), next)) {
                var left = joined.removeLast();
                joined.add(
                        new Expression(
                                left.from(), next.to(), Sense.DATE, left.says().and(next.says())));
            } else {
                joined.add(next);
            }
        }
        return joined;
    }

    private static boolean belong(Words words, Expression left, Expression right) {
        boolean areNear = right.from() - left.to() <= WIDEST;
        boolean areDates = left.sense() == Sense.DATE && right.sense() == Sense.DATE;
        if (!areNear || !areDates || !left.says().isApartFrom(right.says())) {
            return false;
        }
        String between = String.join(" ", words.small().subList(left.to(), right.from()));
        var facets = facets(right.says());
        return facets(left.says()).stream()
                .anyMatch(one ->
                        facets.stream()
                                .anyMatch(other -> JOINS.contains(new Join(one, between, other))));
    }

    /// What an expression is to its neighbours.
    private static List<String> facets(Slots says) {
        boolean isDay =
                says.hasAny(Slot.DAY, Slot.WEEKDAY, Slot.DAYSTEP, Slot.HOLIDAY)
                        || says.is(Slot.UNIT, "DAY") && says.has(Slot.TOLDSTEP);
        boolean isStep = says.hasAny(Slot.STEP, Slot.TOLDSTEP, Slot.THE);
        boolean isYear = says.hasAny(Slot.YEAR);
        var facets = new ArrayList<String>();
        add(facets, "DAY", isDay && !says.has(Slot.CLOCK));
        add(facets, "CLOCK", says.has(Slot.CLOCK) && !isDay);
        add(facets, "PART", says.has(Slot.PART) && !isDay && !says.has(Slot.UNIT));
        add(facets, "WEEKDAY", says.has(Slot.WEEKDAY) && !says.has(Slot.MONTH) && !isStep);
        add(
                facets,
                "MONTHDAY",
                says.has(Slot.MONTH) && says.has(Slot.DAY) && !isYear
                        || says.has(Slot.DAY) && isYear);
        add(facets, "MONTH", says.has(Slot.MONTH) && !says.has(Slot.DAY) && !isYear && !isStep);
        add(facets, "WEEKSTEP", says.is(Slot.UNIT, "WEEK") && isStep);
        add(facets, "WEEK", says.is(Slot.UNIT, "WEEK") && says.has(Slot.THE));
        add(facets, "YEARSTEP", says.is(Slot.UNIT, "YEAR") && isStep);
        add(facets, "YEAR", isYear && says.said().size() == 1);
        for (Slot slot : List.of(Slot.QUARTER, Slot.HALF, Slot.SEASON, Slot.DECADE, Slot.HOLIDAY)) {
            add(facets, slot.name(), says.has(slot) && !isYear && !isStep);
        }
        return facets;
    }

    private static void add(List<String> facets, String facet, boolean holds) {
        if (holds) {
            facets.add(facet);
        }
    }
}
