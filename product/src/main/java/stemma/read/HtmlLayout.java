package stemma.read;

import java.util.List;
import stemma.model.Imprint;

/// Lays out a web page.
final class HtmlLayout {
    private HtmlLayout() {}

    static Layout of(String html) {
        return new Layout(html, List.of(), Imprint.unknown());
    }
}
