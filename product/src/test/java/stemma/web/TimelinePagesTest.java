package stemma.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stemma.Golden;
import stemma.desk.Desk;
import stemma.model.CueKind;
import stemma.model.Modality;

/// The timeline over HTTP: what is drawn, listed, and given as data.
class TimelinePagesTest {
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

    private void useInstead(Desk other) throws Exception {
        close();
        use(other);
    }

    @AfterEach
    void close() {
        workbench.close();
        desk.close();
    }

    private Document page(String query) throws Exception {
        return Jsoup.parse(visitor.get("/timeline" + query).body());
    }

    private void check(String query, String name) throws Exception {
        Golden.check("web/" + name, Outline.of(visitor.get("/timeline" + query).body()));
    }

    private static List<String> lanes(Document page) {
        return page.select("svg.timeline a:has(> text[font-weight]) > title").eachText();
    }

    private static List<String> marks(Document page) {
        return page.select("svg.timeline a:not(:has(> text[font-weight])) > title").eachText();
    }

    @Test
    void a_timeline_is_a_drawing_and_a_table() throws Exception {
        check("", "related-timeline");
        check("?as=table", "related-timeline-table");
    }

    @Test
    void an_empty_casebook_says_what_to_do() throws Exception {
        useInstead(Cases.empty(folder));

        check("", "empty-timeline");
    }

    @Test
    void hostile_names_are_lanes_by_their_words() throws Exception {
        useInstead(RelatedCases.hostile(folder));

        var page = page("");

        assertThat(page.select("svg.timeline script, [onload]")).isEmpty();
        assertThat(lanes(page))
                .contains("</svg><script>alert(3)</script>", "\"><svg onload=alert(4)>");
        check("?as=table", "hostile-timeline");
    }

    @Test
    void lanes_are_actors_relations_places_or_propositions() throws Exception {
        assertThat(lanes(page(""))).startsWith("Outer Corps", "Tarvel Front");
        assertThat(lanes(page("?lanes=relation")))
                .startsWith("trains")
                .containsExactlyInAnyOrder(
                        "trains", "attacks", "funds", "hosts", "meets", "visits");
        assertThat(lanes(page("?lanes=proposition")))
                .hasSize(6)
                .contains("Outer Corps visits Republic of Halden");
        assertThat(lanes(page("?lanes=place"))).isEmpty();
        assertThat(page("?lanes=place").text())
                .contains("In no lane: 8 statements that name no place.");
    }

    @Test
    void a_mark_says_what_who_says_so_how_and_when_and_leads_to_the_words() throws Exception {
        var page = page("?lanes=relation&mod=denied");

        assertThat(marks(page))
                .containsExactly(
                        "Outer Corps trains Tarvel Front Karst Radio ← Nadim Oss, denied, reported 10 March 2031, about February 2031");
        assertThat(page.select("svg.timeline a[href*=/at/]").attr("href"))
                .startsWith("/c/sennet/reports/");
    }

    @Test
    void a_period_an_actor_and_a_manner_narrow_it() throws Exception {
        var page = page("?from=2030&to=2030&lanes=relation");

        assertThat(lanes(page)).containsExactlyInAnyOrder("hosts", "meets", "visits");
        assertThat(page.text()).contains("Left out: 1 statement, without a time that is told");
        assertThat(lanes(page("?mod=planned&lanes=relation"))).containsExactly("visits");
        assertThat(lanes(page("?actor=nadim+oss&lanes=relation")))
                .containsExactlyInAnyOrder("meets", "trains");
        assertThat(lanes(page("?known=2030-12-31&lanes=relation")))
                .containsExactlyInAnyOrder("hosts", "meets", "visits");
        assertThat(page("?mod=threatened").select(".none").text())
                .startsWith("Nothing that is asked for is said here.");
    }

    @Test
    void what_is_typed_wrongly_is_said() throws Exception {
        assertThat(page("?from=2031&to=2030&actor=Zebra&most=-1").select("[role=alert]").eachText())
                .containsExactly(
                        "“True from” is later than “True to”, so that no day is left. All times are shown.",
                        "Nobody here is called “Zebra”. Statements of all are shown.");
        assertThat(page("?unit=y&reported=z&lane=q&as=table&after=x").select("h1").text())
                .isEqualTo("What happened when");
    }

    @Test
    void what_has_no_date_at_all_stands_in_a_lane_of_its_own() throws Exception {
        var report =
                Invented.report("undated.txt")
                        .paragraph("The ferry is late, the Tarvel Front said.");
        report.says(
                Modality.ASSERTED,
                "The ferry is late",
                List.of(report.organisation("Tarvel Front", "said", CueKind.SAYS)));
        useInstead(Cases.of(folder, report));

        var page = page("");

        assertThat(lanes(page)).endsWith("no date");
        assertThat(marks(page)).hasSize(1).allMatch(it -> it.contains("reported on no known day"));
        assertThat(page("?as=table&lane=no+date").select("tbody tr")).hasSize(1);
    }

    @Test
    void above_four_hundred_marks_they_are_bars_that_open_their_list() throws Exception {
        useInstead(Cases.of(folder, Cases.longReport(60, 8)));

        var page = page("?lanes=relation&unit=month");
        var bar = page.select("svg.timeline a:has(title:contains(month from))").first();

        assertThat(page("?lanes=relation").text())
                .contains("More than 400 marks, so they are put together. Each bar is a day");
        assertThat(bar.select("title").text())
                .isEqualTo(
                        "says, month from Mar 2031: 480 statements; 480 asserted, 0 denied, 0 neither");
        var list = page(bar.attr("href").replace("/c/sennet/timeline", ""));
        assertThat(list.select("tbody tr")).hasSize(TimelinePage.LINES);
        assertThat(list.select(".list-head .muted").text())
                .isEqualTo("200 on this page, of 480 statements");
    }

    @Test
    void the_pages_of_a_table_have_each_statement_once() throws Exception {
        useInstead(Cases.of(folder, Cases.longReport(60, 8)));
        var seen = new java.util.ArrayList<String>();

        String query = "?as=table";
        while (!query.isEmpty()) {
            var page = page(query);
            seen.addAll(page.select("tbody .title a").eachAttr("href"));
            query = page.select("[rel=next]").attr("href").replace("/c/sennet/timeline", "");
        }

        assertThat(seen).hasSize(480).doesNotHaveDuplicates();
    }

    @Test
    void the_timeline_is_data_too() throws Exception {
        assertThat(visitor.get("/timeline.json").body())
                .contains(
                        "\"true\":\"2031-02\"",
                        "\"agents\":[\"Outer Corps\"]",
                        "\"chain\":[\"Karst Radio\",\"Nadim Oss\"]");
        assertThat(visitor.get("/timeline.csv").body().lines().toList()).hasSize(9);
        var alone = Jsoup.parse(visitor.get("/timeline.svg").body(), Parser.xmlParser());
        assertThat(alone.select("svg > title").text()).startsWith("Timeline: ");
    }
}
