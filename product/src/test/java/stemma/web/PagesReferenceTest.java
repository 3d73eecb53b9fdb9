package stemma.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stemma.Manual;

/// The reference of pages says what is so.
class PagesReferenceTest {
    private static final List<String> FORMS = List.of(".json", ".csv", ".svg");
    private static final Manual REFERENCE = Manual.of("docs/reference/pages.md");

    @TempDir Path folder;

    @Test
    void each_page_is_there_and_in_the_forms_that_it_is_said_to_be() throws Exception {
        try (var desk = RelatedCases.related(folder);
                var workbench = Workbench.serve(desk, "Sennet", 0)) {
            var visitor = new Visitor(workbench, "sennet");
            for (var row : REFERENCE.table("Page")) {
                String path = row.getFirst().replace("`", "").replaceAll("/$", "");
                assertThat(visitor.get(path).statusCode()).as(path).isEqualTo(200);
                for (String form : FORMS) {
                    assertThat(visitor.get(path + form).statusCode())
                            .as(path + form)
                            .isEqualTo(row.get(2).contains("`" + form + "`") ? 200 : 404);
                }
            }
        }
    }

    @Test
    void each_parameter_of_a_page_is_explained() {
        var explained = REFERENCE.table("Parameter").stream().map(List::getFirst).toList();

        assertThat(REFERENCE.table("Page"))
                .allSatisfy(row ->
                        assertThat(row.get(3).split(", "))
                                .filteredOn(it -> !it.equals("–"))
                                .allSatisfy(parameter ->
                                        assertThat(explained)
                                                .anyMatch(it -> it.contains(parameter))));
    }

    @Test
    void each_section_of_the_masthead_is_in_it() throws Exception {
        try (var desk = RelatedCases.related(folder);
                var workbench = Workbench.serve(desk, "Sennet", 0)) {
            var visitor = new Visitor(workbench, "sennet");
            var sections =
                    org.jsoup.Jsoup.parse(visitor.get("").body())
                            .select("nav a[href^=/c/sennet/]")
                            .eachAttr("href");
            var pages = REFERENCE.table("Page").stream().map(List::getFirst).toList();

            assertThat(sections)
                    .hasSizeGreaterThan(6)
                    .filteredOn(it -> !it.endsWith("/review"))
                    .allSatisfy(it ->
                            assertThat(pages).contains("`" + it.replace("/c/sennet", "") + "`"));
        }
    }
}
