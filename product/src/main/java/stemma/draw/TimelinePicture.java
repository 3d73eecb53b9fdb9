package stemma.draw;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import stemma.draw.Lanes.Mark;

/// Lanes of statements: a mark at the day of the report, a tail to the days that it is said to be true on; or bars, where there are too many.
///
/// @param first the day at the left edge
/// @param last  the day at the right edge; a mark that was reported on no known day stands beyond it
/// @param lanes from top to bottom
public record TimelinePicture(LocalDate first, LocalDate last, List<Lane> lanes) {
    private static final double WIDTH = 1240;
    private static final double LEFT = 246;
    private static final double RIGHT = WIDTH - 20;
    private static final double UNDATED = 90;
    private static final double TOP = 26;
    private static final double ROW = 26;
    private static final double PAD = 8;
    private static final double BARS = 62;
    private static final double HIT = 13;
    private static final double LINE = 19;
    private static final double NAME = 15;

    /// So many rows of marks a lane has; the others are in its list.
    private static final int ROWS = 12;

    public TimelinePicture {
        lanes = List.copyOf(lanes);
    }

    /// A lane with marks, or with bars.
    ///
    /// @param lines its name, on one line or several
    /// @param name  all of it
    /// @param link  the list of all that stands in it
    /// @param marks in the order of their days; those without any day stand one after the other
    public record Lane(
            List<String> lines, String name, String link, List<Mark> marks, List<Bar> bars) {
        public Lane {
            lines = List.copyOf(lines);
            marks = List.copyOf(marks);
            bars = List.copyOf(bars);
        }

        private double least() {
            return 2 * PAD + lines.size() * LINE;
        }
    }

    /// Several statements that were reported in one stretch of time.
    ///
    /// @param next     the first day after it
    /// @param affirmed how many affirm
    /// @param denied   how many deny
    /// @param open     how many do neither
    public record Bar(
            LocalDate first,
            LocalDate next,
            int affirmed,
            int denied,
            int open,
            String words,
            String link) {
        int count() {
            return affirmed + denied + open;
        }
    }

    /// @param x    where the sign stands
    /// @param from where the tail begins, or the sign; with `to` all but the words
    private record Placed(Mark mark, double x, double from, double to) {}

    /// @param label see `Picture`
    public Picture picture(String label) {
        var content = Element.group().with("font-family", Tone.SANS).with("font-size", 13.5);
        var ground = Element.group();
        content.add(ground);
        var days = days();
        double y = TOP;
        for (var lane : lanes) {
            double height = drawn(content, lane, days, y);
            ground.add(band(y, height));
            y += height + 8;
        }
        axis(ground, days, y);
        return new Picture(WIDTH, y + 28, label, content);
    }

    private Days days() {
        return new Days(first, last, LEFT, hasUndated() ? RIGHT - UNDATED : RIGHT);
    }

    private boolean hasUndated() {
        return lanes.stream()
                .flatMap(lane -> lane.marks().stream())
                .anyMatch(mark -> mark.reported().isEmpty() && mark.tail().isPresent());
    }

    private static Element band(double y, double height) {
        return Element.of("rect")
                .with("x", LEFT - 16)
                .with("y", y)
                .with("width", WIDTH - LEFT + 16)
                .with("height", height)
                .with("fill", Tone.SUNK)
                .with("fill-opacity", "0.6");
    }

    private static void axis(Element ground, Days days, double y) {
        for (var mark : days.marks()) {
            double x = days.x(mark.day());
            ground.add(
                    Element.line(Element.steps("M %s %s V %s", x, TOP - 4, y))
                            .with("stroke", Tone.RULE));
            label(ground, x, y, mark.label());
        }
        if (days.right() < RIGHT) {
            label(ground, RIGHT - UNDATED / 2, y, "no date");
        }
        ground.add(
                Element.line(Element.steps("M %s %s H %s", LEFT - 16, y, WIDTH))
                        .with("stroke", Tone.INK));
        ground.add(Lanes.small(2, y + 18, "reported on"));
    }

    /// Above the first lane and below the last: between them may be more than a window shows.
    private static void label(Element ground, double x, double y, String words) {
        for (double at : new double[] {TOP - 10, y + 18}) {
            ground.add(Lanes.small(x, at, words).with("text-anchor", "middle"));
        }
    }

    /// @return its height
    private double drawn(Element content, Lane lane, Days days, double y) {
        content.add(name(lane, y));
        if (!lane.bars().isEmpty()) {
            double height = Math.max(BARS, lane.least());
            lane.bars().forEach(bar -> content.add(bar(bar, days, y + height - 2)));
            return height;
        }
        var rows = rows(lane.marks(), days);
        int left = rows.stream().skip(ROWS).mapToInt(List::size).sum();
        double line = y + PAD + ROW / 2;
        for (var row : rows.subList(0, Math.min(ROWS, rows.size()))) {
            marks(content, row, days, line);
            line += ROW;
        }
        if (left > 0) {
            content.add(
                    Lanes.small(
                            2,
                            y + PAD + LINE * (lane.lines().size() + 1),
                            "and " + left + " more in its list"));
        }
        return Math.max(line - y - ROW / 2 + PAD, lane.least() + (left > 0 ? LINE : 0));
    }

    private static Element name(Lane lane, double y) {
        var link = Element.link(lane.link()).add(Element.of("title").saying(lane.name()));
        link.add(
                Element.of("rect")
                        .with("x", 0)
                        .with("y", y)
                        .with("width", LEFT - 20)
                        .with("height", lane.least())
                        .with("fill", "transparent"));
        double line = y + PAD + NAME;
        for (var words : lane.lines()) {
            link.add(
                    Element.words(2, line, Letters.fitting(words, NAME, LEFT - 40))
                            .with("fill", Tone.INK)
                            .with("font-family", Tone.SERIF)
                            .with("font-size", NAME)
                            .with("font-weight", "600"));
            line += LINE;
        }
        return link;
    }

    /// Each in the first row that is free so far to the left.
    private static List<List<Placed>> rows(List<Mark> marks, Days days) {
        var rows = new ArrayList<List<Placed>>();
        double next = LEFT;
        for (var mark : marks) {
            boolean isDateless = mark.reported().isEmpty() && mark.tail().isEmpty();
            var placed = isDateless ? new Placed(mark, next, next, next) : placed(mark, days);
            next += isDateless ? 2 * HIT : 0;
            row(rows, placed.from).add(placed);
        }
        return rows;
    }

    private static Placed placed(Mark mark, Days days) {
        double x = mark.reported().map(days::x).orElse(RIGHT - UNDATED / 2);
        return new Placed(
                mark,
                x,
                mark.tail().map(tail -> Math.min(x, days.x(tail.first()))).orElse(x),
                mark.tail().map(tail -> Math.max(x, days.x(tail.last()))).orElse(x));
    }

    private static List<Placed> row(List<List<Placed>> rows, double from) {
        for (var row : rows) {
            if (row.getLast().to + 2 * HIT <= from) {
                return row;
            }
        }
        var row = new ArrayList<Placed>();
        rows.add(row);
        return row;
    }

    /// A row, with words where there is room for them up to the next mark.
    private static void marks(Element content, List<Placed> row, Days days, double y) {
        for (int at = 0; at < row.size(); at++) {
            var it = row.get(at);
            double next = at + 1 < row.size() ? row.get(at + 1).from : WIDTH;
            content.add(
                    new LaneMark(it.mark, days, next - it.to - 2 * HIT).at(new double[] {it.x, y}));
        }
    }

    private int most() {
        return lanes.stream()
                .flatMap(lane -> lane.bars().stream())
                .mapToInt(Bar::count)
                .max()
                .orElse(1);
    }

    /// Who affirms fills it; who denies and who does neither is outlined above.
    private Element bar(Bar bar, Days days, double base) {
        double left = days.x(bar.first());
        double width = Math.max(3, days.x(bar.next()) - left - 2);
        double unit = (BARS - 22) / most();
        var link = Element.link(bar.link()).add(Element.of("title").saying(bar.words()));
        link.add(
                Element.of("rect")
                        .with("x", left)
                        .with("y", base - BARS + 4)
                        .with("width", Math.max(24, width))
                        .with("height", BARS - 4)
                        .with("fill", "transparent"));
        double y = base;
        y = part(link, left, width, y, unit * bar.affirmed(), Tone.AFFIRM);
        y = part(link, left, width, y, unit * bar.denied(), Tone.DENY);
        y = part(link, left, width, y, unit * bar.open(), Tone.OPEN);
        return link.add(
                Lanes.small(left + width / 2, y - 4, String.valueOf(bar.count()))
                        .with("text-anchor", "middle"));
    }

    /// @return its upper edge
    private static double part(
            Element link, double x, double width, double base, double height, Tone tone) {
        if (height == 0) {
            return base;
        }
        double high = Math.max(2.5, height);
        boolean isFull = tone == Tone.AFFIRM;
        link.add(
                Element.of("rect")
                        .with("x", isFull ? x : x + 0.8)
                        .with("y", isFull ? base - high : base - high + 0.8)
                        .with("width", isFull ? width : width - 1.6)
                        .with("height", isFull ? high : high - 1.6)
                        .with("fill", isFull ? tone : Tone.PAPER)
                        .with("stroke", tone)
                        .with("stroke-width", isFull ? 0 : 1.6)
                        .with("stroke-dasharray", tone == Tone.OPEN ? "3 2" : "none"));
        return base - high;
    }
}
