package stemma.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stemma.desk.Ahead;
import stemma.desk.Desk;

/// What takes long to work out is not waited for: the answer says so, and the page comes when it stands. Here every casebook counts as large.
class ReadinessTest {
    private static final int PAUSE = 20;
    private static final int OFTEN = 3_000;

    private static final List<String> PATHS =
            List.of(
                    "/propositions",
                    "/propositions.csv",
                    "/disagreements",
                    "/actors",
                    "/timeline",
                    "/timeline.svg",
                    "/network",
                    "/network.svg",
                    "/sources",
                    "/search",
                    "",
                    "/weeks.svg",
                    "/changes.json");

    private static final List<String> DATA =
            List.of(
                    "/propositions.json?known=2031-03-08",
                    "/propositions.json?known=2031-03-08&from=2031-01&to=2031-03",
                    "/disagreements.json?known=2031-03-08",
                    "/actors.json?known=2031-03-08",
                    "/timeline.json?known=2031-03-08",
                    "/network.json?known=2031-03-08",
                    "/sources.json?known=2031-03-08",
                    "/search.json?q=League&known=2031-03-08",
                    "/search.json?q=League+known:2031-03-08",
                    "/changes.json?known=2031-03-08",
                    "/changes.json?known=2031-03-08&since=2031-03-01",
                    "/changes.json?since=2031-03-01");

    @TempDir Path folder;
    private Desk desk;
    private Workbench workbench;
    private Workbench patient;
    private Visitor visitor;

    @BeforeEach
    void serve() throws Exception {
        desk = RelatedCases.related(folder);
        workbench = Workbench.serve(desk, "Sennet", 0, Ahead.of(desk, 0));
        patient = Workbench.serve(desk, "Sennet", 0, Ahead.of(desk));
        visitor = new Visitor(workbench, "sennet");
        for (var path : List.of("/actors", "/propositions", "/changes", "/network")) {
            assertThat(atLast(path).statusCode()).isEqualTo(200);
        }
    }

    @AfterEach
    void close() {
        workbench.close();
        patient.close();
        desk.close();
    }

    private HttpResponse<String> atLast(String path) throws Exception {
        var answer = visitor.get(path);
        for (int i = 0; i < OFTEN && answer.statusCode() == 503; i++) {
            Thread.sleep(PAUSE);
            answer = visitor.get(path);
        }
        return answer;
    }

    /// What it says while nobody can put a lineage together.
    private Map<String, HttpResponse<String>> meanwhile(List<String> paths) throws Exception {
        var answers = new LinkedHashMap<String, HttpResponse<String>>();
        synchronized (desk.weighing()) {
            for (var path : paths) {
                answers.put(path, visitor.get(path));
            }
        }
        return answers;
    }

    @Test
    void what_was_known_on_a_day_that_nobody_asked_for_before_is_not_waited_for() throws Exception {
        var answers = meanwhile(PATHS.stream().map(it -> it + "?known=2031-03-08").toList());

        answers.forEach((path, answer) -> {
            assertThat(answer.statusCode()).as(path).isEqualTo(503);
            assertThat(answer.headers().firstValue("Retry-After")).hasValue("1");
            assertThat(answer.headers().firstValue("Refresh")).hasValue("1");
            assertThat(answer.body()).contains("is being worked out");
        });
    }

    @Test
    void in_the_end_it_comes_and_is_what_somebody_gets_who_waits() throws Exception {
        var waiting = new Visitor(patient, "sennet");

        for (var address : DATA) {
            assertThat(atLast(address).body())
                    .as(address)
                    .isEqualTo(waiting.get(address).body())
                    .contains("{");
        }
    }

    @Test
    void data_say_in_their_own_form_that_they_are_being_worked_out() throws Exception {
        var answers =
                List.copyOf(
                        meanwhile(
                                        List.of(
                                                "/propositions.json?known=2031-03-08",
                                                "/propositions.csv?known=2031-03-08"))
                                .values());

        assertThat(answers.getFirst().headers().firstValue("Content-Type"))
                .hasValue("application/json");
        assertThat(answers.getFirst().body())
                .isEqualTo("{\"problem\":\"What the reports say alike is being worked out\"}");
        assertThat(answers.getLast().body())
                .isEqualTo("What the reports say alike is being worked out.\n");
    }

    @Test
    void a_day_on_which_all_was_known_needs_nothing_more() throws Exception {
        for (var path : List.of("/propositions", "/network", "/changes")) {
            assertThat(visitor.get(path + "?known=2199-01-01").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void lists_of_reports_and_decisions_need_nothing() throws Exception {
        var answers = meanwhile(List.of("/reports?known=2031-03-08", "/history")).values();

        assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(200);
    }
}
