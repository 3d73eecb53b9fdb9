package stemma.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import stemma.model.Block;
import stemma.model.BlockKind;
import stemma.model.Passage;

/// Whose word the items of a list are, read with the program's own model.
class ListedTest {
    private static final String ITEM =
            "1. The caller said that he was waiting for Petra Linn in Velm.";

    @Test
    void the_items_are_told_by_whoever_tells_this() {
        assertThat(lines("In short, Jorn Reik told the Harbour Courier this:"))
                .anyMatch(line -> line.startsWith("Harbour Courier <- Jorn Reik <- The caller: "));
    }

    @Test
    void a_list_behind_a_sentence_that_nobody_says_is_nobodys() {
        assertThat(lines("In short, this was done:"))
                .anyMatch(line -> line.startsWith("The caller: "));
    }

    private static List<String> lines(String before) {
        String text = before + "\n" + ITEM;
        var blocks =
                List.of(
                        new Block(BlockKind.PARAGRAPH, new Passage(0, before.length()), "en"),
                        new Block(
                                BlockKind.LIST_ITEM,
                                new Passage(before.length() + 1, text.length()),
                                "en"));
        return Said.in(Said.report(text, "en", blocks));
    }
}
