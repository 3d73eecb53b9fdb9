package stemma.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stemma.model.Block;
import stemma.model.BlockKind;
import stemma.model.Imprint;
import stemma.model.Passage;

/// A layout in the making, set block by block with an empty line between two.
final class Galley {
    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();

    /// Adds a block of its own; words that are only white space add nothing.
    Galley add(BlockKind kind, String words) {
        String storable = Characters.storable(words).strip();
        if (!storable.isEmpty()) {
            int begin = start();
            text.append(storable);
            var at = new Passage(begin, text.length());
            blocks.add(new Block(kind, at, Languages.UNKNOWN));
        }
        return this;
    }

    /// Adds all blocks of another layout. There is one title; a second is a heading.
    Galley add(Layout layout) {
        if (!layout.text().isBlank()) {
            int begin = start();
            boolean titled = hasTitle();
            text.append(layout.text());
            layout.blocks().forEach(block -> blocks.add(moved(block, begin, titled)));
        }
        return this;
    }

    /// The words of the first block that is a title.
    Optional<String> title() {
        return blocks.stream()
                .filter(block -> block.kind() == BlockKind.TITLE)
                .findFirst()
                .map(block -> block.at().in(text.toString()).replaceAll("\\s+", " "));
    }

    boolean hasTitle() {
        return title().isPresent();
    }

    boolean hasHeadingBelowTitle() {
        return blocks.stream()
                .dropWhile(block -> block.kind() != BlockKind.TITLE)
                .anyMatch(block -> block.kind() == BlockKind.HEADING);
    }

    String text() {
        return text.toString();
    }

    Layout layout(Imprint imprint) {
        return new Layout(text.toString(), blocks, imprint);
    }

    private int start() {
        if (!text.isEmpty()) {
            text.append("\n\n");
        }
        return text.length();
    }

    private static Block moved(Block block, int by, boolean titled) {
        var at = new Passage(block.at().begin() + by, block.at().end() + by);
        boolean isSecond = titled && block.kind() == BlockKind.TITLE;
        return new Block(isSecond ? BlockKind.HEADING : block.kind(), at, block.language());
    }
}
