package stemma.draw;

import java.io.StringWriter;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;

/// A drawing with its size and what it says to those who do not see it.
///
/// @param width  in pixels, as is the height; a page may show it smaller
/// @param label  in a sentence what it shows, and where the same stands as a table or list
public record Picture(double width, double height, String label, Element content) {
    private static final XMLOutputFactory XML = XMLOutputFactory.newFactory();

    /// As a part of a page, in the page's colours.
    ///
    /// @param style the class that the page's style sheet knows it by
    public String onPage(String style) {
        return written(
                frame().with("class", style).with("role", "group").with("aria-label", label),
                Tone::onPage);
    }

    /// Beside words that say the same: nothing to hear.
    public String beside(String style) {
        return written(frame().with("class", style).with("aria-hidden", "true"), Tone::onPage);
    }

    /// As a file of its own, in the colours of the light page.
    public String alone() {
        var ground =
                Element.of("rect")
                        .with("width", width)
                        .with("height", height)
                        .with("fill", Tone.PAPER);
        var root = Element.of("svg").with("xmlns", "http://www.w3.org/2000/svg");
        measures().forEach(root::with);
        return written(
                root.add(Element.of("title").saying(label)).add(ground).add(content), Tone::alone);
    }

    private Element frame() {
        var root = Element.of("svg");
        measures().forEach(root::with);
        return root.add(content);
    }

    private Map<String, String> measures() {
        String wide = Element.steps("%s", width);
        String high = Element.steps("%s", height);
        return new TreeMap<>(
                Map.of("viewBox", "0 0 " + wide + " " + high, "width", wide, "height", high));
    }

    private static String written(Element root, Function<Tone, String> tones) {
        var text = new StringWriter();
        try {
            var out = XML.createXMLStreamWriter(text);
            root.write(out, tones);
            out.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("A picture is written to memory", e);
        }
        return text.toString();
    }
}
