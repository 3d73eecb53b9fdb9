package stemma.draw;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// A shape, text, link or group of a picture (SVG 2, chapter 5). Later ones lie on earlier ones.
///
/// `Element.of("circle").with("r", 7.5).with("fill", Tone.INK)`
public final class Element {
    private final String name;
    private final Map<String, Function<Function<Tone, String>, String>> attributes =
            new LinkedHashMap<>();
    private final List<Element> children = new ArrayList<>();
    private Optional<String> text = Optional.empty();

    private Element(String name) {
        this.name = name;
    }

    /// @param name of the element, such as `path`
    public static Element of(String name) {
        return new Element(name);
    }

    /// A group.
    public static Element group() {
        return of("g");
    }

    /// Something that leads to an address of the workbench.
    public static Element link(String address) {
        return of("a").with("href", address);
    }

    /// A path; no fill, so that it is a line.
    ///
    /// @param steps as the attribute `d` has them (SVG 2, section 9.3), made with `steps`
    public static Element line(String steps) {
        return of("path").with("d", steps).with("fill", "none");
    }

    /// Words, with the baseline at `y`.
    public static Element words(double x, double y, String words) {
        return of("text").with("x", x).with("y", y).saying(words);
    }

    /// Letters and numbers of a path: `steps("M %s %s H %s", 1, 2.25, 3)` is `M 1 2.3 H 3`.
    public static String steps(String form, double... numbers) {
        Object[] written = new Object[numbers.length];
        for (int at = 0; at < numbers.length; at++) {
            written[at] = number(numbers[at]);
        }
        return form.formatted(written);
    }

    public Element with(String attribute, String value) {
        attributes.put(attribute, _ -> value);
        return this;
    }

    /// A number is written with one decimal at most, in every language with a point.
    public Element with(String attribute, double value) {
        return with(attribute, number(value));
    }

    public Element with(String attribute, Tone tone) {
        attributes.put(attribute, tones -> tones.apply(tone));
        return this;
    }

    /// What a text shows, or a title says. Signs that cannot stand in XML are left out.
    public Element saying(String words) {
        text =
                Optional.of(
                        words.replaceAll(
                                "[^\\t\\n\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", ""));
        return this;
    }

    /// Puts another into this one, on what is in it already.
    public Element add(Element child) {
        children.add(child);
        return this;
    }

    public Element addAll(List<Element> more) {
        children.addAll(more);
        return this;
    }

    void write(XMLStreamWriter out, Function<Tone, String> tones) throws XMLStreamException {
        out.writeStartElement(name);
        for (var attribute : attributes.entrySet()) {
            out.writeAttribute(attribute.getKey(), attribute.getValue().apply(tones));
        }
        if (text.isPresent()) {
            out.writeCharacters(text.get());
        }
        for (var child : children) {
            child.write(out, tones);
        }
        out.writeEndElement();
    }

    /// A number with four decimals at most, for what small differences tell.
    static String exact(double value) {
        return String.format(Locale.ROOT, "%.4f", value).replaceAll("\\.?0+$", "");
    }

    private static String number(double value) {
        String written = String.format(Locale.ROOT, "%.1f", value + 0.0);
        return written.endsWith(".0") ? written.substring(0, written.length() - 2) : written;
    }
}
