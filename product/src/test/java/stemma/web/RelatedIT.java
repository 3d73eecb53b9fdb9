package stemma.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stemma.desk.Desk;

/// The network, the timeline and the page of an actor in a real browser.
class RelatedIT extends InBrowser {
    private interface Visit {
        void by(String address) throws IOException;
    }

    private static void visit(Desk desk, Visit visit) throws IOException {
        try (desk;
                var bench = Workbench.serve(desk, "Sennet", 0)) {
            visit.by(bench.address().resolve("/c/sennet").toString());
        }
    }

    private static List<String> paths(Desk desk) {
        String actor = actor(desk, "Outer Corps");
        return List.of(
                "/network",
                "/network?origins=1",
                "/network?origins=1&sel=" + actor,
                "/network?origins=1&from=2030-07&changes=only",
                "/network?origins=1&as=table",
                "/network?origins=1&as=matrix",
                "/network?origins=9",
                "/timeline",
                "/timeline?lanes=relation&actor=" + actor,
                "/timeline?lanes=proposition&from=2031",
                "/timeline?unit=month",
                "/timeline?as=table",
                "/timeline?from=x&actor=Zebra",
                "/timeline?mod=threatened",
                "/actors?from=2031",
                "/actors/" + actor,
                "/actors/" + actor + "/around");
    }

    private static String actor(Desk desk, String name) {
        return desk.whoIsWho().called(name).getFirst().id();
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 1440", "LIGHT, 500", "DARK, 1440", "DARK, 500"})
    void axe_finds_nothing(ColorScheme scheme, int width) throws IOException {
        page(
                new Browser.NewContextOptions()
                        .setColorScheme(scheme)
                        .setBypassCSP(true)
                        .setViewportSize(width, 1000));
        var desk = RelatedCases.related(folder.resolve(scheme.name() + width));
        visit(
                desk,
                address -> {
                    for (String path : paths(desk)) {
                        page.navigate(address + path);
                        assertThat(Chromium.violations(page)).as(path).isEmpty();
                    }
                });
        assertThat(troubles).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"LIGHT", "DARK"})
    void axe_finds_nothing_in_an_empty_casebook(ColorScheme scheme) throws IOException {
        page(new Browser.NewContextOptions().setColorScheme(scheme).setBypassCSP(true));
        visit(
                Cases.empty(Files.createDirectory(folder.resolve("empty" + scheme))),
                address -> {
                    for (String path :
                            List.of("/network", "/timeline", "/timeline?known=2031-01-01")) {
                        page.navigate(address + path);
                        assertThat(Chromium.violations(page)).as(path).isEmpty();
                    }
                });
    }

    @Test
    void no_page_is_wider_than_a_narrow_window() throws IOException {
        page(new Browser.NewContextOptions().setViewportSize(320, 800));
        var desk = RelatedCases.related(folder.resolve("narrow"));
        visit(
                desk,
                address -> {
                    for (String path : paths(desk)) {
                        page.navigate(address + path);
                        assertThat(page.evaluate("document.documentElement.scrollWidth"))
                                .as(path)
                                .isEqualTo(320);
                    }
                });
    }

    @Test
    void nothing_hostile_runs() throws IOException {
        page.onDialog(dialog -> {
            troubles.add("dialog: " + dialog.message());
            dialog.dismiss();
        });
        var desk = RelatedCases.hostile(folder.resolve("hostile"));
        String actor = actor(desk, "</svg><script>alert(3)</script>");
        visit(
                desk,
                address -> {
                    for (String path :
                            List.of(
                                    "/network?origins=1",
                                    "/network?origins=1&as=matrix",
                                    "/network?origins=1&sel=" + actor,
                                    "/timeline",
                                    "/timeline?actor=%3Cscript%3Ealert(5)%3C/script%3E",
                                    "/timeline?as=table",
                                    "/actors/" + actor)) {
                        page.navigate(address + path);
                    }
                });
        assertThat(troubles).isEmpty();
    }

    @Test
    void g_then_t_goes_to_the_timeline_and_a_mark_to_its_words() throws IOException {
        visit(
                RelatedCases.related(folder.resolve("keyed")),
                address -> {
                    page.navigate(address + "/network");
                    page.keyboard().press("g");
                    page.keyboard().press("t");
                    page.waitForURL("**/timeline");
                    page.focus("svg.timeline a[href*='/at/']");
                    page.keyboard().press("Enter");
                    page.waitForURL("**/at/**");
                    assertThat(page.isVisible("mark.at")).isTrue();
                });
        assertThat(troubles).isEmpty();
    }

    @Test
    void what_a_page_did_not_wait_for_comes_after() throws IOException {
        var desk = RelatedCases.related(folder.resolve("later"));
        String actor = actor(desk, "Outer Corps");
        visit(
                desk,
                address -> {
                    page.route(
                            address + "/actors/" + actor,
                            route -> {
                                var answer = route.fetch();
                                route.fulfill(
                                        new com.microsoft.playwright.Route.FulfillOptions()
                                                .setResponse(answer)
                                                .setBody(
                                                        answer.text()
                                                                .replaceFirst(
                                                                        "(?s)<div id=\"around\">.*?</div>\\s*<section id=\"statements\">",
                                                                        "<section id=\"around\" data-later=\"/c/sennet/actors/"
                                                                                + actor
                                                                                + "/around\"></section><section id=\"statements\">")));
                            });
                    page.navigate(address + "/actors/" + actor);
                    page.waitForSelector(".partners");
                    assertThat(page.locator("svg.network .node").count()).isEqualTo(3);
                });
        assertThat(troubles).isEmpty();
    }
}
