package stemma.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stemma.desk.Desk;
import stemma.model.Actor;
import stemma.model.ActorKind;

/// What a person says of actors on their pages, and takes back.
class ActorsPagesTest {
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

    private Actor actor(String name) {
        return desk.whoIsWho().called(name).getFirst();
    }

    private static String at(Actor actor) {
        return "/actors/" + actor.id();
    }

    private HttpResponse<String> post(String path, Map<String, String> fields) throws Exception {
        var form = new HashMap<>(fields);
        form.put("token", visitor.token());
        return visitor.post(path, form, visitor.origin());
    }

    /// The page that an answer leads to, through however many addresses.
    private Document after(HttpResponse<String> answer) throws Exception {
        var next = answer;
        while (next.headers().firstValue("Location").isPresent()) {
            next = visitor.getRoot(next.headers().firstValue("Location").get());
        }
        return Jsoup.parse(next.body());
    }

    private HttpResponse<String> same(String one, String other, String act) throws Exception {
        return post(
                at(actor(one)) + "/same",
                Map.of("as", actor(other).id(), "do", act, "why", "one hand"));
    }

    @Test
    void what_a_pack_says_stands_on_the_page_as_the_words_of_the_pack() throws Exception {
        var file =
                Files.writeString(
                        folder.resolve("quay.csv"),
                        """
                        name,spellings,kind,wikidata,office,of,since,until
                        Nadim Oss,نديم عس|<script>alert(1)</script>,person,Q7700001,Envoy,Tarvel Front,2029-05-03,2031
                        Tarvel Front,,organisation,,,,,
                        """);
        desk.packs().add("quay", file);

        var known = page("Nadim Oss").select("#beforehand");

        assertThat(known.select("h3").eachText()).containsExactly("From the pack quay");
        assertThat(known.select("dd").eachText())
                .contains("Nadim Oss · <script>alert(1)</script> · نديم عس", "person", "Q7700001")
                .contains("Envoy: Tarvel Front from 3 May 2029 to 2031");
        assertThat(known.select("li a").attr("href")).endsWith(at(actor("Tarvel Front")));
        assertThat(page("Tarvel Front").select("#beforehand li").eachText())
                .containsExactly("its Envoy: Nadim Oss from 3 May 2029 to 2031");

        desk.packs().remove("quay");
        assertThat(page("Nadim Oss").select("#beforehand")).isEmpty();
    }

    private Document page(String name) throws Exception {
        return Jsoup.parse(visitor.get(at(actor(name))).body());
    }

    @Test
    void two_that_are_one_are_one_page_and_the_old_address_leads_on() throws Exception {
        var ids = List.of(actor("Nadim Oss").id(), actor("Nadeem Oss").id());

        var answer = same("Nadim Oss", "Nadeem Oss", "merge");

        assertThat(answer.statusCode()).isEqualTo(303);
        var page = after(answer);
        assertThat(page.select(".spelling").eachText())
                .containsExactlyInAnyOrder("Nadeem Oss", "Nadim Oss");
        assertThat(page.select(".done p").text())
                .isEqualTo("One actor: “Nadim Oss”, “Nadeem Oss”.");
        var kept = actor("Nadim Oss").id();
        var old = ids.stream().filter(id -> !id.equals(kept)).findFirst().orElseThrow();
        for (String ending : List.of("", ".json", "/statements")) {
            var led = visitor.get("/actors/" + old + ending);
            assertThat(led.statusCode()).isEqualTo(301);
            assertThat(led.headers().firstValue("Location"))
                    .hasValue("/c/sennet/actors/" + kept + ending);
        }
    }

    @Test
    void undone_they_are_two_again_and_the_history_has_both() throws Exception {
        var before = visitor.get("/actors.json").body();
        var page = after(same("Nadim Oss", "Nadeem Oss", "merge"));
        var undo = page.selectFirst("form.done");

        var answer =
                post(
                        "/history",
                        Map.of(
                                "undo", undo.selectFirst("[name=undo]").val(),
                                "back", undo.selectFirst("[name=back]").val()));

        assertThat(after(answer).select(".done p").text())
                .startsWith("Took back entry 1: One actor:");
        assertThat(visitor.get("/actors.json").body()).isEqualTo(before);
        assertThat(visitor.get("/history.json").body())
                .contains("\"decision\":\"merge\"", "\"inForce\":false", "\"undoes\":1");
    }

    @Test
    void what_is_taken_back_already_is_not_taken_back_twice() throws Exception {
        same("Nadim Oss", "Nadeem Oss", "merge");
        post("/history", Map.of("undo", "1"));

        var answer = post("/history", Map.of("undo", "1"));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(desk.journal()).hasSize(2);
        assertThat(post("/history", Map.of("undo", "77")).statusCode()).isEqualTo(404);
    }

    @Test
    void a_pair_that_is_not_the_same_is_not_asked_again() throws Exception {
        assertThat(Jsoup.parse(visitor.get("/review").body()).select(".pair")).isNotEmpty();

        same("Nadim Oss", "Nadeem Oss", "not-same");

        assertThat(Jsoup.parse(visitor.get("/review").body()).select(".pair h3").eachText())
                .doesNotContain("Nadim Oss and Nadeem Oss", "Nadeem Oss and Nadim Oss");
        assertThat(actor("Nadim Oss")).isNotEqualTo(actor("Nadeem Oss"));
    }

    @Test
    void a_decision_in_review_leads_back_to_review_and_never_elsewhere() throws Exception {
        var fields = new HashMap<>(Map.of("as", actor("Nadeem Oss").id(), "do", "not-same"));
        fields.put("back", "/c/sennet/review");
        var path = at(actor("Nadim Oss")) + "/same";

        var here = post(path, fields);
        fields.put("back", "//evil.example/c/sennet/");
        fields.put("do", "merge");
        var elsewhere = post(path, fields);

        assertThat(here.headers().firstValue("Location")).hasValue("/c/sennet/review?decided=1");
        assertThat(elsewhere.headers().firstValue("Location").orElse(""))
                .startsWith("/c/sennet/actors/");
    }

    @Test
    void an_actor_is_renamed_given_a_kind_a_name_and_a_whole() throws Exception {
        String path = at(actor("Security Bureau"));
        post(path, Map.of("do", "rename", "value", "Bureau of Security", "why", "its own word"));
        post(path, Map.of("do", "set-kind", "value", "organisation"));
        post(path, Map.of("do", "add-name", "value", "The Bureau"));
        var page = after(post(path, Map.of("do", "set-parent", "value", "Ossian League")));

        assertThat(page.select("h1").text()).isEqualTo("Bureau of Security");
        assertThat(page.select(".actor header").text())
                .contains("Organisation, told of in 1 report", "part of Ossian League");
        assertThat(page.select(".spelling").eachText()).contains("The Bureau");
        assertThat(page.select(".change")).hasSize(4);
        assertThat(
                        Jsoup.parse(visitor.get(at(actor("Ossian League"))).body())
                                .select("header")
                                .text())
                .contains("Its parts: Bureau of Security");
        assertThat(actor("Security Bureau").kind()).isEqualTo(ActorKind.ORGANISATION);
    }

    @Test
    void what_one_report_tells_of_is_set_apart() throws Exception {
        var joined = actor("Idris al-Tamari");
        assertThat(joined).isEqualTo(actor("Idris Tamari"));

        after(post(at(joined), Map.of("do", "split", "report", Cases.bulletin().report().id())));

        assertThat(actor("Idris Tamari")).isNotEqualTo(actor("Idris al-Tamari"));
        assertThat(desk.whoIsWho().count(actor("Idris Tamari"))).isEqualTo(1);
    }

    @Test
    void what_cannot_be_saved_says_why_and_changes_nothing() throws Exception {
        String path = at(actor("Nadim Oss"));
        for (var fields :
                List.of(
                        Map.of("do", "split"),
                        Map.of("do", "set-parent", "value", "Nobody"),
                        Map.of("do", "set-parent", "value", ""),
                        Map.of("do", "set-parent", "value", "Nadim Oss"),
                        Map.of("do", "rename", "value", " \u202E "),
                        Map.of("do", "set-kind", "value", "ghost"),
                        Map.of("do", "strike-name", "value", "Nadim Oss"),
                        Map.of("do", "nothing"))) {
            var answer = post(path, fields);

            assertThat(answer.statusCode()).as(fields.toString()).isEqualTo(422);
            assertThat(Jsoup.parse(answer.body()).select("[role=alert]").text()).isNotEmpty();
        }
        assertThat(desk.journal()).isEmpty();
    }

    @Test
    void a_name_that_is_none_is_struck_even_where_it_holds_hidden_signs() throws Exception {
        try (var hostile = Cases.hostile(folder);
                var bench = Workbench.serve(hostile, "Sennet", 0)) {
            visitor = new Visitor(bench, "sennet");
            var turned = hostile.whoIsWho().called("<script>alert(3)</script>").getFirst();

            var page = Jsoup.parse(visitor.get(at(turned)).body());
            visitor.post(
                    at(turned),
                    Map.of(
                            "token", page.selectFirst("[name=token]").val(),
                            "do", "strike-name",
                            "value", "\u202Eturned"),
                    visitor.origin());

            assertThat(hostile.whoIsWho().withId(turned.id()).orElseThrow().names())
                    .extracting(Actor.Naming::name)
                    .containsExactly("<script>alert(3)</script>");
        }
    }

    @Test
    void all_of_an_actor_cannot_be_set_apart_from_it() throws Exception {
        var answer = post(at(actor("Nadeem Oss")), Map.of("do", "split", "spelling", "Nadeem Oss"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("nothing would be left");
    }

    @Test
    void nothing_is_decided_without_the_token() throws Exception {
        String path = at(actor("Nadim Oss"));
        visitor.get(path);

        for (String to : List.of(path, path + "/same", "/history")) {
            var answer =
                    visitor.post(
                            to,
                            Map.of("do", "rename", "value", "x", "token", "0".repeat(64)),
                            visitor.origin());
            assertThat(answer.statusCode()).isEqualTo(403);
        }
        assertThat(desk.journal()).isEmpty();
    }

    @Test
    void names_are_found_in_all_spellings_and_kinds_are_chosen() throws Exception {
        assertThat(names("/actors?q=nadeem")).containsExactly("Nadeem Oss");
        assertThat(names("/actors?q=التماري")).containsExactly(actor("Idris Tamari").name());
        assertThat(names("/actors?kind=state")).containsExactly("Republic of Halden");
        assertThat(names("/actors")).doesNotContain("the two groups");
        assertThat(names("/actors?unnamed=shown")).contains("the two groups");
        assertThat(names("/actors?kind=group")).containsExactly("the two groups");
    }

    private List<String> names(String path) throws Exception {
        return Jsoup.parse(visitor.get(path.replace("التماري", Place.encoded("التماري"))).body())
                .select(".actors td.title")
                .eachText();
    }

    @Test
    void actors_are_data_too() throws Exception {
        assertThat(visitor.get("/actors.json?kind=state").body())
                .startsWith("{\"actors\":[{\"id\":\"")
                .contains("\"name\":\"Republic of Halden\"");
        assertThat(visitor.get("/actors.csv?kind=state").body().lines().toList())
                .hasSize(2)
                .last()
                .asString()
                .endsWith(
                        "\"Republic of Halden\",\"state\",\"1\",\"2031-03-06\",\"Republic of Halden\"");
        assertThat(visitor.get(at(actor("Nadim Oss")) + ".json").body())
                .startsWith("{\"actor\":{\"id\":")
                .contains("\"reports\":[{", "\"modality\":\"denied\"");
    }

    @Test
    void who_is_not_there_is_said_in_words() throws Exception {
        for (String path : List.of("/actors/none", "/actors/none.json", "/actors/none/same?as=x")) {
            var answer = visitor.get(path);

            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.body()).contains("No such actor in this casebook");
        }
    }

    @Test
    void an_actor_beside_itself_is_just_its_page() throws Exception {
        var answer = visitor.get(at(actor("Nadim Oss")) + "/same?as=nadim+oss");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElse(""))
                .endsWith(at(actor("Nadim Oss")));
    }
}
