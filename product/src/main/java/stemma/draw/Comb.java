package stemma.draw;

import java.util.List;
import java.util.Locale;

/// How many reports, and from how many places they can come: a tooth for each report, those of one origin on one stem (`workbench.md`, 3.4).
///
/// @param reports how many; one that stands under two origins has two teeth
/// @param stems   one for each origin
public record Comb(int reports, List<Stem> stems) {
    private static final double TOOTH = 5.5;
    private static final double GAP = 9.5;
    private static final double HEIGHT = 16;

    /// So many teeth are drawn on a stem, so many stems in a comb; the rest is a number.
    private static final int MOST = 12;

    public Comb {
        stems = List.copyOf(stems);
    }

    /// An origin with its reports.
    ///
    /// @param named whether anything tells who it is: its head is filled
    public record Stem(boolean named, int teeth) {}

    /// `11 reports, 3 origins`
    public String words() {
        return counted(reports, "report") + ", " + counted(stems.size(), "origin");
    }

    private static String counted(int number, String thing) {
        return String.format(Locale.ENGLISH, "%,d %s%s", number, thing, number == 1 ? "" : "s");
    }

    public Picture picture() {
        var content = Element.group().with("stroke", Tone.INK).with("stroke-linecap", "square");
        double x = 2;
        for (var stem : stems.subList(0, Math.min(MOST, stems.size()))) {
            x = stem(content, stem, x);
        }
        if (stems.size() > MOST) {
            x = number(content, "+" + (stems.size() - MOST), x);
        }
        return new Picture(Math.max(4, x - GAP + 2), HEIGHT, words(), content);
    }

    /// @return where the next one begins
    private static double stem(Element content, Stem stem, double x) {
        boolean isNumber = stem.teeth() > MOST;
        int teeth = isNumber ? 3 : Math.max(1, stem.teeth());
        double end = x + (teeth - 1) * TOOTH;
        double middle = (x + end) / 2;
        content.add(
                Element.of("circle")
                        .with("cx", middle)
                        .with("cy", 3)
                        .with("r", 2.1)
                        .with("stroke-width", 1.2)
                        .with("fill", stem.named() ? Tone.INK : Tone.PAPER));
        var lines = new StringBuilder(Element.steps("M %s 5.2 V 8 M %s 8 H %s", middle, x, end));
        for (int tooth = 0; tooth < teeth; tooth++) {
            lines.append(Element.steps(" M %s 8 V 15", x + tooth * TOOTH));
        }
        content.add(Element.line(lines.toString()).with("stroke-width", 1.4));
        return isNumber ? number(content, String.valueOf(stem.teeth()), end + TOOTH) : end + GAP;
    }

    private static double number(Element content, String number, double x) {
        content.add(
                Element.words(x, 15, number)
                        .with("stroke", "none")
                        .with("fill", Tone.INK)
                        .with("font-family", Tone.SANS)
                        .with("font-size", 13)
                        .with("font-weight", "600"));
        return x + number.length() * 8 + GAP;
    }
}
