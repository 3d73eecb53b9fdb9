package stemma.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class PictureTest {
    private static final Path TOKENS = Path.of("src/main/resources/stemma/web/tokens.css");

    @Test
    void on_a_page_it_has_the_pages_colours_and_alone_those_of_the_light_page() {
        var picture = new Picture(10, 20.25, "A dot", dot());

        assertThat(picture.onPage("tree"))
                .isEqualTo(
                        "<svg height=\"20.3\" viewBox=\"0 0 10 20.3\" width=\"10\" class=\"tree\" role=\"group\""
                                + " aria-label=\"A dot\"><circle r=\"7.5\" fill=\"var(--rule-strong)\"></circle></svg>");
        assertThat(picture.alone())
                .startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\"")
                .contains("<title>A dot</title>", "fill=\"#857F71\"")
                .doesNotContain("var(");
    }

    @Test
    void the_light_colours_are_those_of_the_style_sheet() throws IOException {
        String tokens = Files.readString(TOKENS);

        for (var tone : Tone.values()) {
            if (tone.alone().startsWith("#")) {
                assertThat(tokens)
                        .contains(
                                tone.onPage().replace("var(", "").replace(")", "")
                                        + ":"
                                        + tone.alone());
            }
        }
    }

    @Test
    void words_of_a_report_stay_words() {
        String hostile = "</text><script>alert(1)</script> \u0000 & \"var(--ink)\"";
        var picture = new Picture(1, 1, hostile, Element.words(0, 0, hostile));

        for (String written : new String[] {picture.onPage("x"), picture.alone()}) {
            var parsed = Jsoup.parse(written, Parser.xmlParser());
            assertThat(parsed.select("script")).isEmpty();
            assertThat(parsed.selectFirst("text").wholeText())
                    .isEqualTo(hostile.replace("\u0000", ""));
        }
    }

    private static Element dot() {
        return Element.of("circle").with("r", 7.5).with("fill", Tone.RULE_STRONG);
    }
}
