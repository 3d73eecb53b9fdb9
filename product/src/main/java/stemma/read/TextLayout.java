package stemma.read;

import java.util.List;
import stemma.model.Block;

/// Lays out plain text as a scraper left it: no tags to go by, only words and the look of lines.
///
/// The text is kept as given.
final class TextLayout {
    private TextLayout() {}

    static Layout of(String text) {
        List<Block> blocks = Furnishing.of(text, Pieces.of(text));
        return new Layout(text, blocks, Imprints.in(text, blocks));
    }
}
