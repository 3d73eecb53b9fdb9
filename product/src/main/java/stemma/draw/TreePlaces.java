package stemma.draw;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;
import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import stemma.draw.SourceTree.Arrow;
import stemma.draw.SourceTree.Box;
import stemma.draw.SourceTree.Family;
import stemma.draw.SourceTree.Moment;

/// Where the boxes of a source tree stand: a column for each day, more of them where a day has reports that have it from one another; a row for each branch.
final class TreePlaces {
    static final double BOX = 166;
    static final double LEFT = 262;
    private static final double LEAST_WIDTH = 1376;
    private static final double COLUMN = 84;
    private static final double ARROW = 40;
    private static final double MOST_AIR = 70;

    private final Map<String, Box> boxes = new LinkedHashMap<>();
    private final Map<String, List<Box>> parents = new HashMap<>();
    private final Map<String, Integer> levels = new HashMap<>();
    private final Map<Column, Double> columns = new TreeMap<>();
    private final Map<String, Integer> rows = new HashMap<>();

    /// A day, and how many reports of that day stand between the first and those in it.
    private record Column(Moment moment, int level) implements Comparable<Column> {
        private static final Comparator<Column> ORDER =
                comparing(Column::moment).thenComparingInt(Column::level);

        @Override
        public int compareTo(Column other) {
            return ORDER.compare(this, other);
        }
    }

    TreePlaces(SourceTree tree) {
        tree.families().forEach(it -> it.boxes().forEach(box -> boxes.put(box.id(), box)));
        tree.arrows().forEach(this::connect);
        boxes.values().forEach(box -> level(box, new HashSet<>()));
        boxes.values().forEach(box -> columns.put(column(box), LEFT));
        setColumns();
        tree.families().forEach(this::setRows);
    }

    private void connect(Arrow arrow) {
        var from = box(arrow.from());
        if (from.moment().compareTo(box(arrow.to()).moment()) <= 0) {
            parents.computeIfAbsent(arrow.to(), _ -> new ArrayList<>()).add(from);
        }
    }

    private Box box(String id) {
        var found = boxes.get(id);
        if (found == null) {
            throw new IllegalArgumentException("No box has the id " + id);
        }
        return found;
    }

    private List<Box> parents(Box box) {
        return parents.getOrDefault(box.id(), List.of());
    }

    /// Reports of one day that rest on one another in a ring stand beside one another.
    private int level(Box box, Set<String> passed) {
        if (levels.containsKey(box.id()) || !passed.add(box.id())) {
            return levels.getOrDefault(box.id(), 0);
        }
        int level = 0;
        for (var parent : parents(box)) {
            if (parent.moment().compareTo(box.moment()) == 0) {
                level = Math.max(level, level(parent, passed) + 1);
            }
        }
        levels.put(box.id(), level);
        return level;
    }

    private Column column(Box box) {
        return new Column(box.moment(), levels.getOrDefault(box.id(), 0));
    }

    private void setColumns() {
        var inColumn = new HashMap<Column, List<Box>>();
        boxes.values()
                .forEach(box ->
                        inColumn.computeIfAbsent(column(box), _ -> new ArrayList<>()).add(box));
        double x = LEFT - COLUMN;
        for (var column : List.copyOf(columns.keySet())) {
            x += COLUMN;
            for (var box : inColumn.getOrDefault(column, List.of())) {
                for (var parent : parents(box)) {
                    if (column(parent).compareTo(column) < 0) {
                        x = Math.max(x, x(parent) + BOX + ARROW);
                    }
                }
            }
            columns.put(column, x);
        }
        spread(x + BOX + 10);
    }

    /// Where there is room to the right the columns take it, up to a measure.
    private void spread(double natural) {
        if (columns.size() < 2 || natural >= LEAST_WIDTH) {
            return;
        }
        double air = Math.min(MOST_AIR, (LEAST_WIDTH - natural) / (columns.size() - 1));
        int at = 0;
        for (var column : List.copyOf(columns.keySet())) {
            columns.merge(column, at * air, Double::sum);
            at++;
        }
    }

    private void setRows(Family family) {
        var ends = new ArrayList<Double>();
        var ordered =
                family.boxes().stream()
                        .sorted(
                                comparingDouble(this::x)
                                        .thenComparingInt(this::wantedRow)
                                        .thenComparing(Box::id))
                        .toList();
        for (var box : ordered) {
            int row = free(box, ends);
            while (ends.size() <= row) {
                ends.add(Double.NEGATIVE_INFINITY);
            }
            ends.set(row, x(box) + BOX);
            rows.put(box.id(), row);
        }
    }

    /// The row nearest to the one it has it from, in which nothing stands in its way.
    private int free(Box box, List<Double> ends) {
        var candidates = new ArrayList<Integer>();
        for (int row = 0; row <= ends.size(); row++) {
            candidates.add(row);
        }
        int wanted = wantedRow(box);
        return candidates.stream()
                .filter(row -> row == ends.size() || isFree(box, row, ends.get(row)))
                .min(
                        comparingInt((Integer row) -> Math.abs(row - wanted))
                                .thenComparing(row -> row))
                .orElse(ends.size());
    }

    private boolean isFree(Box box, int row, double end) {
        if (end == Double.NEGATIVE_INFINITY) {
            return true;
        }
        boolean follows =
                parents(box).stream()
                        .anyMatch(parent ->
                                rows.getOrDefault(parent.id(), -1) == row
                                        && x(parent) + BOX == end);
        return follows || !box.root() && end + ARROW <= x(box);
    }

    private int wantedRow(Box box) {
        return parents(box).stream()
                .map(parent -> rows.get(parent.id()))
                .filter(row -> row != null)
                .findFirst()
                .orElse(0);
    }

    /// The left edge.
    double x(Box box) {
        return columns.getOrDefault(column(box), LEFT);
    }

    /// From the top of its band, 0 the first.
    int row(Box box) {
        return rows.getOrDefault(box.id(), 0);
    }

    int rows(Family family) {
        return 1 + family.boxes().stream().mapToInt(this::row).max().orElse(0);
    }

    double width() {
        double right = columns.values().stream().mapToDouble(x -> x + BOX + 10).max().orElse(0);
        return Math.max(LEAST_WIDTH, right);
    }

    /// Each day once, by where its first column stands.
    Map<Moment, Double> days() {
        var days = new TreeMap<Moment, Double>();
        columns.forEach((column, x) -> days.merge(column.moment(), x, Math::min));
        return days;
    }
}
