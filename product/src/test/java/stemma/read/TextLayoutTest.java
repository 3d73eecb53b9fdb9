package stemma.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stemma.Trials;
import stemma.model.Block;
import stemma.model.BlockKind;
import stemma.model.Passage;

class TextLayoutTest {
    private static final List<String> SCRAPS =
            List.of(
                    "By Ines Farrow",
                    "3 May 2031",
                    "Share this:",
                    "read more:",
                    "(AP/Ines Farrow)",
                    "[1] A note.",
                    "  1. An item",
                    "Home | News | Maps",
                    "\t",
                    " ",
                    "\u00a0",
                    "\ufeff",
                    "The bridge was closed on Tuesday, the League's spokesman said, by people whom he did not know.",
                    "في هذه الصورة",
                    "- 3 -",
                    "(",
                    ")",
                    "«",
                    "",
                    "A Title Without A Stop",
                    "©",
                    "“",
                    "]");

    @Test
    void all_that_is_no_white_space_stands_in_some_block_and_in_order() {
        Trials.forAll(TextLayoutTest::text, TextLayoutTest::checkCovered);
    }

    @Test
    void the_text_is_kept_as_given() {
        String text = "\ufeff  One\n\n\tTwo \u00a0 \n";

        assertThat(TextLayout.of(text).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a ",
                "(",
                "A/",
                "By A ",
                "1 May ",
                "\n",
                "x\n\n",
                "(A/B) ",
                "A B C No. ",
                "[",
                "©",
                "Ab Cd ",
                "In this photo ",
                "share ",
                "12/",
                "| ",
                "\u00a0",
                "A.",
                "http://",
                "1. ",
                "  ",
                "ا "
            })
    void five_million_characters_of_anything_take_seconds(String unit) {
        String text = unit.repeat(5_000_000 / unit.length());

        Layout layout = assertTimeout(Duration.ofSeconds(60), () -> TextLayout.of(text));

        checkCovered(layout.text());
    }

    @Test
    void five_million_characters_of_paragraphs_take_seconds() {
        String text =
                "The bridge was closed on Tuesday, March 4, 2031, the League said. (Karst/Farrow)\n\n"
                        .repeat(60_000);

        Layout layout = assertTimeout(Duration.ofSeconds(60), () -> TextLayout.of(text));

        assertThat(layout.blocks()).hasSize(60_000);
    }

    @Test
    void empty_and_blank_text_has_no_blocks() {
        assertThat(TextLayout.of("").blocks()).isEmpty();
        assertThat(TextLayout.of(" \n\u00a0\n\t").blocks()).isEmpty();
    }

    @Test
    void a_menus_first_label_is_no_outlet() {
        Layout layout =
                TextLayout.of(
                        """
                        White Hall
                        The Valley
                        Opinion
                        Shop

                        Bridge closed again

                        The bridge was closed again on Tuesday, two people at White Hall said, and nobody knows for how long.
                        """);

        assertThat(layout.imprint().outlet()).isEmpty();
        assertThat(layout.imprint().title()).contains("Bridge closed again");
    }

    @Test
    void the_third_item_of_a_letter_is_no_mark_of_copyright() {
        String text =
                """
                To the Council:

                (a) The Front sent forty lorries to the camp at Velm in May;

                (b) The Guard burned the bridge over the Orm in June;

                (c) The League has its camps in Vashar.
                """;
        var report = TextLayout.of(text);

        assertThat(report.blocks()).extracting(Block::kind).doesNotContain(BlockKind.FURNITURE);
        assertThat(report.imprint().outlet()).isEmpty();
    }

    @Test
    void a_quoted_papers_date_and_name_are_not_the_reports() {
        Layout layout =
                TextLayout.of(
                        """
                        Who crossed the bridge

                        On March 5, 2031 the daily Sawt al-Karst (Dalma) - not for the first time - wrote that forty men had crossed the bridge by night.

                        Karst Radio said on 6 March 2031 that it had been fifty, of whom ten came back before the morning.
                        """);

        assertThat(layout.imprint().published().isStated()).isFalse();
        assertThat(layout.imprint().outlet()).isEmpty();
    }

    @Test
    void blocks_that_a_format_has_named_stay_what_they_are() {
        String text = "Share this\n(AP/Ines Farrow)\nShare this";
        List<Block> given =
                List.of(
                        new Block(BlockKind.HEADING, new Passage(0, 10), "en"),
                        new Block(BlockKind.PARAGRAPH, new Passage(11, 27), "en"),
                        new Block(BlockKind.PARAGRAPH, new Passage(28, 38), "en"));

        List<Block> marked = Furnishing.mark(text, given);

        assertThat(marked)
                .extracting(Block::kind)
                .containsExactly(BlockKind.HEADING, BlockKind.CREDIT, BlockKind.FURNITURE);
        assertThat(marked)
                .extracting(Block::at)
                .containsExactlyElementsOf(given.stream().map(Block::at).toList());
    }

    private static String text(RandomGenerator random, int size) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < size; i++) {
            text.append(SCRAPS.get(random.nextInt(SCRAPS.size())))
                    .append(random.nextBoolean() ? "\n\n" : random.nextBoolean() ? "\n" : " ");
        }
        return text.toString();
    }

    private static void checkCovered(String text) {
        int end = 0;
        for (Block block : TextLayout.of(text).blocks()) {
            assertThat(block.at().begin()).isGreaterThanOrEqualTo(end);
            assertThat(isBlank(text, end, block.at().begin())).isTrue();
            end = block.at().end();
        }
        assertThat(isBlank(text, end, text.length())).isTrue();
    }

    private static boolean isBlank(String text, int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (!Words.isSpace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
