package stemma.web;

import java.nio.file.Path;
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
