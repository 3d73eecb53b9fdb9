package stemma.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stemma.desk.Desk;

/// The letter of a source is set, set anew and taken back on its page; what is new is marked as read.
class SourcesPagesTest {
    @TempDir Path folder;
    private Desk desk;
    private Workbench workbench;
    private Visitor visitor;

    @BeforeEach
    void open() throws Exception {
        desk = Cases.full(folder);
        workbench = Workbench.serve(desk, "Sennet", 0);
        visitor = new Visitor(workbench, "sennet");
    }

    @AfterEach
    void close() {
        workbench.close();
        desk.close();
    }

    private String path() {
        return "/sources/"
                + desk.weighing().now().records().all().stream()
                        .filter(it -> it.label().equals("Ossian Review"))
                        .findFirst()
                        .orElseThrow()
                        .id();
    }

    private HttpResponse<String> post(String path, Map<String, String> fields) throws Exception {
        var form = new HashMap<>(fields);
        form.put("token", visitor.token());
        return visitor.post(path, form, visitor.origin());
    }

    private Document page(String path) throws Exception {
        return Jsoup.parse(visitor.get(path).body());
    }

    @Test
    void a_letter_is_set_with_its_reason_and_the_former_one_stays() throws Exception {
        var answer = post(path(), Map.of("letter", "B", "why", "never wrong on the ferry"));
        post(path(), Map.of("letter", "C", "why", "wrong on the ferry"));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(it -> assertThat(it).endsWith("?decided=1"));
        var page = page(path());
        assertThat(page.select("#grade .grade").eachText()).containsExactly("C", "B");
        assertThat(page.select("#grade").text())
                .contains(
                        "fairly reliable", "wrong on the ferry", "never wrong on the ferry", "you");
        assertThat(page("/sources?grade=C").select("td.title").eachText())
                .containsExactly("Ossian Review");
        assertThat(visitor.get(path() + ".json").body())
                .contains("\"reliability\":\"C\"", "\"why\":\"never wrong on the ferry\"");
    }

    @Test
    void a_letter_taken_back_is_as_if_it_had_never_been() throws Exception {
        post(path(), Map.of("letter", "B", "why", "x"));

        post("/history", Map.of("undo", "1"));

        assertThat(page(path()).select("#grade").text()).contains("Nobody has set a letter");
        assertThat(page("/sources?grade=none").select("td.title").eachText())
                .contains("Ossian Review");
    }

    @Test
    void without_a_letter_or_a_reason_nothing_is_set() throws Exception {
        for (var fields :
                java.util.List.of(
                        Map.of("why", "x"),
                        Map.of("letter", "Z", "why", "x"),
                        Map.of("letter", "A", "why", " \u202E "))) {
            var answer = post(path(), fields);

            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(Jsoup.parse(answer.body()).select("[role=alert]").text()).isNotEmpty();
        }
        assertThat(desk.journal()).isEmpty();
        assertThat(
                        visitor.post(path(), Map.of("letter", "A", "why", "x"), visitor.origin())
                                .statusCode())
                .isEqualTo(403);
        assertThat(visitor.get("/sources/none").statusCode()).isEqualTo(404);
    }

    @Test
    void as_known_on_a_day_there_are_only_the_sources_of_the_reports_by_then() throws Exception {
        assertThat(page("/sources?known=2030-12-01").select("td.title").eachText())
                .containsExactlyInAnyOrder("Ossian Review", "Mara Tesk");
        assertThat(page("/sources?known=soon").select("[role=alert]").text()).contains("is no day");
    }

    @Test
    void what_is_marked_as_read_is_not_new() throws Exception {
        assertThat(page("").select(".news-head").text()).contains("2 new reports");

        var answer = post("", Map.of());

        assertThat(answer.statusCode()).isEqualTo(303);
        var page = page("");
        assertThat(page.select(".news-head").text())
                .contains("What changed since you last looked", "0 new reports");
        assertThat(page.select(".none").text()).contains("Nothing changed since you last looked");
        assertThat(page("?since=not-a-day").select("[role=alert]").text()).contains("is no day");
    }

    @Test
    void pictures_and_tables_have_their_own_addresses() throws Exception {
        assertThat(visitor.get("/weeks.svg").body()).startsWith("<svg").contains("<rect");
        assertThat(visitor.get("/changes.json?since=all").body())
                .startsWith("{\"changes\":[")
                .contains("\"weeks\":[{\"monday\":");
        assertThat(visitor.get("/changes.csv").body()).startsWith("\"kind\",\"what\"");
        assertThat(visitor.get("/sources.csv").body()).contains("\"Sawt al-Karst\"");
    }
}
