package stemma.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import stemma.desk.Desk;

/// Propositions, source trees and disagreements in a real browser.
class WeighedIT extends InBrowser {
    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void axe_finds_nothing_on_propositions_trees_and_disagreements(ColorScheme scheme)
            throws IOException {
        page(
                new Browser.NewContextOptions()
                        .setColorScheme(scheme)
                        .setBypassCSP(true)
                        .setViewportSize(1440, 1000));
        try (var other = Cases.weighed(folder.resolve("weighed-" + scheme));
                var bench = Workbench.serve(other, "Sennet", 0)) {
            for (String path : weighed(other)) {
                page.navigate(bench.address().resolve("/c/sennet" + path).toString());
                assertThat(Chromium.violations(page)).as(path).isEmpty();
            }
            assertThat(troubles).isEmpty();
        }
    }

    @Test
    void propositions_trees_and_disagreements_are_no_wider_than_a_narrow_window()
            throws IOException {
        page(new Browser.NewContextOptions().setViewportSize(320, 800));
        try (var other = Cases.weighed(folder.resolve("narrow"));
                var bench = Workbench.serve(other, "Sennet", 0)) {
            for (String path : weighed(other)) {
                page.navigate(bench.address().resolve("/c/sennet" + path).toString());
                assertThat(page.evaluate("document.documentElement.scrollWidth"))
                        .as(path)
                        .isEqualTo(320);
            }
        }
    }

    private static List<String> weighed(Desk desk) {
        String one = TreePagesTest.proposition(desk);
        String other = TreePagesTest.disagreement(desk);
        String claim =
                desk.weighing().now().propositions().getFirst().statements().getLast().claim();
        return List.of(
                "/propositions",
                "/propositions?q=zebra",
                one,
                one + "/tree",
                one + "/tree?as=list",
                one + "/tree?sel=against",
                TreePagesTest.step(desk, "taken"),
                TreePagesTest.step(desk, "says-so"),
                "/disagreements",
                other,
                other + "?as=table",
                "/reports/"
                        + desk.weighing().now().told(claim).report().id().substring(0, 12)
                        + "?sel=1");
    }

    @Test
    void m_goes_to_where_a_report_is_moved_and_t_and_d_from_a_note_to_tree_and_denial()
            throws IOException {
        try (var other = Cases.weighed(folder.resolve("keyed"));
                var bench = Workbench.serve(other, "Sennet", 0)) {
            var address = bench.address();
            var wire = Visitor.report(Rifles.wire());
            page.navigate(address.resolve("/c/sennet" + wire).toString());
            page.keyboard().press("j");
            page.waitForSelector("#n1 [data-tree]");
            page.keyboard().press("t");
            page.waitForURL("**/tree?sel=for");
            page.keyboard().press("m");
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("move");
            page.navigate(address.resolve("/c/sennet" + wire + "?sel=1").toString());
            page.waitForSelector("#n1 [data-compare]");
            page.keyboard().press("d");
            page.waitForURL("**/disagreements/**");
            assertThat(troubles).isEmpty();
        }
    }
}
