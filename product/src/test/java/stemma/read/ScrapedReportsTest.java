package stemma.read;

import static org.assertj.core.api.Assertions.assertThat;
import static stemma.model.BlockKind.BYLINE;
import static stemma.model.BlockKind.CAPTION;
import static stemma.model.BlockKind.FOOTNOTE;
import static stemma.model.BlockKind.FURNITURE;
import static stemma.model.BlockKind.LIST_ITEM;
import static stemma.model.BlockKind.TEASER;
import static stemma.model.BlockKind.TITLE;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import stemma.model.Block;
import stemma.model.BlockKind;
import stemma.model.Imprint;
import stemma.model.When;

/// The two real reports that a scraper left, told by structure only.
class ScrapedReportsTest {
    private static final String DAILY = "reports/daily-2018-06.txt";
    private static final String DISPATCH = "reports/dispatch-2023-11-07.txt";

    @Test
    void a_dispatch_gives_its_date_series_and_number_but_no_outlet() throws IOException {
        Imprint imprint = layout(DISPATCH).imprint();

        assertThat(imprint.published()).isEqualTo(When.on(LocalDate.of(2023, 11, 7)));
        assertThat(imprint.series()).contains("Special Dispatch");
        assertThat(imprint.number()).contains("10944");
        assertThat(imprint.outlet()).isEmpty();
        assertThat(imprint.title().orElseThrow())
                .startsWith("Arab Daily:")
                .endsWith("South Lebanon");
    }

    @Test
    void a_dispatch_has_byline_lines_list_items_and_footnotes() throws IOException {
        Layout layout = layout(DISPATCH);

        assertThat(words(layout, BYLINE)).hasSize(3);
        assertThat(words(layout, LIST_ITEM)).hasSize(3);
        assertThat(words(layout, FOOTNOTE)).hasSize(2).allMatch(note -> note.startsWith("["));
        assertThat(words(layout, FURNITURE)).singleElement().asString().startsWith("Share this");
    }

    @Test
    void a_paper_without_date_or_outlet_gives_neither() throws IOException {
        Imprint imprint = layout(DAILY).imprint();

        assertThat(imprint.published()).isEqualTo(When.unstated());
        assertThat(imprint.outlet()).isEmpty();
        assertThat(imprint.title().orElseThrow()).endsWith("in Lebanon");
    }

    @Test
    void a_papers_captions_are_found_and_its_boxes_are_furniture() throws IOException {
        Layout layout = layout(DAILY);

        assertThat(words(layout, TITLE)).hasSize(1);
        assertThat(words(layout, TEASER)).hasSize(1);
        assertThat(words(layout, CAPTION)).hasSize(6).allMatch(line -> line.endsWith(")"));
        assertThat(words(layout, FURNITURE)).hasSize(4);
    }

    @Test
    void nothing_that_is_read_is_a_credit_a_menu_or_an_advert() throws IOException {
        for (String file : List.of(DAILY, DISPATCH)) {
            Layout layout = layout(file);
            List<String> read =
                    layout.blocks().stream()
                            .filter(Block::isRead)
                            .map(block -> block.at().in(layout.text()).toLowerCase(Locale.ROOT))
                            .toList();

            assertThat(read)
                    .noneMatch(line -> line.matches("(?s).*\\([^)]*(afp|ap|getty|gpo)[^)]*\\)$"))
                    .noneMatch(line -> line.startsWith("in this may"))
                    .noneMatch(line -> line.startsWith("share this"))
                    .noneMatch(line -> line.startsWith("read more"))
                    .noneMatch(line -> line.contains("subscribed"))
                    .noneMatch(line -> line.contains("notifications"));
        }
    }

    private static Layout layout(String file) throws IOException {
        return TextLayout.of(Files.readString(SharedFolder.orSkip(file)));
    }

    private static List<String> words(Layout layout, BlockKind kind) {
        return layout.blocks().stream()
                .filter(block -> block.kind() == kind)
                .map(block -> block.at().in(layout.text()))
                .toList();
    }
}
