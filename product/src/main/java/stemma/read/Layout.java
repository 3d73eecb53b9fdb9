package stemma.read;

import java.util.List;
import stemma.model.Block;
import stemma.model.Imprint;

/// A file laid out: its text, what each block of it is, and what the file itself says of who published it when.
record Layout(String text, List<Block> blocks, Imprint imprint) {
    Layout {
        blocks = List.copyOf(blocks);
    }
}
