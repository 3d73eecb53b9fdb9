package stemma.draw;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import stemma.model.Modality;

/// Who said what when: a lane for each position, a mark at the day of the report, a tail to the days that it is said of.
///
/// @param label in a sentence what it shows, and where the same stands as a table
public record Lanes(String label, List<Lane> lanes, List<Move> moves) {
    private static final double LEFT = 246;

    private static final double WORDS = 280;

    /// The last mark has its words to the right of it.
    private static final double RIGHT = 1376 - WORDS;

    private static final double UNDATED = 90;
    private static final double ROW = 27;
    private static final double PAD = 14;
    private static final double LINE = 21;

    public Lanes {
        lanes = List.copyOf(lanes);
        moves = List.copyOf(moves);
    }

    /// A position.
    ///
    /// @param lines its name, on one line or several
    public record Lane(Modality sign, List<String> lines, List<Mark> marks) {
        public Lane {
            lines = List.copyOf(lines);
            marks = List.copyOf(marks);
        }

        double height() {
            return PAD * 2 + Math.max(lines.size() * LINE, marks.size() * ROW);
        }
    }

    /// A report of it, or several from one origin.
    ///
    /// @param reported nothing where no date is known
    /// @param tail     the days that it is said of
    /// @param who      the outlet
    /// @param rest     whom it has it from, and how many more
    /// @param link     where the words are
    public record Mark(
            String id,
            Modality modality,
            Optional<LocalDate> reported,
            Optional<Tail> tail,
            String who,
            String rest,
            String link) {}

    /// A day, or a range where only that is given.
    ///
    /// @param last the same day, or a later one
    public record Tail(LocalDate first, LocalDate last) {}

    /// The same source is at one mark first and at another later; both by id.
    public record Move(String from, String to, String label) {}

    public Picture picture() {
        var content = Element.group().with("font-family", Tone.SANS).with("font-size", 13.5);
        var tops = new ArrayList<Double>();
        double y = 4;
        for (var lane : lanes) {
            tops.add(y);
            content.add(band(y, lane.height()));
            y += lane.height() + 10;
        }
        var days = days();
        axis(content, days, y);
        var drawn = new HashMap<String, double[]>();
        for (int at = 0; at < lanes.size(); at++) {
            places(lanes.get(at), tops.get(at), days, drawn);
        }
        moves.forEach(move -> move(content, move, drawn));
        for (int at = 0; at < lanes.size(); at++) {
            name(content, lanes.get(at), tops.get(at));
            for (var mark : lanes.get(at).marks()) {
                content.add(
                        new LaneMark(mark, days, WORDS)
                                .at(drawn.getOrDefault(mark.id(), new double[] {0, 0})));
            }
        }
        return new Picture(1376, y + 30, label, content);
    }

    private static Element band(double y, double height) {
        return Element.of("rect")
                .with("x", LEFT - 10)
                .with("y", y)
                .with("width", 1376 - LEFT + 10)
                .with("height", height)
                .with("fill", Tone.SUNK)
                .with("fill-opacity", "0.6");
    }

    private Stream<Mark> marks() {
        return lanes.stream().flatMap(lane -> lane.marks().stream());
    }

    /// From the first day of all to the last, with a little air.
    private Days days() {
        var all =
                marks().flatMap(mark ->
                                Stream.concat(
                                        mark.reported().stream(),
                                        mark.tail().stream()
                                                .flatMap(it -> Stream.of(it.first(), it.last()))))
                        .sorted()
                        .toList();
        var first = all.isEmpty() ? LocalDate.EPOCH : all.getFirst();
        var last = all.isEmpty() ? LocalDate.EPOCH : all.getLast();
        long air = Math.max(1, (last.toEpochDay() - first.toEpochDay()) / 25);
        boolean isAllDated = marks().allMatch(mark -> mark.reported().isPresent());
        return new Days(
                first.minusDays(air),
                last.plusDays(air),
                LEFT,
                isAllDated ? RIGHT : RIGHT - UNDATED);
    }

    private void axis(Element content, Days days, double y) {
        for (var mark : days.marks()) {
            double x = days.x(mark.day());
            content.add(Element.line(Element.steps("M %s 4 V %s", x, y)).with("stroke", Tone.RULE));
            content.add(small(x, y + 18, mark.label()).with("text-anchor", "middle"));
        }
        if (days.right() < RIGHT) {
            content.add(small(RIGHT, y + 18, "no date").with("text-anchor", "middle"));
        }
        content.add(
                Element.line(Element.steps("M %s %s H 1376", LEFT - 10, y))
                        .with("stroke", Tone.INK));
        content.add(small(30, y + 18, "reported on"));
    }

    static Element small(double x, double y, String words) {
        return Element.words(x, y, words).with("fill", Tone.INK_2).with("font-size", 13);
    }

    private static void places(Lane lane, double top, Days days, Map<String, double[]> drawn) {
        double y = top + PAD + ROW / 2;
        for (var mark : lane.marks()) {
            double x = mark.reported().map(days::x).orElse(RIGHT);
            drawn.put(mark.id(), new double[] {x, y});
            y += ROW;
        }
    }

    private static void name(Element content, Lane lane, double top) {
        content.add(Glyph.of(lane.sign(), 11, top + PAD + 9, 19));
        double y = top + PAD + 15;
        for (var line : lane.lines()) {
            content.add(
                    Element.words(30, y, Letters.fitting(line, 16, LEFT - 48))
                            .with("fill", Tone.INK)
                            .with("font-family", Tone.SERIF)
                            .with("font-size", 16)
                            .with("font-weight", "600"));
            y += LINE;
        }
    }

    private static void move(Element content, Move move, Map<String, double[]> drawn) {
        var from = drawn.get(move.from());
        var to = drawn.get(move.to());
        if (from == null || to == null) {
            return;
        }
        double down = Math.signum(to[1] - from[1]);
        double middle = (from[1] + to[1]) / 2;
        content.add(
                Element.line(
                                Element.steps(
                                        "M %s %s C %s %s %s %s %s %s",
                                        from[0],
                                        from[1] + 12 * down,
                                        from[0],
                                        middle,
                                        to[0],
                                        middle,
                                        to[0],
                                        to[1] - 12 * down))
                        .with("stroke", Tone.INK)
                        .with("stroke-width", 1.6)
                        .with("stroke-dasharray", "2 4"));
        content.add(
                small(Math.max(from[0], to[0]) + 8, middle + 4, move.label())
                        .with("font-style", "italic"));
    }
}
