package stemma.read;

import org.jsoup.nodes.Element;
import stemma.model.Passage;

/// A line of a page as a browser sets it: text between two breaks of the flow.
///
/// @param element the smallest element that holds all of it
/// @param linked  how many of its characters are links
record Line(Passage at, Element element, int linked) {

    int length() {
        return at.length();
    }

    /// The share of its characters that are links, 0 to 1.
    double linkDensity() {
        return Math.min(1.0, (double) linked / length());
    }
}
