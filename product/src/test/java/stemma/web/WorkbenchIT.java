package stemma.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import stemma.desk.Desk;

/// The pages in a real browser: keys, scripts, narrow windows, and what axe finds.
class WorkbenchIT extends InBrowser {
    private static final String READER = Visitor.report(Cases.dispatch());

    private static Desk desk;
    private static Workbench workbench;

    @BeforeAll
    static void start() throws IOException {
        desk = Cases.full(folder);
        workbench = Workbench.serve(desk, "Sennet", 0);
    }

    @AfterAll
    static void stop() {
        if (workbench != null) {
            workbench.close();
            desk.close();
        }
    }

    private void open(String path) {
        page.navigate(workbench.address().resolve("/c/sennet" + path).toString());
    }

    @Test
    void j_and_k_go_from_statement_to_statement_and_enter_to_its_words_and_back() {
        open(READER);

        page.keyboard().press("j");
        page.keyboard().press("j");
        page.waitForSelector("#n2 .more");
        assertThat(focused()).isEqualTo("n2");
        assertThat(page.url()).contains("sel=2");
        page.keyboard().press("k");
        page.waitForSelector("#n1 .more");
        page.keyboard().press("Enter");
        assertThat(page.evaluate("document.activeElement.dataset.open")).isEqualTo("1");
        page.keyboard().press("Enter");
        assertThat(focused()).isEqualTo("n1");
        page.keyboard().press("Escape");

        assertThat(page.querySelectorAll(".note.sel")).isEmpty();
        assertThat(page.url()).doesNotContain("sel=");
        assertThat(troubles).isEmpty();
    }

    private Object focused() {
        return page.evaluate("document.activeElement.id");
    }

    @Test
    void opening_a_note_never_moves_the_text() {
        open(READER);
        String where =
                "Array.from(document.querySelectorAll('.txt')).map(e => Math.round(e.getBoundingClientRect().top + scrollY)).join()";
        var before = page.evaluate(where);

        for (int i = 1; i <= 9; i++) {
            page.click("#n" + i + " .prop a");
            page.waitForSelector("#n" + i + " .more");

            assertThat(page.evaluate(where)).isEqualTo(before);
        }
    }

    @Test
    void no_two_notes_cover_each_other() {
        open(READER + "?sel=4");

        Object covered =
                page.evaluate(
                        """
                        (() => { const boxes = Array.from(document.querySelectorAll('.note')).map(e => e.getBoundingClientRect());
                        return boxes.slice(1).filter((box, i) => box.top < boxes[i].bottom - 1).length; })()\
                        """);

        assertThat(covered).isEqualTo(0);
    }

    @Test
    void keys_do_nothing_while_something_is_typed() {
        open(READER);

        page.keyboard().press("/");
        page.keyboard().type("jgr?");

        assertThat(page.inputValue("#seek")).isEqualTo("jgr?");
        assertThat(page.querySelectorAll(".note.sel")).isEmpty();
        assertThat(page.url()).endsWith(READER);
    }

    @Test
    void g_then_v_goes_to_review_and_question_mark_to_help() {
        open(READER);

        page.keyboard().press("g");
        page.keyboard().press("v");
        page.waitForURL("**/review");
        page.keyboard().press("?");
        page.waitForURL("**/help#keys");

        assertThat(page.title()).isEqualTo("Help · Stemma");
    }

    @Test
    void single_keys_can_be_switched_off_for_good() {
        page.navigate(workbench.address().resolve("/help").toString());
        page.check("input[name=keys][value=off]");

        open(READER);
        page.keyboard().press("j");

        assertThat(page.querySelectorAll(".note.sel")).isEmpty();
    }

    @Test
    void dark_can_be_chosen_for_good() {
        page.navigate(workbench.address().resolve("/help").toString());
        page.check("input[name=theme][value=dark]");

        open(READER);

        assertThat(page.evaluate("getComputedStyle(document.body).backgroundColor"))
                .isEqualTo("rgb(23, 22, 19)");
    }

    @Test
    void a_permalink_shows_its_words() {
        open(READER + "?sel=5");
        page.click("#n5 .acts a:has-text('Permalink')");

        page.waitForURL("**/at/**");

        assertThat(page.isVisible("mark.at")).isTrue();
        assertThat(
                        (Boolean)
                                page.evaluate(
                                        "(() => { const b = document.querySelector('mark.at').getBoundingClientRect(); return b.top > 0 && b.bottom < innerHeight; })()"))
                .isTrue();
        assertThat(troubles).isEmpty();
    }

    @Test
    void what_a_person_gives_is_saved_from_the_form() {
        try (var other = Cases.full(folder.resolve("given"));
                var bench = Workbench.serve(other, "Sennet", 0)) {
            page.navigate(bench.address().resolve("/c/sennet/review").toString());
            page.fill("input[name=outlet]", "Dalma Gazette");
            page.fill("input[name=published]", "2030-05");
            page.click(".ask .btn");

            page.waitForSelector("#said:has-text('Saved what you gave')");
            assertThat(other.journal()).hasSize(2);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void two_are_said_to_be_one_and_u_takes_it_back() throws IOException {
        try (var other = Cases.spelled(folder.resolve("merged"));
                var bench = Workbench.serve(other, "Sennet", 0)) {
            page.navigate(bench.address().resolve("/c/sennet/reports").toString());
            page.keyboard().press("g");
            page.keyboard().press("a");
            page.waitForURL("**/actors");
            page.click("td.title a:has-text('Nadeem Oss')");
            page.fill("#as", "nadim oss");
            page.click("button:has-text('Compare')");
            page.fill("#why", "one hand");
            page.click("button:has-text('They are one')");
            page.waitForSelector("form.done");
            assertThat(page.locator(".spelling").allTextContents())
                    .containsExactlyInAnyOrder("Nadeem Oss", "Nadim Oss");
            assertThat(Chromium.violations(page)).isEmpty();

            page.keyboard().press("u");

            page.waitForSelector("form.done:has-text('Took back')");
            assertThat(page.locator(".spelling").allTextContents()).hasSize(1);
            assertThat(other.journal()).hasSize(2);
            assertThat(troubles).isEmpty();
        }
    }

    @Test
    void without_scripts_a_note_opens_by_its_link() {
        page(
                new Browser.NewContextOptions()
                        .setJavaScriptEnabled(false)
                        .setViewportSize(1440, 1000));
        open(READER);

        page.click("#n4 .prop a");

        assertThat(page.isVisible("#n4 .ladder")).isTrue();
        assertThat(page.isVisible("#n4 .cite")).isTrue();
        assertThat(page.isVisible("#n4 button")).isFalse();
    }

    @Test
    void nothing_hostile_runs() throws IOException {
        try (var other = Cases.hostile(folder);
                var bench = Workbench.serve(other, "Sennet", 0)) {
            page.onDialog(dialog -> {
                troubles.add("dialog: " + dialog.message());
                dialog.dismiss();
            });
            page.navigate(
                    bench.address()
                            .resolve(
                                    "/c/sennet"
                                            + Visitor.report(Cases.hostile())
                                            + "?sel=1&side=original")
                            .toString());
            page.navigate(bench.address().resolve("/c/sennet/reports").toString());
            var who = other.whoIsWho();
            var one = "/c/sennet/actors/" + who.called("<script>alert(3)</script>").getFirst().id();
            String as = "/same?as=" + who.called("</mark>").getFirst().id();
            for (String path :
                    List.of(
                            "/c/sennet",
                            "/c/sennet?since=all",
                            "/c/sennet/changes?since=all",
                            "/c/sennet/sources",
                            "/c/sennet/search?q=%3Cscript%3E+man",
                            "/c/sennet/actors",
                            one,
                            one + "/statements",
                            one + as)) {
                page.navigate(bench.address().resolve(path).toString());
            }

            assertThat(troubles).isEmpty();
            assertThat(page.querySelectorAll("a[href^='javascript']")).isEmpty();
        }
    }

    @Test
    void no_page_is_wider_than_a_narrow_window() {
        page(new Browser.NewContextOptions().setViewportSize(320, 800));
        for (String path :
                List.of(
                        "/reports",
                        READER + "?sel=4&side=original",
                        "/review",
                        "/actors",
                        "/actors?unnamed=shown&q=the",
                        "/actors?q=zebra",
                        actor("Nadim Oss"),
                        actor("Nadim Oss") + "/statements",
                        actor("Nadim Oss") + "/same?as=Idris+al-Tamari",
                        "/history",
                        "",
                        "?since=2031-03-01",
                        "/changes?since=2031-03-01",
                        "/search",
                        "/search?q=Oss",
                        "/search?q=zebra+modality:denied",
                        "/sources",
                        "/sources?kind=unnamed",
                        source("Sawt al-Karst"),
                        "/none",
                        "/../../help")) {
            open(path);

            assertThat(page.evaluate("document.documentElement.scrollWidth"))
                    .as(path)
                    .isEqualTo(320);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void axe_finds_nothing(ColorScheme scheme) {
        page(
                new Browser.NewContextOptions()
                        .setColorScheme(scheme)
                        .setBypassCSP(true)
                        .setViewportSize(1440, 1000));
        for (String path :
                List.of(
                        "/reports",
                        "/reports?q=zebra",
                        "/reports?from=x",
                        READER,
                        READER + "?sel=4",
                        READER + "?side=original",
                        Visitor.report(Cases.arabic()),
                        "/review",
                        "/actors",
                        "/actors?unnamed=shown&q=the",
                        "/actors?q=zebra",
                        actor("Nadim Oss"),
                        actor("Nadim Oss") + "/statements",
                        actor("Nadim Oss") + "/same?as=Idris+al-Tamari",
                        actor("Nadim Oss") + "/same?as=Nobody",
                        "/history",
                        "",
                        "?since=2031-03-01",
                        "/changes?since=2031-03-01",
                        "/search",
                        "/search?q=Oss",
                        "/search?q=zebra+modality:denied",
                        "/sources",
                        "/sources?kind=unnamed",
                        source("Sawt al-Karst"),
                        "/none",
                        "/../../help")) {
            open(path);

            assertThat(Chromium.violations(page)).as(path).isEmpty();
        }
    }

    private static String source(String label) {
        return "/sources/"
                + desk.weighing().now().records().all().stream()
                        .filter(it -> it.label().equals(label))
                        .findFirst()
                        .orElseThrow()
                        .id();
    }

    private static String actor(String name) {
        return "/actors/" + desk.whoIsWho().called(name).getFirst().id();
    }
}
