package stemma.read;

import java.util.List;
import stemma.model.Imprint;

/// Lays out plain text as a scraper left it.
final class TextLayout {
    private TextLayout() {}

    static Layout of(String text) {
        return new Layout(text, List.of(), Imprint.unknown());
    }
}
