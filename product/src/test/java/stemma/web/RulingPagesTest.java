package stemma.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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
import stemma.weigh.Origin;
import stemma.weigh.Side;
import stemma.weigh.Stance;

/// What a person decides on origins, grades and disagreements on their pages, and takes back.
class RulingPagesTest {
    @TempDir Path folder;
    private Desk desk;
    private Workbench workbench;
    private Visitor visitor;

    @BeforeEach
    void open() throws IOException {
        desk = Cases.weighed(folder);
        workbench = Workbench.serve(desk, "Sennet", 0);
        visitor = new Visitor(workbench, "sennet");
    }

    @AfterEach
    void close() {
        workbench.close();
        desk.close();
    }

    private Side side() {
        var lineage = desk.weighing().now();
        return lineage.origins(lineage.propositions().getFirst()).side(Stance.FOR);
    }

    private String root(String label) {
        return side().origins().stream()
                .filter(it -> it.label().equals(label))
                .findFirst()
                .orElseThrow()
                .roots()
                .getFirst();
    }

    private HttpResponse<String> post(String path, Map<String, String> fields) throws Exception {
        var form = new HashMap<>(fields);
        form.put("token", visitor.token());
        return visitor.post(path, form, visitor.origin());
    }

    private Document after(HttpResponse<String> answer) throws Exception {
        assertThat(answer.statusCode()).isEqualTo(303);
        return Jsoup.parse(
                visitor.getRoot(answer.headers().firstValue("Location").orElseThrow()).body());
    }

    private String tree() {
        return TreePagesTest.proposition(desk) + "/tree";
    }

    @Test
    void two_origins_that_are_one_are_counted_as_one_everywhere_and_again_as_two()
            throws Exception {
        var page =
                after(
                        post(
                                tree(),
                                Map.of(
                                        "do",
                                        "join",
                                        "claim",
                                        root("Agnes Lorrimer"),
                                        "to",
                                        root("Two officials in Dalma"),
                                        "why",
                                        "they sat at one table")));

        assertThat(page.selectFirst("h1").text())
                .isEqualTo("Seven reports, but only two places they can come from");
        assertThat(visitor.get("/propositions").body()).contains("7 reports, 2 origins");
        assertThat(page.selectFirst("form.done p").text()).contains("Come from one origin");

        post("/history", Map.of("undo", page.selectFirst("form.done input[name=undo]").val()));

        assertThat(side().origins()).hasSize(3);
    }

    @Test
    void a_report_is_moved_to_another_origin() throws Exception {
        String claim = root("Nadim Oss");

        var page =
                after(
                        post(
                                tree(),
                                Map.of(
                                        "do",
                                        "move",
                                        "claim",
                                        claim,
                                        "to",
                                        root("Agnes Lorrimer"))));

        assertThat(page.selectFirst("h1").text())
                .isEqualTo("Seven reports, but only two places they can come from");
        assertThat(side().origins())
                .filteredOn(it -> it.label().equals("Agnes Lorrimer"))
                .singleElement()
                .satisfies(it -> assertThat(it.claims()).contains(claim));
    }

    @Test
    void a_report_is_made_an_origin_of_its_own() throws Exception {
        String copy =
                side().origins().stream()
                        .filter(it -> it.label().equals("Two officials in Dalma"))
                        .findFirst()
                        .orElseThrow()
                        .claims()
                        .get(1);

        after(post(tree(), Map.of("do", "move", "claim", copy, "to", "own")));

        assertThat(side().origins()).hasSize(4);
    }

    @Test
    void a_report_is_given_to_an_actor_that_is_no_origin_yet() throws Exception {
        after(
                post(
                        tree(),
                        Map.of(
                                "do", "move",
                                "claim", root("Two officials in Dalma"),
                                "to", "actor",
                                "actor", "Tarvel Front")));

        assertThat(side().origins()).extracting(Origin::label).contains("Tarvel Front");
    }

    @Test
    void one_origin_that_leans_on_another_is_not_independent_of_it() throws Exception {
        var page =
                after(
                        post(
                                tree(),
                                Map.of(
                                        "do", "dependent",
                                        "claim", root("Agnes Lorrimer"),
                                        "to", root("Nadim Oss"))));

        assertThat(page.select(".pairs-of td").eachText()).contains("no");
        assertThat(side().independent()).isEqualTo(2);
    }

    @Test
    void a_disagreement_is_judged_in_words_of_probability() throws Exception {
        var page =
                after(
                        post(
                                TreePagesTest.disagreement(desk),
                                Map.of(
                                        "position", "0",
                                        "likelihood", "likely",
                                        "confidence", "moderate",
                                        "why", "two who do not know each other")));

        assertThat(page.selectFirst(".judged").text())
                .startsWith(
                        "It is so: likely (55 to 80 per cent), moderate confidence two who do not know each other");
        assertThat(visitor.get("/disagreements").body()).contains("It is so: likely");
    }

    @Test
    void a_grade_that_is_set_has_a_solid_box() throws Exception {
        var page =
                after(
                        post(
                                TreePagesTest.proposition(desk),
                                Map.of("do", "set-credibility", "grade", "2")));

        assertThat(page.selectFirst(".facts .grade").classNames()).containsExactly("grade");
        assertThat(page.selectFirst(".facts .grade").text()).isEqualTo("2");
    }

    @Test
    void confirmed_is_refused_where_origins_are_not_established_to_be_independent()
            throws Exception {
        after(
                post(
                        tree(),
                        Map.of(
                                "do", "join",
                                "claim", root("Agnes Lorrimer"),
                                "to", root("Nadim Oss"))));

        var answer =
                post(
                        TreePagesTest.proposition(desk),
                        Map.of("do", "set-credibility", "grade", "1"));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("needs two origins");
    }

    @Test
    void what_does_not_say_the_same_is_set_apart() throws Exception {
        String one = root("Nadim Oss");
        String other = root("Agnes Lorrimer");

        after(
                post(
                        TreePagesTest.proposition(desk),
                        Map.of("do", "apart", "claim", one, "to", other)));

        var lineage = desk.weighing().now();
        assertThat(lineage.called(one)).doesNotContainAnyElementsOf(lineage.called(other));
    }

    @Test
    void nothing_is_decided_without_a_token() throws Exception {
        var answer =
                visitor.post(
                        tree(),
                        Map.of("do", "move", "claim", root("Nadim Oss"), "to", "own"),
                        visitor.origin());

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(desk.journal()).isEmpty();
    }

    @Test
    void a_form_that_names_nothing_here_is_refused_in_a_sentence() throws Exception {
        for (var form :
                java.util.List.of(
                        Map.of("do", "move", "claim", "ffff", "to", "own"),
                        Map.of("do", "dance", "claim", root("Nadim Oss")),
                        Map.of("do", "join", "claim", root("Nadim Oss"), "to", root("Nadim Oss")),
                        Map.of(
                                "do", "move",
                                "claim", root("Nadim Oss"),
                                "to", "actor",
                                "actor", "Zebra"))) {
            assertThat(post(tree(), form).statusCode()).isEqualTo(400);
        }
        assertThat(desk.journal()).isEmpty();
    }

    @Test
    void as_known_on_a_day_nothing_can_be_decided() throws Exception {
        assertThat(visitor.get(tree() + "?known=2031-03-08").body())
                .contains("Five reports")
                .doesNotContain("name=\"token\"");
    }
}
