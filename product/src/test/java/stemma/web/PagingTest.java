package stemma.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Large casebooks and long reports.
class PagingTest {
    private static final int MOST_BYTES = 120_000;
    @TempDir Path folder;

    @Test
    void a_list_is_read_fifty_reports_at_a_time_to_its_end() throws Exception {
        try (var desk = Cases.many(folder, 120);
                var workbench = Workbench.serve(desk, "Sennet", 0)) {
            var visitor = new Visitor(workbench, "sennet");
            var first = Jsoup.parse(visitor.get("/reports").body());
            var second =
                    Jsoup.parse(
                            visitor.getRoot(first.selectFirst("a[rel=next]").attr("href")).body());
            var third =
                    Jsoup.parse(
                            visitor.getRoot(second.selectFirst("a[rel=next]").attr("href")).body());

            assertThat(first.select("tbody tr")).hasSize(50);
            assertThat(second.select("tbody tr")).hasSize(50);
            assertThat(third.select("tbody tr")).hasSize(20);
            assertThat(third.select("a[rel=next]")).isEmpty();
            assertThat(third.select("tbody tr").last().text()).contains("Bulletin 0");
            assertThat(visitor.get("/reports.csv").body().lines()).hasSize(121);
        }
    }

    @Test
    void a_report_of_nine_hundred_statements_is_a_page_of_120_kilobytes_at_most() throws Exception {
        var report = Cases.longReport(225, 4);
        try (var desk = Cases.of(folder, report);
                var workbench = Workbench.serve(desk, "Sennet", 0)) {
            String page = new Visitor(workbench, "sennet").get(Visitor.report(report)).body();

            assertThat(Jsoup.parse(page).select(".note")).hasSize(900);
            assertThat(Jsoup.parse(page).select(".wrap.long")).hasSize(1);
            assertThat(compressed(page.getBytes(StandardCharsets.UTF_8))).isLessThan(MOST_BYTES);
        }
    }

    @Test
    void all_scripts_together_are_40_kilobytes_at_most() throws Exception {
        var assets = new Assets();

        int scripts =
                compressed(assets.file("workbench.js").orElseThrow())
                        + compressed(assets.file("theme.js").orElseThrow());

        assertThat(scripts).isLessThan(40_000);
    }

    private static int compressed(byte[] bytes) throws Exception {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.size();
    }
}
