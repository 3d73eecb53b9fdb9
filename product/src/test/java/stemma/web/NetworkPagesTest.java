package stemma.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stemma.Golden;
import stemma.desk.Desk;

/// The network over HTTP: what is drawn, chosen, moved, and given as data.
class NetworkPagesTest {
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

    private Document page(String query) throws Exception {
        return Jsoup.parse(visitor.get("/network" + query).body());
    }

    private void check(String query, String name) throws Exception {
        Golden.check("web/" + name, Outline.of(visitor.get("/network" + query).body()));
    }

    private String id(String name) {
        return desk.whoIsWho().called(name).getFirst().id();
    }

    private static List<String> titles(Document page) {
        return page.select("svg.network .line title").eachText();
    }

    @Test
    void by_default_a_relation_has_two_origins() throws Exception {
        assertThat(titles(page("")))
                .containsExactly(
                        "Outer Corps trains Tarvel Front: asserted, 2 origins in 2 reports, true February 2031; somebody denies it");
        check("", "related-network");
    }

    @Test
    void a_relation_shows_the_sentences_it_rests_on() throws Exception {
        String sel = page("").select("svg.network .line").attr("href").replaceAll(".*sel=", "");

        check("?sel=" + sel, "related-network-relation");
    }

    @Test
    void an_actor_shows_what_it_has_a_part_in_and_can_be_moved() throws Exception {
        check("?origins=1&sel=" + id("Tarvel Front"), "related-network-actor");
    }

    @Test
    void the_same_is_a_table_and_a_matrix() throws Exception {
        check("?origins=1&as=table", "related-network-table");
        check("?origins=1&as=matrix", "related-network-matrix");
    }

    @Test
    void nothing_found_says_which_filter_to_loosen() throws Exception {
        var page = page("?origins=4&from=2031-02&mod=asserted");

        assertThat(page.select(".none").text())
                .startsWith(
                        "No relation that is asserted has 4 origins in this period. 1 relation of 2 or more");
        check("?origins=4&from=2031-02&mod=asserted", "related-network-none");
    }

    @Test
    void an_empty_casebook_says_what_to_do() throws Exception {
        close();
        use(Cases.empty(folder));
        check("", "empty-network");
    }

    @Test
    void hostile_names_are_drawn_as_their_words() throws Exception {
        close();
        use(RelatedCases.hostile(folder));

        var page = page("?origins=1");

        assertThat(page.select("svg.network script, [onload]")).isEmpty();
        assertThat(page.select("svg.network .node text").eachText())
                .contains("</svg><script>alert(3)</scri…", "\"><svg onload=alert(4)>");
        check("?origins=1&as=table", "hostile-network");
    }

    @Test
    void a_period_hides_lines_and_leaves_everybody_in_place() throws Exception {
        var before = places(page("?origins=1"));

        var page = page("?origins=1&from=2031-02");

        assertThat(titles(page)).hasSize(3);
        assertThat(places(page)).isNotEmpty();
        assertThat(before).containsAllEntriesOf(places(page));
    }

    private static Map<String, String> places(Document page) {
        var places = new HashMap<String, String>();
        for (Element node : page.select("svg.network .node")) {
            places.put(node.attr("data-actor"), node.attr("data-x") + " " + node.attr("data-y"));
        }
        return places;
    }

    @Test
    void a_period_tells_what_is_new_and_what_lapsed() throws Exception {
        var page = page("?origins=1&from=2030-07&changes=only");

        assertThat(page.select(".since").text())
                .startsWith(
                        "Since July 2030 +4 relations, 1 lapsed (Republic of Halden hosts Tarvel Front)");
        assertThat(titles(page)).anyMatch(title -> title.startsWith("Republic of Halden hosts"));
        assertThat(page.select("svg.network .line text").eachText()).hasSize(4).containsOnly("new");
    }

    @Test
    void what_was_known_on_a_day_is_drawn_as_of_that_day() throws Exception {
        assertThat(titles(page("?origins=1&known=2030-12-31"))).hasSize(3);
        assertThat(titles(page("?known=2031-03-08"))).isEmpty();
    }

    @Test
    void around_an_actor_are_those_it_has_to_do_with() throws Exception {
        var one = page("?origins=1&actor=" + id("Sawt al-Karst"));
        var two = page("?origins=1&steps=2&actor=" + id("Sawt al-Karst"));

        assertThat(one.select("h1").text()).isEqualTo("Who has to do with Sawt al-Karst");
        assertThat(one.select("svg.network .node")).hasSize(2);
        assertThat(two.select("svg.network .node")).hasSize(4);
        assertThat(visitor.get("/network?actor=none").statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> move(Map<String, String> fields) throws Exception {
        var all = new HashMap<>(fields);
        all.put("token", page("").select(".legend [name=token]").val());
        all.put("node", id("Tarvel Front"));
        return visitor.post("/network", all, visitor.origin());
    }

    @Test
    void who_is_moved_stays_there() throws Exception {
        String actor = id("Tarvel Front");
        page("?origins=1");

        move(Map.of("do", "put", "x", "300", "y", "200", "origins", "1"));
        var answer = move(Map.of("do", "right", "origins", "1"));

        assertThat(answer.headers().firstValue("Location")).hasValue("/c/sennet/network?origins=1");
        assertThat(places(page("?origins=1")).get(actor)).isEqualTo("320 200");
        assertThat(places(page("?origins=1&from=2031")).get(actor)).isEqualTo("320 200");
        assertThat(places(page("")).get(actor)).isNotEqualTo("320 200");
    }

    @Test
    void laid_out_anew_all_is_as_it_was_before_anything_was_moved() throws Exception {
        var before = places(page("?origins=1"));
        move(Map.of("do", "put", "x", "300", "y", "200", "origins", "1"));

        move(Map.of("do", "anew", "origins", "1"));

        assertThat(places(page("?origins=1"))).isEqualTo(before);
    }

    @Test
    void nobody_is_moved_without_the_token_or_to_nowhere() throws Exception {
        page("");

        assertThat(visitor.post("/network", Map.of("do", "anew"), visitor.origin()).statusCode())
                .isEqualTo(403);
        assertThat(move(Map.of("do", "put", "x", "NaN", "y", "1")).statusCode()).isEqualTo(400);
        assertThat(move(Map.of("do", "put", "x", "99999", "y", "-5")).statusCode()).isEqualTo(303);
        assertThat(move(Map.of("do", "dance")).statusCode()).isEqualTo(400);
    }

    @Test
    void the_network_is_data_too() throws Exception {
        assertThat(visitor.get("/network.json").body())
                .contains("\"allRelations\":1", "\"relation\":\"trains\"", "\"disputed\":true");
        assertThat(visitor.get("/network.csv?origins=1").body().lines().toList()).hasSize(8);
        var alone = Jsoup.parse(visitor.get("/network.svg").body(), Parser.xmlParser());
        assertThat(alone.select("svg > title").text()).startsWith("Network: 2 actors, 1 relation.");
    }

    @Test
    void of_many_actors_those_with_most_origins_are_drawn_and_the_table_has_all() throws Exception {
        close();
        use(RelatedCases.many(folder, 200));

        var page = page("?most=150&origins=1");

        assertThat(page.select(".list-head .muted").text())
                .as(page.select("h1, main p").text())
                .startsWith("150 of 200 actors, those with most origins; ");
        assertThat(page.select("svg.network .node")).hasSize(150);
        assertThat(visitor.get("/network.csv?origins=1").body().lines().count())
                .isEqualTo(
                        Integer.parseInt(
                                        page.select(".list-head .muted")
                                                .text()
                                                .replaceAll(".* of (\\d+) relations", "$1"))
                                + 1);
    }

    @Test
    void what_is_typed_wrongly_is_said() throws Exception {
        assertThat(page("?from=2031&to=2030&origins=x").select("[role=alert]").eachText())
                .containsExactly(
                        "“True from” is later than “True to”, so that no day is left. All times are shown.",
                        "Write the least number of origins as a number, such as 2.");
        assertThat(visitor.get("/network?from=2030/..&to=..%2F2031&known=x&sel=%22").statusCode())
                .isEqualTo(200);
    }
}
