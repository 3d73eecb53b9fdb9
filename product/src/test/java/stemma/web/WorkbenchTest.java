package stemma.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.BindException;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stemma.desk.Desk;
import stemma.model.When;

/// What the workbench answers over HTTP, and to whom.
class WorkbenchTest {
    @TempDir Path folder;
    private Desk desk;
    private Workbench workbench;
    private Visitor visitor;

    @BeforeEach
    void open() throws IOException {
        desk = Cases.full(folder);
        workbench = Workbench.serve(desk, "Sennet", 0);
        visitor = new Visitor(workbench, "sennet");
    }

    @AfterEach
    void close() {
        workbench.close();
        desk.close();
    }

    @Test
    void the_first_page_leads_to_the_overview() throws Exception {
        var answer = visitor.getRoot("/");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).hasValue("/c/sennet");
    }

    @Test
    void every_answer_forbids_scripts_and_frames_from_elsewhere() throws Exception {
        for (String path : new String[] {"/reports", "/review", "/none", "/reports.json"}) {
            var headers = visitor.get(path).headers();

            assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                    .startsWith("default-src 'self';")
                    .contains("frame-ancestors 'none'")
                    .doesNotContain("unsafe");
            assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        }
        assertThat(visitor.get("/reports").headers().firstValue("Referrer-Policy"))
                .hasValue("no-referrer");
    }

    @Test
    void no_page_has_script_or_style_within_it() throws Exception {
        for (String path :
                new String[] {"/reports", "/review", Visitor.report(Cases.dispatch()) + "?sel=1"}) {
            var page = Jsoup.parse(visitor.get(path).body());

            assertThat(page.select("style, [style], script:not([src]), [onclick], [onload]"))
                    .isEmpty();
        }
    }

    @Test
    void another_hosts_name_is_turned_away_and_told_nothing() throws Exception {
        String answer =
                raw(
                        "GET /c/sennet/reports HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 421").doesNotContain("Sennet", "Dalma");
    }

    @Test
    void a_request_that_is_no_request_gets_one_plain_line() throws Exception {
        String answer =
                raw(
                        "GET /c/sennet/%00 HTTP/1.1\r\nHost: "
                                + visitor.origin().substring(7)
                                + "\r\nConnection: close\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 400").doesNotContain("jetty", "Exception", "\tat ");
    }

    @Test
    void localhost_is_this_machine_too() throws Exception {
        int port = workbench.address().getPort();
        var answer =
                visitor.send(
                        HttpRequest.newBuilder(
                                java.net.URI.create("http://localhost:" + port + "/help")));

        assertThat(answer.statusCode()).isEqualTo(200);
    }

    @Test
    void a_port_that_is_taken_is_said_with_what_to_do() {
        int port = workbench.address().getPort();

        assertThatThrownBy(() -> Workbench.serve(desk, "Sennet", port))
                .isInstanceOf(BindException.class)
                .hasMessage("port " + port + " is in use; choose another with --port");
    }

    @Test
    void what_is_not_there_is_said_in_words() throws Exception {
        assertMissing("/reports/abcdefabcdef", "No such report in this casebook");
        assertMissing("/reports/..%252f", "No such report in this casebook");
        assertMissing("/nowhere", "There is no such page");
        assertMissing(
                Visitor.report(Cases.dispatch()) + "/at/5-2", "This report has no such passage");
        assertMissing(
                Visitor.report(Cases.dispatch()) + "/at/5-2000000000",
                "This report has no such passage");
        assertMissing(
                Visitor.report(Cases.dispatch()) + "/notes/99",
                "This report has no such statement");
        assertMissing(
                Visitor.report(Cases.dispatch()) + "/explain/99",
                "This report has no such statement");
    }

    private void assertMissing(String path, String heading) throws Exception {
        var answer = visitor.get(path);

        assertThat(answer.statusCode()).as(path).isEqualTo(404);
        assertThat(Jsoup.parse(answer.body()).select("h1").text()).isEqualTo(heading);
    }

    @Test
    void a_broken_casebook_is_said_in_words_without_its_insides() throws Exception {
        desk.close();

        var answer = visitor.get("/reports");

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(Jsoup.parse(answer.body()).select("h1").text())
                .isEqualTo("This page could not be shown");
        assertThat(answer.body()).doesNotContain("Exception", "sqlite", "at stemma");
    }

    @Test
    void a_permalink_marks_its_passage() throws Exception {
        var report = Cases.dispatch().report();
        int begin = report.text().indexOf("the two groups");
        String path = Visitor.report(Cases.dispatch()) + "/at/%d-%d".formatted(begin, begin + 14);

        var page = Jsoup.parse(visitor.get(path + "?v=" + ReaderPage.version(report)).body());

        assertThat(page.select("mark.at").text()).isEqualTo("the two groups");
        assertThat(page.select("#at")).hasSize(1);
        assertThat(page.select(".word").text()).startsWith("This link leads to");
    }

    @Test
    void a_permalink_into_an_older_text_says_so() throws Exception {
        var page = visitor.get(Visitor.report(Cases.dispatch()) + "/at/0-5?v=000000000000").body();

        assertThat(Jsoup.parse(page).select(".word").text()).startsWith("The text has changed");
    }

    @Test
    void the_original_is_sent_to_be_kept_and_never_shown() throws Exception {
        var answer = visitor.get(Visitor.report(Cases.dispatch()) + "/original");

        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValue("application/octet-stream");
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .hasValue(
                        "attachment; filename=\"dispatch-214.html\"; filename*=UTF-8''dispatch-214.html");
        assertThat(answer.body()).startsWith("<html><head><script>");
    }

    @Test
    void reports_are_data_too() throws Exception {
        var json = visitor.get("/reports.json?outlet=Ossian+Review");
        var csv = visitor.get("/reports.csv?outlet=Ossian+Review");

        assertThat(json.headers().firstValue("Content-Type").orElse(""))
                .startsWith("application/json");
        assertThat(json.body())
                .startsWith("{\"reports\":[{\"id\":\"")
                .contains(
                        "\"published\":\"2030-11\",\"outlet\":\"Ossian Review\",\"title\":\"Two Rivers, One Ferry\"");
        assertThat(csv.body().lines().skip(1))
                .singleElement()
                .asString()
                .endsWith(
                        "\"2030/two-rivers.txt\",\"2030-11\",\"Ossian Review\",\"Two Rivers, One Ferry\",\"en\",\"true\",\"1\",\"\"");
    }

    @Test
    void a_date_that_is_none_stops_data_and_is_kept_in_the_form() throws Exception {
        assertThat(visitor.get("/reports.csv?from=2031-13").statusCode()).isEqualTo(400);
        var page = Jsoup.parse(visitor.get("/reports?from=2031-13").body());

        assertThat(page.select("#from").val()).isEqualTo("2031-13");
        assertThat(page.select(".filters .error").text()).startsWith("“2031-13” is no date");
    }

    @Test
    void a_report_with_its_statements_is_data_too() throws Exception {
        var json = visitor.get(Visitor.report(Cases.dispatch()) + ".json").body();

        assertThat(json)
                .contains("\"modality\":\"denied\"")
                .contains(
                        "{\"source\":\"Nadim Oss\",\"named\":true,\"cue\":\"told\",\"with\":[],\"said\":null}");
    }

    @Test
    void what_a_person_gives_is_kept_shown_and_no_longer_asked() throws Exception {
        var form = form("Dalma Gazette", "2030-05");

        var answer = visitor.post("/review", form, visitor.origin());

        assertThat(answer.statusCode()).isEqualTo(303);
        String next = answer.headers().firstValue("Location").orElseThrow();
        assertThat(Jsoup.parse(visitor.getRoot(next).body()).select("#said").text())
                .isEqualTo("Saved what you gave for “loose/scan-7.txt”.");
        assertThat(desk.report(form.get("report")).orElseThrow().imprint().published())
                .isEqualTo(When.parse("2030-05"));
        var reader =
                Jsoup.parse(visitor.get("/reports/" + form.get("report").substring(0, 12)).body());
        assertThat(reader.select(".meta").text())
                .contains("Dalma Gazette given by you, 1 April 2031, in Review");
        assertThat(Jsoup.parse(visitor.get("/review").body()).select("form:has([name=report])"))
                .isEmpty();
    }

    @Test
    void a_date_that_is_none_is_not_saved_and_what_was_typed_stays() throws Exception {
        var answer = visitor.post("/review", form("Dalma Gazette", "last May"), visitor.origin());

        assertThat(answer.statusCode()).isEqualTo(422);
        var page = Jsoup.parse(answer.body());
        assertThat(page.select("input[name=published]").val()).isEqualTo("last May");
        assertThat(page.select("input[name=outlet]").val()).isEqualTo("Dalma Gazette");
        assertThat(page.select(".hint.error").text()).startsWith("“last May” is no date");
        assertThat(desk.journal()).isEmpty();
    }

    @Test
    void a_change_without_token_cookie_or_own_origin_is_refused() throws Exception {
        var form = form("Dalma Gazette", "2030-05");
        var forged = new java.util.HashMap<>(form);
        forged.put("token", "0".repeat(64));
        var stranger = new Visitor(workbench, "sennet");

        assertThat(visitor.post("/review", forged, visitor.origin()).statusCode()).isEqualTo(403);
        assertThat(visitor.post("/review", form, "http://evil.example").statusCode())
                .isEqualTo(403);
        assertThat(visitor.post("/review", form, "null").statusCode()).isEqualTo(403);
        assertThat(stranger.post("/review", form, stranger.origin()).statusCode()).isEqualTo(403);
        assertThat(desk.journal()).isEmpty();
    }

    private Map<String, String> form(String outlet, String published) throws Exception {
        return Map.of(
                "token",
                visitor.token(),
                "report",
                Cases.unknown().report().id(),
                "outlet",
                outlet,
                "published",
                published);
    }

    @Test
    void style_and_type_are_served_for_good_and_nothing_else_is() throws Exception {
        var page = Jsoup.parse(visitor.get("/reports").body());
        String style = page.selectFirst("link[href$=tokens.css]").attr("href");

        var answer = visitor.getRoot(style);

        assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("immutable");
        assertThat(visitor.getRoot(style.replace("tokens.css", "Workbench.class")).statusCode())
                .isEqualTo(404);
        assertThat(visitor.getRoot(style.replace("tokens.css", "fonts/nothing.woff2")).statusCode())
                .isEqualTo(404);
    }

    private String raw(String request) throws IOException {
        try (var socket = new Socket("127.0.0.1", workbench.address().getPort());
                InputStream in = socket.getInputStream()) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
