package stemma.draw;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import stemma.draw.SourceTree.Arrow;
import stemma.draw.SourceTree.Box;
import stemma.draw.SourceTree.Family;
import stemma.draw.SourceTree.Return;

/// Draws a source tree: bands, days, arrows, then boxes on them.
final class TreeDrawing {
    /// Strong type of 15 pixels is about as wide as plain type of this size.
    private static final double STRONG = 16.5;

    private static final double BAND = 226;
    private static final double CIRCLE = 196;
    private static final double RADIUS = 19;
    private static final double TALL = 44;
    private static final double ROW = 58;
    private static final double TOP = 16;
    private static final double RETURN = 40;
    private static final double FOOT = 34;
    private static final double BETWEEN = 12;

    /// On so much way an arrow comes to the height it goes on at.
    private static final double TURN = 30;

    private final SourceTree tree;
    private final TreePlaces places;
    private final Map<String, Integer> familyOf = new HashMap<>();
    private final Map<String, Box> boxes = new HashMap<>();
    private final Map<Integer, List<Return>> returns;
    private final List<Double> tops = new ArrayList<>();
    private final double bottom;
    private final Element content =
            Element.group().with("font-family", Tone.SANS).with("font-size", 14);

    TreeDrawing(SourceTree tree) {
        this.tree = tree;
        this.places = new TreePlaces(tree);
        for (int at = 0; at < tree.families().size(); at++) {
            for (var box : tree.families().get(at).boxes()) {
                familyOf.put(box.id(), at);
                boxes.put(box.id(), box);
            }
        }
        this.returns =
                tree.returns().stream()
                        .filter(it -> familyOf.containsKey(it.from()))
                        .collect(groupingBy(it -> familyOf.getOrDefault(it.from(), 0)));
        double y = 8;
        for (int at = 0; at < tree.families().size(); at++) {
            tops.add(y);
            y += height(at) + BETWEEN;
        }
        this.bottom = y;
    }

    private double height(int family) {
        return TOP + head(family) + places.rows(tree.families().get(family)) * ROW + FOOT;
    }

    private double head(int family) {
        return returns.getOrDefault(family, List.of()).size() * RETURN;
    }

    Picture picture() {
        bands();
        days();
        tree.families().forEach(this::origin);
        tree.arrows().forEach(this::arrow);
        returns.values().forEach(this::returns);
        tree.families().forEach(family -> family.boxes().forEach(this::box));
        return new Picture(places.width(), bottom + 36, tree.label(), content);
    }

    private void bands() {
        for (int at = 0; at < tree.families().size(); at++) {
            content.add(
                    Element.of("rect")
                            .with("x", BAND)
                            .with("y", tops.get(at))
                            .with("width", places.width() - BAND)
                            .with("height", height(at))
                            .with("fill", Tone.SUNK)
                            .with("fill-opacity", "0.6"));
        }
    }

    private void days() {
        String year = "";
        for (var day : places.days().entrySet()) {
            double x = day.getValue();
            content.add(
                    Element.line(Element.steps("M %s 8 V %s", x, bottom))
                            .with("stroke", Tone.RULE));
            content.add(small(x, bottom + 18, day.getKey().label()));
            if (!day.getKey().year().equals(year)) {
                year = day.getKey().year();
                content.add(small(x, bottom + 33, year));
            }
        }
        content.add(
                Element.line(Element.steps("M %s %s H %s", BAND, bottom, places.width()))
                        .with("stroke", Tone.INK));
    }

    private static Element small(double x, double y, String words) {
        return Element.words(x, y, words).with("fill", Tone.INK_2).with("font-size", 13);
    }

    private static Element strong(double x, double y, String words) {
        return Element.words(x, y, words)
                .with("fill", Tone.INK)
                .with("font-family", Tone.SERIF)
                .with("font-size", 15)
                .with("font-weight", "600");
    }

    /// The middle of a box, from the top of the picture.
    private double y(Box box) {
        int family = familyOf.getOrDefault(box.id(), 0);
        return tops.get(family) + TOP + head(family) + places.row(box) * ROW + TALL / 2;
    }

    private void origin(Family family) {
        var roots = family.boxes().stream().filter(Box::root).toList();
        var shown = roots.isEmpty() ? family.boxes() : roots;
        double y =
                (shown.stream().mapToDouble(this::y).min().orElse(0)
                                + shown.stream().mapToDouble(this::y).max().orElse(0))
                        / 2;
        for (var root : roots) {
            content.add(curve(CIRCLE + RADIUS + 2, y, places.x(root), y(root)));
            content.add(head(places.x(root), y(root)));
        }
        content.add(sign(family, y));
        content.add(
                strong(164, y - 6, Letters.fitting(family.name(), STRONG, 160))
                        .with("text-anchor", "end")
                        .add(Element.of("title").saying(family.name())));
        content.add(
                small(164, y + 12, Letters.fitting(family.note(), 13, 160))
                        .with("text-anchor", "end"));
        int at = tree.families().indexOf(family);
        content.add(
                small(BAND + 14, tops.get(at) + height(at) - 10, family.count())
                        .with("fill", Tone.INK)
                        .with("font-weight", "600"));
    }

    private static Element sign(Family family, double y) {
        var circle =
                Element.of("circle")
                        .with("cx", CIRCLE)
                        .with("cy", y)
                        .with("r", RADIUS)
                        .with("fill", family.named() ? Tone.INK : Tone.PAPER)
                        .with("stroke", Tone.INK)
                        .with("stroke-width", 2.2);
        var letter =
                Element.words(CIRCLE, y + 6, family.letter())
                        .with("text-anchor", "middle")
                        .with("font-family", Tone.SERIF)
                        .with("font-style", "italic")
                        .with("font-weight", "600")
                        .with("font-size", family.letter().length() > 1 ? 15 : 19)
                        .with("fill", family.named() ? Tone.PAPER : Tone.INK);
        return Element.group()
                .add(family.named() ? circle : circle.with("stroke-dasharray", "4 3.5"))
                .add(letter);
    }

    private void arrow(Arrow arrow) {
        var from = boxes.get(arrow.from());
        var to = boxes.get(arrow.to());
        if (from == null || to == null) {
            return;
        }
        double x1 = places.x(from) + TreePlaces.BOX;
        double y2 = y(to);
        double y1 = y(from) + 8 * Math.signum(y2 - y(from));
        double x2 = places.x(to);
        var line = curve(x1, y1, x2, y2);
        var link = Element.link(arrow.link()).with("aria-label", arrow.words());
        link.add(Element.of("title").saying(arrow.words()));
        link.add(arrow.said() ? line : line.with("stroke-dasharray", "7 5"));
        link.add(head(x2, y2));
        content.add(link.add(target(x1, y1, x2, y2)));
    }

    /// What can be hit: wide enough for a finger, on the last part of the way.
    private static Element target(double x1, double y1, double x2, double y2) {
        double left = Math.min(Math.max(x1, x2 - 60), x2 - 24);
        double top = Math.abs(y1 - y2) < 24 ? (y1 + y2) / 2 - 12 : y2 - 12;
        return Element.of("rect")
                .with("x", left)
                .with("y", top)
                .with("width", x2 - left)
                .with("height", 24)
                .with("fill", "transparent");
    }

    private static Element curve(double x1, double y1, double x2, double y2) {
        double end = x2 - 8;
        double turn = Math.min(end, x1 + TURN);
        double bend = (x1 + turn) / 2;
        return Element.line(
                        y1 == y2
                                ? Element.steps("M %s %s H %s", x1, y1, end)
                                : Element.steps(
                                                "M %s %s C %s %s %s %s %s %s",
                                                x1, y1, bend, y1, bend, y2, turn, y2)
                                        + Element.steps(" H %s", end))
                .with("stroke", Tone.INK)
                .with("stroke-width", 1.7);
    }

    private static Element head(double x, double y) {
        return Element.of("path")
                .with("d", Element.steps("M %s %s l -9 -4.5 v 9 z", x - 1, y))
                .with("fill", Tone.INK);
    }

    private void returns(List<Return> all) {
        for (int at = 0; at < all.size(); at++) {
            comesBack(all.get(at), at);
        }
    }

    private void comesBack(Return way, int order) {
        var from = boxes.get(way.from());
        if (from == null) {
            return;
        }
        var to = way.to().map(boxes::get).orElse(from);
        double level = tops.get(familyOf.getOrDefault(from.id(), 0)) + 8 + order * RETURN + 13;
        double x1 = places.x(from) + TreePlaces.BOX / 2;
        double x2 = places.x(to) + TreePlaces.BOX / 2 - (to.equals(from) ? 50 : 0);
        double y1 = y(from) - TALL / 2;
        double y2 = y(to) - TALL / 2;
        content.add(
                Element.line(
                                Element.steps(
                                        "M %s %s C %s %s %s %s %s %s",
                                        x1, y1, x1, level, x1, level, (x1 + x2) / 2, level))
                        .with("stroke", Tone.DENY)
                        .with("stroke-width", 2.6));
        content.add(
                Element.line(
                                Element.steps(
                                        "M %s %s C %s %s %s %s %s %s",
                                        (x1 + x2) / 2, level, x2, level, x2, level, x2, y2 - 9))
                        .with("stroke", Tone.DENY)
                        .with("stroke-width", 2.6));
        content.add(
                Element.of("path")
                        .with("d", Element.steps("M %s %s l -5.5 -11 h 11 z", x2, y2))
                        .with("fill", Tone.DENY));
        content.add(label((x1 + x2) / 2, level, way.label()));
    }

    private static Element label(double x, double y, String words) {
        String said = "↺ " + words;
        double width = Letters.width(said, 14) + 28;
        return Element.group()
                .add(
                        Element.of("rect")
                                .with("x", x - width / 2)
                                .with("y", y - 13)
                                .with("width", width)
                                .with("height", 26)
                                .with("fill", Tone.PAPER)
                                .with("stroke", Tone.DENY)
                                .with("stroke-width", 1.6))
                .add(
                        Element.words(x, y + 5, said)
                                .with("text-anchor", "middle")
                                .with("fill", Tone.DENY)
                                .with("font-weight", "600"));
    }

    private void box(Box box) {
        double x = places.x(box);
        double y = y(box) - TALL / 2;
        double room = TreePlaces.BOX - 16 - (box.grade().isPresent() ? 18 : 0);
        var link = Element.link(box.link());
        link.add(Element.of("title").saying(box.title() + ", " + box.note()));
        link.add(
                Element.of("rect")
                        .with("x", x)
                        .with("y", y)
                        .with("width", TreePlaces.BOX)
                        .with("height", TALL)
                        .with("fill", Tone.SURFACE)
                        .with("stroke", box.first() ? Tone.INK : Tone.RULE_STRONG)
                        .with("stroke-width", box.first() ? 2.5 : 1.2));
        link.add(strong(x + 8, y + 18, Letters.fitting(box.title(), STRONG, room)));
        link.add(small(x + 8, y + 36, Letters.fitting(box.note(), 13, TreePlaces.BOX - 16)));
        box.grade()
                .ifPresent(grade ->
                        link.add(
                                small(x + TreePlaces.BOX - 6, y + 18, grade)
                                        .with("text-anchor", "end")
                                        .with("font-weight", "600")));
        content.add(link);
    }
}
