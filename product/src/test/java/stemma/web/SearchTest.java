package stemma.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stemma.desk.Desk;

/// What is found, what is kept, and what nobody should have typed.
class SearchTest {
    @TempDir Path folder;
    private Desk desk;
    private Workbench workbench;
    private Visitor visitor;

    @BeforeEach
    void open() throws IOException {
        desk = Cases.spelled(folder);
        workbench = Workbench.serve(desk, "Sennet", 0);
        visitor = new Visitor(workbench, "sennet");
    }

    @AfterEach
    void close() {
        workbench.close();
        desk.close();
    }

    private Document search(String query) throws Exception {
        var answer = visitor.get("/search?q=" + Place.encoded(query));
        assertThat(answer.statusCode()).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    private static List<String> found(Document page) {
        return page.select(".hits mark.hit").eachText();
    }

    @Test
    void a_name_is_found_in_all_its_spellings_and_says_so() throws Exception {
        var page = search("Tamari");

        assertThat(found(page)).contains("Tamari", "إدريس التماري");
        assertThat(page.select(".also").text()).contains("إدريس التماري");
    }

    @Test
    void quoted_words_are_looked_for_as_they_are() throws Exception {
        var page = search("\"Tamari\"");

        assertThat(found(page)).containsOnly("Tamari");
        assertThat(page.select(".also")).isEmpty();
    }

    @Test
    void words_have_to_stand_in_one_sentence() throws Exception {
        assertThat(found(search("Oss asked"))).isNotEmpty();
        var apart = search("Oss Idris bulletin ferry");
        assertThat(found(apart)).isEmpty();
        assertThat(search("ferry envoy").select(".aside").text())
                .contains("All the words stand in 1 report");
    }

    @Test
    void a_star_stands_for_the_rest_of_a_word() throws Exception {
        assertThat(found(search("ferr"))).isEmpty();
        assertThat(found(search("ferr*"))).contains("ferry", "Ferry");
    }

    @Test
    void filters_choose_among_statements_and_stand_at_the_side() throws Exception {
        var page = search("modality:denied");

        assertThat(page.select(".hits .mod").eachText()).containsOnly("denied");
        assertThat(page.select(".narrow a").eachAttr("href"))
                .contains("/c/sennet/search?q=modality%3Adenied+outlet%3A%22The+Bulletin%22");
        assertThat(search("by:\"Nadeem Oss\"").select(".hits li")).hasSize(1);
        assertThat(search("lang:ar").select(".hits li")).isEmpty();
        assertThat(search("outlet:bulletin").select(".hits .from").text()).contains("The Bulletin");
        assertThat(search("Oss known:2031-03-07").select(".hits .from").text())
                .contains("Institute")
                .doesNotContain("Bulletin");
    }

    @Test
    void nothing_found_tells_what_finds_something_alone() throws Exception {
        var page = search("zebra modality:denied");

        assertThat(page.select("h1").text()).isEqualTo("Nothing fits all of this");
        assertThat(page.select(".none li").eachText())
                .singleElement()
                .asString()
                .startsWith("modality:denied: ");
    }

    @Test
    void a_search_is_kept_under_a_name_with_all_its_filters_and_thrown_away() throws Exception {
        String token = visitor.token();

        var answer =
                visitor.post(
                        "/search",
                        Map.of("token", token, "q", "Oss modality:denied", "name", "Denials"),
                        visitor.origin());

        assertThat(answer.statusCode()).isEqualTo(303);
        var page = search("Oss modality:denied");
        assertThat(page.select(".saved").text()).contains("Denials", "Oss modality:denied");
        assertThat(page.select(".narrow").text()).contains("Kept as “Denials”.");
        assertThat(
                        Jsoup.parse(visitor.get("?since=2031-03-09").body())
                                .select(".box li")
                                .eachText())
                .contains("Denials1 new");
        visitor.post(
                "/search",
                Map.of("token", token, "do", "forget", "name", "Denials"),
                visitor.origin());
        assertThat(desk.savedSearches()).isEmpty();
    }

    @Test
    void nothing_is_kept_without_the_token() throws Exception {
        var answer = visitor.post("/search", Map.of("q", "Oss", "name", "Mine"), visitor.origin());

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(desk.savedSearches()).isEmpty();
    }

    @Test
    void whatever_is_typed_gets_an_answer() throws Exception {
        for (String query :
                List.of(
                        "\"",
                        "\u0000Oss\u0000",
                        "Oss AND OR NOT NEAR(a, 2) {title}: * ^ -",
                        "title:x",
                        "\u202Eesrever\u2066 \u200Fالتماري",
                        "<script>alert(1)</script>",
                        "x".repeat(10_000).substring(0, 6_000),
                        "ab ".repeat(2_000),
                        "actor:\"<b>\" origins:99999999999 true:2031..2030",
                        "'; DROP TABLE report; --")) {
            var page = search(query);

            assertThat(page.select("h1").text()).as(query).isNotEmpty();
            assertThat(page.select("script:not([src])")).isEmpty();
        }
        assertThat(visitor.get("/search?q=Oss&after=nothing").statusCode()).isEqualTo(200);
        assertThat(visitor.get("/search.json?q=%22").statusCode()).isEqualTo(200);
    }

    @Test
    void what_was_found_is_there_as_data() throws Exception {
        assertThat(visitor.get("/search.json?q=Oss").body())
                .startsWith("{\"sentences\":[{\"report\":")
                .contains("\"found\":[[", "\"propositions\":", "\"actors\":", "\"sources\":");
        assertThat(visitor.get("/search.csv?q=Oss").body())
                .startsWith("\"report\",\"file\",\"published\"");
    }
}
