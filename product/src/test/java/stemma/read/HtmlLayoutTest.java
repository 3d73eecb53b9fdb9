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

class HtmlLayoutTest {
    private static final List<String> SCRAPS =
            List.of(
                    "<p>",
                    "</p>",
                    "<div class=share>",
                    "</div>",
                    "<ul><li>",
                    "</ul>",
                    "<h1>",
                    "</h1>",
                    "<table><tr><td>",
                    "</table>",
                    "<a href=x>",
                    "</a>",
                    "<sup><a>1</a></sup>",
                    "<br>",
                    "<b>",
                    "</i>",
                    "<!--",
                    "-->",
                    "<script>",
                    "</script>",
                    "<noscript>",
                    "&nbsp;",
                    "&lt;",
                    "<figure><figcaption>",
                    "<blockquote>",
                    "<template>",
                    "</template>",
                    "words, and more",
                    "The bridge was closed on Tuesday, the League's spokesman said, by people whom he did not know.",
                    "<article>",
                    "<body>",
                    "<html lang=xx-invalid->",
                    "<title>",
                    "<svg>",
                    "<p hidden>");

    @Test
    void blocks_cover_all_words_of_any_page_in_order() {
        Trials.forAll(HtmlLayoutTest::page, HtmlLayoutTest::checkCovered);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>",
                "<span>a",
                "<div>a",
                "<a href=x>a",
                "<table><tr><td>",
                "<ul><li>a",
                "<h1>a",
                "<blockquote><p>a",
                "<b>a<i>",
                "<p>a",
                "<br>a",
                "<sup><a>1</a></sup>",
                "<div class='share'>a b c"
            })
    void a_hundred_thousand_nested_tags_take_seconds(String tag) {
        String page = tag.repeat(100_000);

        assertTimeout(Duration.ofSeconds(60), () -> checkCovered(page));
    }

    @Test
    void deep_words_are_kept() {
        Layout layout = HtmlLayout.of("<div>".repeat(100_000) + "the words below");

        assertThat(layout.text()).isEqualTo("the words below");
    }

    @Test
    void no_script_or_style_word_is_in_the_text() {
        Layout layout =
                HtmlLayout.of(
                        "<p>Shown<script>alert('one')</script><style>p{two:1}</style>"
                                + "<template>three</template><!-- four --> words<iframe>five</iframe></p>");

        assertThat(layout.text()).isEqualTo("Shown words");
    }

    @Test
    void an_empty_page_is_an_empty_text() {
        assertThat(HtmlLayout.of("").blocks()).isEmpty();
        assertThat(HtmlLayout.of("<html><body> \n</body></html>").text()).isEmpty();
    }

    @Test
    void a_page_hidden_until_its_script_runs_is_read_all_the_same() {
        Layout layout =
                HtmlLayout.of(
                        "<body><div style='visibility:hidden' class='overlay'><p>"
                                + "The bridge was closed on Tuesday, the League said, and will stay closed. "
                                        .repeat(3)
                                + "</p></div></body>");

        assertThat(layout.blocks()).singleElement().matches(Block::isRead);
    }

    @Test
    void a_modified_date_is_no_publication_date() {
        Layout layout =
                HtmlLayout.of(
                        "<head><meta property='article:modified_time' content='2031-03-09'>"
                                + "<meta name='lastmod' content='2031-03-10'></head><p>Words</p>");

        assertThat(layout.imprint().published().isStated()).isFalse();
    }

    private static String page(RandomGenerator random, int size) {
        StringBuilder page = new StringBuilder();
        for (int i = 0; i < size; i++) {
            page.append(SCRAPS.get(random.nextInt(SCRAPS.size()))).append(' ');
        }
        return page.toString();
    }

    private static void checkCovered(String html) {
        Layout layout = HtmlLayout.of(html);
        String text = layout.text();
        int end = 0;
        for (Block block : layout.blocks()) {
            assertThat(text.substring(end, block.at().begin())).isBlank();
            assertThat(block.at().in(text)).isNotBlank();
            end = block.at().end();
        }
        assertThat(text.substring(end)).isBlank();
    }
}
