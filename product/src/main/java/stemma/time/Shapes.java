package stemma.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stemma.text.Table;

/// The shapes of time expressions (`shapes.tsv`), as one tree: from a word on, the longest that fits is found in one walk, as deep as the longest shape.
final class Shapes {
    /// What an expression is.
    enum Sense {
        /// A place in the calendar or on the clock.
        DATE,
        /// So long before or after another time.
        SHIFT,
        /// How long.
        SPAN,
        /// How often.
        SET,
        /// Now, once, one day.
        REF,
        /// No time, though it looks like one.
        NONE
    }

    private record Shape(int line, Sense sense, Slots says) {}

    private record Step(Slot kind, Slot place) {}

    private static final class Node {
        private final Map<String, Node> words = new HashMap<>();
        private final Map<Step, Node> classes = new HashMap<>();
        private Optional<Shape> end = Optional.empty();
    }

    /// What stands before a word that is only looked at.
    private static final String AHEAD = ">";

    private static final Node ROOT = bundled();

    private Shapes() {}

    /// The longest expression that starts with a word.
    static Optional<Expression> longest(Words words, List<List<Reading>> readings, int from) {
        var walk = new Walk(words, readings, from);
        walk.on(ROOT, from, Slots.NONE);
        return walk.best;
    }

    private static final class Walk {
        private final Words words;
        private final List<List<Reading>> readings;
        private final int from;
        private Optional<Expression> best = Optional.empty();
        private int bestLine;

        Walk(Words words, List<List<Reading>> readings, int from) {
            this.words = words;
            this.readings = readings;
            this.from = from;
        }

        void on(Node node, int i, Slots said) {
            node.end.ifPresent(shape -> keep(shape, i, said));
            if (i == words.size()) {
                return;
            }
            var ahead = node.words.get(AHEAD + words.at(i));
            if (ahead != null) {
                on(ahead, i, said);
            }
            var literal = node.words.get(words.at(i));
            if (literal != null) {
                on(literal, i + 1, said);
            }
            node.classes.forEach((step, next) -> readings(step, next, i, said));
        }

        private void readings(Step step, Node next, int i, Slots said) {
            for (Reading reading : readings.get(i)) {
                if (reading.kind() == step.kind()) {
                    on(next, i + reading.length(), said.and(reading.in(step.place())));
                }
            }
        }

        private void keep(Shape shape, int to, Slots said) {
            int length = best.map(found -> found.to() - from).orElse(0);
            if (to - from > length || to - from == length && shape.line() < bestLine) {
                best = Optional.of(new Expression(from, to, shape.sense(), shape.says().and(said)));
                bestLine = shape.line();
            }
        }
    }

    private static Node bundled() {
        var root = new Node();
        int line = 0;
        for (var row : Table.rows("/stemma/time/shapes.tsv")) {
            var shape = new Shape(line++, Sense.valueOf(row.get("sense")), slots(row.get("slots")));
            variants(row.get("shape")).forEach(variant -> add(root, variant, shape));
        }
        return root;
    }

    private static Slots slots(String cell) {
        var slots = Slots.NONE;
        for (String pair : cell.isEmpty() ? new String[0] : cell.split(" ")) {
            var parts = pair.split("=");
            slots = slots.with(Slot.valueOf(parts[0]), parts[1]);
        }
        return slots;
    }

    private static void add(Node root, List<String> variant, Shape shape) {
        var node = root;
        for (String word : variant) {
            node =
                    Slot.isNamed(word)
                            ? node.classes.computeIfAbsent(step(word), step -> new Node())
                            : node.words.computeIfAbsent(word, step -> new Node());
        }
        if (node != root && node.end.isEmpty()) {
            node.end = Optional.of(shape);
        }
    }

    private static Step step(String word) {
        var parts = word.split(":");
        var kind = Slot.valueOf(parts[0]);
        return new Step(kind, parts.length > 1 ? Slot.valueOf(parts[1]) : kind.place());
    }

    /// All rows of words that a shape stands for, without brackets.
    private static List<List<String>> variants(String shape) {
        var spaced = shape.replaceAll("([\\[\\]{}|])", " $1 ").strip();
        var reader = new Brackets(List.of(spaced.split("\\s+")));
        return reader.alternatives();
    }

    /// Reads a shape from left to right.
    private static final class Brackets {
        private final List<String> signs;
        private int next;

        Brackets(List<String> signs) {
            this.signs = signs;
        }

        List<List<String>> alternatives() {
            var all = new ArrayList<>(sequence());
            while (next < signs.size() && signs.get(next).equals("|")) {
                next++;
                all.addAll(sequence());
            }
            return all;
        }

        private List<List<String>> sequence() {
            List<List<String>> all = List.of(List.of());
            while (next < signs.size() && !List.of("|", "]", "}").contains(signs.get(next))) {
                all = joined(all, part());
            }
            return all;
        }

        private List<List<String>> part() {
            String sign = signs.get(next++);
            if (!sign.equals("[") && !sign.equals("{")) {
                return List.of(List.of(sign));
            }
            var inside = new ArrayList<>(alternatives());
            next++;
            if (sign.equals("[")) {
                inside.add(List.of());
            }
            return inside;
        }

        private static List<List<String>> joined(
                List<List<String>> left, List<List<String>> right) {
            var all = new ArrayList<List<String>>();
            for (var one : left) {
                for (var other : right) {
                    var both = new ArrayList<>(one);
                    both.addAll(other);
                    all.add(both);
                }
            }
            return all;
        }
    }
}
