package stemma.read;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import stemma.model.Block;
import stemma.model.Imprint;
import stemma.model.Passage;

/// A file laid out: its text, what each block of it is, and what the file itself says of who published it when.
record Layout(String text, List<Block> blocks, Imprint imprint) {
    Layout {
        blocks = List.copyOf(blocks);
    }

    /// The same words in another order: what is read, then what is left out. A page has its menus before, between and
    /// after its article; the report's text starts with the article and is whole without them.
    Layout readFirst() {
        var words = new StringBuilder(text.length());
        var moved = new ArrayList<Block>();
        Stream.concat(
                        blocks.stream().filter(Block::isRead),
                        blocks.stream().filter(block -> !block.isRead()))
                .forEach(block -> moved.add(append(words, block)));
        return new Layout(words.toString(), moved, imprint);
    }

    private Block append(StringBuilder words, Block block) {
        words.append(words.isEmpty() ? "" : "\n\n");
        int begin = words.length();
        words.append(text, block.at().begin(), block.at().end());
        return new Block(block.kind(), new Passage(begin, words.length()), block.language());
    }
}
