package stemma.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stemma.Golden;
import stemma.desk.Desk;

/// With whom an actor has to do, and when, on its page.
class SurroundingsTest {
    @TempDir Path folder;
    private Desk desk;
    private Workbench workbench;
    private Visitor visitor;

    @BeforeEach
    void serve() throws Exception {
        use(RelatedCases.related(folder));
    }

    private void use(Desk other) throws Exception {
        desk = other;
        workbench = Workbench.serve(desk, "Sennet", 0);
        visitor = new Visitor(workbench, "sennet");
    }

    @AfterEach
    void close() {
        workbench.close();
        desk.close();
    }

    private String address(String name) {
        return "/actors/" + desk.whoIsWho().called(name).getFirst().id();
    }

    private Document page(String path) throws Exception {
        return Jsoup.parse(visitor.get(path).body());
    }

    @Test
    void an_actor_has_its_relations_by_partner_its_network_and_its_timeline() throws Exception {
        var page = page(address("Outer Corps"));

        assertThat(page.select(".partners h3").eachText())
                .containsExactly("Tarvel Front", "Republic of Halden");
        assertThat(page.select("svg.network .node")).hasSize(3);
        assertThat(page.select("svg.timeline a:has(> text[font-weight]) > title").eachText())
                .containsExactlyInAnyOrder("trains", "attacks", "visits");
        Golden.check("web/related-actor", Outline.of(page.html()));
    }

    @Test
    void the_small_network_is_drawn_as_the_page_draws_it() throws Exception {
        var page = page(address("Outer Corps"));
        String link = page.select("#relations a:contains(This network by itself)").attr("href");

        var alone = page(link.replace("/c/sennet", ""));

        assertThat(alone.select("svg.network .node").eachAttr("data-x"))
                .isEqualTo(page.select("svg.network .node").eachAttr("data-x"));
    }

    @Test
    void a_relation_leads_to_the_sentences_it_rests_on() throws Exception {
        String link = page(address("Outer Corps")).select(".partners li li a").attr("href");

        assertThat(page(link.replaceAll("^/c/sennet|#.*", "")).select("#chosen blockquote"))
                .isNotEmpty();
    }

    @Test
    void all_of_it_is_shown_for_the_times_that_are_asked_for() throws Exception {
        var page = page(address("Outer Corps") + "?from=2031-02");

        assertThat(page.select(".partners h3").eachText()).containsExactly("Tarvel Front");
        assertThat(page.select("#relations").text())
                .contains("Left out: 1 statement, without a time that is told");
        assertThat(
                        page(address("Outer Corps") + "?known=2030-12-31")
                                .select(".partners h3")
                                .eachText())
                .containsExactly("Republic of Halden");
        assertThat(page(address("Outer Corps") + "?from=1990&to=1991").select("#relations").text())
                .contains("Nothing is said of it at the time that is asked for.");
    }

    @Test
    void what_the_page_would_have_to_wait_for_is_a_page_of_its_own() throws Exception {
        var alone = page(address("Outer Corps") + "/around");

        assertThat(alone.select("#around .partners h3").eachText())
                .isEqualTo(page(address("Outer Corps")).select(".partners h3").eachText());
        assertThat(visitor.get("/actors/none/around").statusCode()).isEqualTo(404);
    }

    @Test
    void who_only_speaks_has_a_timeline_and_no_relations() throws Exception {
        var page = page(address("Mara Tesk"));

        assertThat(page.select(".partners, svg.network")).isEmpty();
        assertThat(page.select("svg.timeline")).hasSize(1);
    }

    @Test
    void hostile_names_are_partners_by_their_words() throws Exception {
        close();
        use(RelatedCases.hostile(folder));

        var page = page(address("</svg><script>alert(3)</script>"));

        assertThat(page.select("#around script, [onload]")).isEmpty();
        assertThat(page.select(".partners h3").text()).contains("<svg onload=alert(4)>");
    }
}
