package stemma.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stemma.Golden;
import stemma.desk.Desk;

/// What the pages of propositions, source trees and disagreements say.
class TreePagesTest {
    @TempDir Path folder;

    @Test
    void propositions_are_listed_with_their_origins() throws Exception {
        check(Cases.weighed(folder), "/propositions", "weighed-propositions");
    }

    @Test
    void no_proposition_found_says_where_words_are_looked_for() throws Exception {
        check(Cases.weighed(folder), "/propositions?q=zebra&known=x", "weighed-propositions-none");
    }

    @Test
    void a_proposition_shows_who_takes_which_stance_in_whose_words() throws Exception {
        var desk = Cases.weighed(folder);
        check(desk, proposition(desk), "weighed-proposition");
    }

    @Test
    void a_source_tree_is_a_picture_under_its_verdict() throws Exception {
        var desk = Cases.weighed(folder);
        check(desk, proposition(desk) + "/tree", "weighed-tree");
    }

    @Test
    void a_source_tree_is_a_list_too() throws Exception {
        var desk = Cases.weighed(folder);
        check(desk, proposition(desk) + "/tree?as=list", "weighed-tree-list");
    }

    @Test
    void an_arrow_leads_to_the_words_two_reports_share() throws Exception {
        var desk = Cases.weighed(folder);
        check(desk, step(desk, "taken"), "weighed-step-shared");
    }

    @Test
    void an_arrow_leads_to_the_words_that_say_so() throws Exception {
        var desk = Cases.weighed(folder);
        check(desk, step(desk, "says-so"), "weighed-step-said");
    }

    static String step(Desk desk, String reason) {
        var lineage = desk.weighing().now();
        var join =
                lineage.origins(lineage.propositions().getFirst()).sides().stream()
                        .flatMap(side -> side.origins().stream())
                        .flatMap(origin -> origin.joins().stream())
                        .filter(it -> it.reason().word().equals(reason))
                        .findFirst()
                        .orElseThrow();
        return "%s/tree/step?earlier=%s&later=%s"
                .formatted(proposition(desk), join.to(), join.claim());
    }

    @Test
    void each_page_is_data_and_a_picture_too() throws Exception {
        try (var desk = Cases.weighed(folder);
                var workbench = Workbench.serve(desk, "Sennet", 0)) {
            var visitor = new Visitor(workbench, "sennet");
            String one = proposition(desk);
            String other = disagreement(desk);

            for (String path :
                    List.of("/propositions", one, one + "/tree", "/disagreements", other)) {
                assertThat(
                                new ObjectMapper()
                                        .readTree(visitor.get(path + ".json").body())
                                        .isObject())
                        .as(path)
                        .isTrue();
                assertThat(visitor.get(path + ".csv").body().lines())
                        .as(path)
                        .hasSizeGreaterThan(1);
            }
            for (String path : List.of(one + "/tree", other)) {
                var picture = visitor.get(path + ".svg");
                assertThat(picture.headers().firstValue("Content-Type")).contains("image/svg+xml");
                assertThat(picture.body())
                        .startsWith("<svg")
                        .isEqualTo(visitor.get(path + ".svg").body());
            }
        }
    }

    @Test
    void a_claim_leads_on_to_its_proposition_and_what_is_not_there_is_not_found() throws Exception {
        try (var desk = Cases.weighed(folder);
                var workbench = Workbench.serve(desk, "Sennet", 0)) {
            var visitor = new Visitor(workbench, "sennet");
            var proposition = desk.weighing().now().propositions().getFirst();
            String claim = proposition.statements().getFirst().claim();

            var answer = visitor.get("/propositions/" + claim + "/tree?as=list");

            assertThat(answer.statusCode()).isEqualTo(301);
            assertThat(answer.headers().firstValue("Location"))
                    .contains("/c/sennet/propositions/" + proposition.id() + "/tree?as=list");
            assertThat(visitor.get("/propositions/ffffffff").statusCode()).isEqualTo(404);
            assertThat(visitor.get("/propositions/%3Cb%3E").statusCode()).isEqualTo(404);
            assertThat(visitor.get("/disagreements/whether:ffff").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void filters_leave_what_fits() throws Exception {
        try (var desk = Cases.weighed(folder);
                var workbench = Workbench.serve(desk, "Sennet", 0)) {
            var visitor = new Visitor(workbench, "sennet");

            for (String fits :
                    List.of(
                            "q=rifles",
                            "actor=karst",
                            "by=oss",
                            "mod=denied",
                            "origins=3",
                            "from=2031-02&to=2031-02",
                            "known=2031-03-04",
                            "sort=last",
                            "sort=reports")) {
                assertThat(visitor.get("/propositions?" + fits).body())
                        .as(fits)
                        .contains("1 proposition");
            }
            for (String fitsNot :
                    List.of(
                            "q=boats",
                            "actor=zebra",
                            "by=zebra",
                            "mod=planned",
                            "origins=4",
                            "from=2032",
                            "known=2031-03-03",
                            "after=ffff")) {
                assertThat(visitor.get("/propositions?" + fitsNot).body())
                        .as(fitsNot)
                        .doesNotContain("arms");
            }
        }
    }

    @Test
    void disagreements_are_listed_with_what_stands_behind_each_position() throws Exception {
        check(Cases.weighed(folder), "/disagreements", "weighed-disagreements");
    }

    @Test
    void a_disagreement_shows_who_stands_where_and_who_moved() throws Exception {
        var desk = Cases.weighed(folder);
        check(desk, disagreement(desk), "weighed-disagreement");
    }

    @Test
    void a_disagreement_is_a_table_too() throws Exception {
        var desk = Cases.weighed(folder);
        check(desk, disagreement(desk) + "?as=table", "weighed-disagreement-table");
    }

    @Test
    void an_empty_casebook_has_nothing_to_put_together() throws Exception {
        check(Cases.empty(folder), "/propositions", "empty-propositions");
    }

    @Test
    void in_an_empty_casebook_nobody_disagrees() throws Exception {
        check(Cases.empty(folder), "/disagreements", "empty-disagreements");
    }

    @Test
    void where_nobody_disagrees_the_page_says_how_much_has_one_origin() throws Exception {
        check(Cases.full(folder), "/disagreements", "full-disagreements");
    }

    @Test
    void a_hostile_report_is_a_line_of_the_propositions() throws Exception {
        check(Cases.hostile(folder), "/propositions", "hostile-propositions");
    }

    @Test
    void a_hostile_proposition_is_shown_as_its_words() throws Exception {
        var desk = Cases.hostile(folder);
        check(desk, proposition(desk), "hostile-proposition");
    }

    @Test
    void a_hostile_source_tree_is_shown_as_its_words() throws Exception {
        var desk = Cases.hostile(folder);
        check(desk, proposition(desk) + "/tree", "hostile-tree");
    }

    static String proposition(Desk desk) {
        return "/propositions/" + desk.weighing().now().propositions().getFirst().id();
    }

    static String disagreement(Desk desk) {
        return "/disagreements/" + desk.weighing().now().disagreements().getFirst().id();
    }

    private static void check(Desk desk, String path, String golden) throws Exception {
        try (desk;
                var workbench = Workbench.serve(desk, "Sennet valley, 2029–2031", 0)) {
            var visitor = new Visitor(workbench, "sennet-valley-2029-2031");
            Golden.check(
                    "web/" + golden,
                    Outline.of(visitor.get(path).body()).replaceAll("w{100,}", "www…"));
        }
    }
}
