package stemma.draw;

import java.time.LocalDate;
import stemma.draw.Lanes.Mark;

/// A mark with its tail and who it is, as a link.
///
/// @param room so many pixels there are for who it is; without words where that is too little
record LaneMark(Mark mark, Days days, double room) {
    private static final double SIGN = 18;
    private static final double LEAST = 70;

    /// So much room is needed for more than who it is.
    private static final double BOTH = 200;

    /// @param place the middle of the sign
    Element at(double[] place) {
        double x = place[0];
        double y = place[1];
        var tone = Glyph.tone(mark.modality());
        var link = Element.link(mark.link());
        link.add(Element.of("title").saying(mark.who() + " " + mark.rest()));
        mark.tail().ifPresent(tail -> tail(link, tail, x, y));
        link.add(
                Element.of("circle")
                        .with("cx", x)
                        .with("cy", y)
                        .with("r", 11.5)
                        .with("fill", Tone.PAPER)
                        .with("stroke", tone)
                        .with("stroke-opacity", "0"));
        link.add(Glyph.of(mark.modality(), x, y, SIGN));
        return room < LEAST ? link : link.add(words(end(x), y));
    }

    private void tail(Element link, Lanes.Tail tail, double x, double y) {
        var tone = Glyph.tone(mark.modality());
        double from = days.x(tail.first());
        double to = days.x(tail.last());
        link.add(line(tone, 1.8, Element.steps("M %s %s H %s", from, y, x)));
        link.add(line(tone, 2, Element.steps("M %s %s v 12", from, y - 6)));
        if (isRange(tail.first(), tail.last())) {
            link.add(line(tone, 8, Element.steps("M %s %s H %s", from, y, Math.max(to, from + 2))));
        }
        if (tail.first().isBefore(days.first())) {
            link.add(line(tone, 1.8, Element.steps("M %s %s l -6 5 l 6 5", from - 2, y - 5)));
        }
    }

    /// Where its words may begin: after its sign, and after the end of a tail to later days.
    private double end(double x) {
        return Math.max(x, mark.tail().map(Lanes.Tail::last).map(days::x).orElse(x));
    }

    private static boolean isRange(LocalDate first, LocalDate last) {
        return last.isAfter(first);
    }

    private static Element line(Tone tone, double width, String steps) {
        return Element.line(steps).with("stroke", tone).with("stroke-width", width);
    }

    private Element words(double x, double y) {
        String who = Letters.fitting(mark.who(), 14.5, forWho());
        double left = room - 26 - Letters.width(who, 14.5);
        String rest = left < LEAST ? "" : Letters.fitting(mark.rest(), 13, left);
        return Element.of("text")
                .with("x", x + 16)
                .with("y", y + 5)
                .add(part(who).with("fill", Tone.INK).with("font-weight", "600"))
                .add(part(" " + rest).with("fill", Tone.INK_2).with("font-size", 13));
    }

    private double forWho() {
        double beside = room - Letters.width(mark.rest(), 13) - 26;
        return room < BOTH ? room : Math.max(room / 2, beside);
    }

    private static Element part(String words) {
        return Element.of("tspan").with("unicode-bidi", "isolate").saying(words);
    }
}
