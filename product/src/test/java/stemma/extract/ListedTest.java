package stemma.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
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

    private static final String ASKED =
            "According to the Orlan Weekly, the Karst Front and the Velm Guard requested that the Ossian League give them permission for the following:";

    private static List<String> asked(String... blocks) {
        var text = new StringBuilder(ASKED);
        var all = new ArrayList<Block>();
        all.add(new Block(BlockKind.PARAGRAPH, new Passage(0, text.length()), "en"));
        for (String block : blocks) {
            int begin = text.append('\n').length();
            var kind =
                    Character.isDigit(block.charAt(0)) ? BlockKind.LIST_ITEM : BlockKind.PARAGRAPH;
            all.add(new Block(kind, new Passage(begin, text.append(block).length()), "en"));
        }
        return Said.in(Said.report(text.toString(), "en", all));
    }

    @Test
    void what_is_to_be_permitted_is_asked_for_and_not_said_by_whoever_may_permit_it() {
        assertThat(asked("1. To send the guards to Velm. That would mean more raids."))
                .anyMatch(line ->
                        line.startsWith("Orlan Weekly <- Karst Front and Velm Guard: ")
                                && line.contains("To send the guards to Velm."))
                .contains("Orlan Weekly: That would mean more raids.")
                .noneMatch(line -> line.contains("<- Ossian League"));
    }

    @Test
    void a_list_of_what_to_do_goes_on_behind_a_paragraph() {
        assertThat(
                        asked(
                                "1. To send the guards to Velm.",
                                "The weekly added that nobody had answered yet.",
                                "1. To approve the camp at Kesh."))
                .anyMatch(line ->
                        line.startsWith("Orlan Weekly <- Karst Front and Velm Guard: ")
                                && line.endsWith("To approve the camp at Kesh."));
    }

    @Test
    void a_list_of_what_happened_does_not_go_on() {
        assertThat(
                        asked(
                                "1. To send the guards to Velm.",
                                "The weekly added that nobody had answered yet.",
                                "1. The camp at Kesh was closed."))
                .noneMatch(line -> line.endsWith("The camp at Kesh was closed."));
    }
}
