package stemma.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stemma.desk.Desk;
import stemma.model.ActorDecision;
import stemma.model.Anchor;
import stemma.model.Passage;

/// The two times on pages that list: what they leave out, and that they say so.
class ScopesTest {
    @TempDir Path folder;
    private Desk desk;
    private Workbench workbench;
    private Visitor visitor;

    @BeforeEach
    void serve() throws Exception {
        desk = RelatedCases.related(folder);
        workbench = Workbench.serve(desk, "Sennet", 0);
        visitor = new Visitor(workbench, "sennet");
    }

    @AfterEach
    void close() {
        workbench.close();
        desk.close();
    }

    private Document page(String path) throws Exception {
        return Jsoup.parse(visitor.get(path).body());
    }

    private List<String> actors(String query) throws Exception {
        return page("/actors" + query).select("td.title").eachText();
    }

    @Test
    void actors_are_those_that_were_known_on_a_day() throws Exception {
        assertThat(actors("?known=2030-12-31"))
                .containsExactlyInAnyOrder(
                        "Republic of Halden",
                        "Tarvel Front",
                        "Nadim Oss",
                        "Idris al-Tamari",
                        "Outer Corps");
        assertThat(page("/actors?known=2031-03-09").select("tr:contains(Tarvel Front)").text())
                .contains("2 reports", "8 March 2031");
        assertThat(actors("?known=2029-01-01")).isEmpty();
    }

    @Test
    void actors_are_those_of_whom_something_is_true_at_a_time() throws Exception {
        assertThat(actors("?from=2031-03"))
                .containsExactlyInAnyOrder("Republic of Halden", "Sawt al-Karst");
        assertThat(actors("?from=2030-05&to=2030-05&q=oss")).containsExactly("Nadim Oss");
        assertThat(page("/actors?from=2031-03").select(".left").text())
                .isEqualTo("Left out: 1 actor, without a time that is told.");
        assertThat(visitor.get("/actors.csv?from=2031-03").body().lines().toList()).hasSize(3);
        assertThat(visitor.get("/actors.json?known=2029-01-01").body())
                .isEqualTo("{\"actors\":[]}");
    }

    @Test
    void changes_are_those_that_rest_on_something_true_at_a_time() throws Exception {
        assertThat(page("/changes?since=all&from=2031-02").select("h1").text())
                .isEqualTo("2 changes");
        assertThat(page("/changes?since=all&from=2031-03").select("h1").text())
                .isEqualTo("Nothing changed");
        assertThat(visitor.get("/changes.csv?since=all&to=2031-02").body().lines().toList())
                .hasSize(3);
        assertThat(page("?since=all&from=2031-03").select(".none").text())
                .startsWith("Nothing changed in this time.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/propositions", "/timeline", "/network", "/actors"})
    void a_page_of_a_time_says_what_it_leaves_out_for_it(String path) throws Exception {
        assertThat(page(path + "?from=2031").select(".left").text())
                .matches("Left out: 1 \\w+, without a time that is told\\.");
        assertThat(page(path).select(".left")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/propositions", "/disagreements", "/timeline", "/network", "/actors"})
    void a_time_that_ends_before_it_begins_is_all_of_time_and_says_so(String path)
            throws Exception {
        assertThat(page(path + "?from=2031&to=2030").select("[role=alert]").eachText())
                .containsExactly(
                        "“True from” is later than “True to”, so that no day is left. All times are shown.");
    }

    @Test
    void decisions_on_what_is_not_read_any_more_are_named_with_their_entry() throws Exception {
        String report = desk.report("2031/wire.txt").orElseThrow().id();
        var gone = new Anchor(report, new Passage(0, 3), "The");
        desk.decide(new ActorDecision.Rename(gone, "The Three"), "Lena Varga", "");

        var left = page("/actors").select(".left");

        assertThat(left.text())
                .isEqualTo(
                        "1 decision names what is not read in the reports any more, and does not count: entry 1");
        String link = left.select("a").attr("href").replace("/c/sennet", "");
        assertThat(page(link.replaceAll("#.*", "")).select("#e1")).hasSize(1);
    }
}
