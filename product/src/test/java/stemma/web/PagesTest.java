package stemma.web;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stemma.Golden;
import stemma.desk.Desk;
import stemma.model.ActorDecision;
import stemma.model.Decision;

/// What each page says, for a full, an empty and a hostile casebook.
class PagesTest {
    private static final String CASE = "Sennet valley, 2029–2031";
    @TempDir Path folder;

    @Test
    void a_full_casebook_lists_its_reports() throws Exception {
        check(Cases.full(folder), "/reports", "full-reports");
    }

    @Test
    void a_report_shows_its_statements_and_their_chains() throws Exception {
        check(Cases.full(folder), Visitor.report(Cases.dispatch()), "full-reader");
    }

    @Test
    void an_open_note_shows_ladder_evidence_and_citation() throws Exception {
        check(Cases.full(folder), Visitor.report(Cases.dispatch()) + "?sel=4", "full-reader-open");
    }

    @Test
    void a_request_and_what_it_asks_for_are_one_note() throws Exception {
        var desk = Cases.read(folder);
        check(desk, path(desk) + "?sel=1", "read-reader");
    }

    @Test
    void a_statement_says_how_it_was_read() throws Exception {
        var desk = Cases.read(folder);
        check(desk, path(desk) + "/explain/4", "read-explanation");
    }

    @Test
    void a_statement_that_is_not_read_any_more_says_so() throws Exception {
        check(
                Cases.full(folder),
                Visitor.report(Cases.dispatch()) + "/explain/1",
                "full-explanation");
    }

    private static String path(Desk desk) {
        return "/reports/" + Place.shortId(desk.report("asked.txt").orElseThrow().id());
    }

    @Test
    void the_file_as_it_came_stands_beside_the_text_as_text() throws Exception {
        check(
                Cases.full(folder),
                Visitor.report(Cases.dispatch()) + "?side=original",
                "full-reader-side");
    }

    @Test
    void a_report_in_a_language_that_is_not_read_is_shown_and_says_so() throws Exception {
        check(Cases.full(folder), Visitor.report(Cases.arabic()), "full-reader-not-read");
    }

    @Test
    void review_asks_for_what_is_unknown_and_lists_what_was_not_read() throws Exception {
        check(Cases.full(folder), "/review", "full-review");
    }

    @Test
    void nothing_found_says_which_filter_to_loosen() throws Exception {
        check(Cases.full(folder), "/reports?q=zebra&lang=en", "full-none");
    }

    @Test
    void help_explains_keys_and_signs() throws Exception {
        check(Cases.full(folder), "/../../help", "full-help");
    }

    @Test
    void an_empty_casebook_says_what_to_do() throws Exception {
        check(Cases.empty(folder), "/reports", "empty-reports");
    }

    @Test
    void an_empty_casebook_has_nothing_to_review() throws Exception {
        check(Cases.empty(folder), "/review", "empty-review");
    }

    @Test
    void a_hostile_report_is_a_line_of_the_list() throws Exception {
        check(Cases.hostile(folder), "/reports", "hostile-reports");
    }

    @Test
    void a_hostile_report_is_shown_as_its_words() throws Exception {
        check(
                Cases.hostile(folder),
                Visitor.report(Cases.hostile()) + "?sel=1&side=original",
                "hostile-reader");
    }

    @Test
    void actors_are_listed_under_all_their_names() throws Exception {
        check(Cases.spelled(folder), "/actors?unnamed=shown", "spelled-actors");
    }

    @Test
    void no_actor_found_says_where_names_are_searched() throws Exception {
        check(Cases.spelled(folder), "/actors?q=zebra", "spelled-actors-none");
    }

    @Test
    void an_actor_shows_its_names_why_they_are_one_and_what_is_said() throws Exception {
        var desk = Cases.spelled(folder);
        check(desk, actor(desk, "Idris al-Tamari"), "spelled-actor");
    }

    @Test
    void statements_of_an_actor_are_a_table() throws Exception {
        var desk = Cases.spelled(folder);
        check(desk, actor(desk, "Nadim Oss") + "/statements", "spelled-statements");
    }

    @Test
    void two_actors_stand_side_by_side() throws Exception {
        var desk = Cases.spelled(folder);
        check(desk, actor(desk, "Nadim Oss") + "/same?as=nadeem+oss", "spelled-same");
    }

    @Test
    void whoever_is_not_called_that_is_said_so() throws Exception {
        var desk = Cases.spelled(folder);
        check(desk, actor(desk, "Nadim Oss") + "/same?as=Zebra", "spelled-same-nobody");
    }

    @Test
    void review_asks_which_pairs_are_one_actor() throws Exception {
        check(Cases.spelled(folder), "/review", "spelled-review");
    }

    @Test
    void the_history_has_what_was_decided_and_what_was_taken_back() throws Exception {
        var desk = Cases.spelled(folder);
        var who = desk.whoIsWho();
        var oss = who.anchor(who.called("Nadim Oss").getFirst());
        desk.decide(new ActorDecision.Rename(oss, "Oss the Elder"), "Lena Varga", "as he signs");
        desk.decide(new ActorDecision.Rename(oss, "N. Oss"), "Lena Varga", "");
        desk.decide(new Decision.Undo(1), "Lena Varga", "");
        check(desk, "/history?decided=2", "spelled-history");
    }

    @Test
    void an_empty_casebook_has_no_actors() throws Exception {
        check(Cases.empty(folder), "/actors", "empty-actors");
    }

    @Test
    void an_empty_casebook_has_no_history() throws Exception {
        check(Cases.empty(folder), "/history", "empty-history");
    }

    @Test
    void a_hostile_name_is_a_line_of_the_list() throws Exception {
        check(Cases.hostile(folder), "/actors", "hostile-actors");
    }

    @Test
    void a_hostile_name_is_shown_as_its_words() throws Exception {
        var desk = Cases.hostile(folder);
        check(desk, actor(desk, "<script>alert(3)</script>"), "hostile-actor");
    }

    @Test
    void hostile_names_stand_side_by_side_as_their_words() throws Exception {
        var desk = Cases.hostile(folder);
        String other = desk.whoIsWho().called("</mark>").getFirst().id();
        check(desk, actor(desk, "<script>alert(3)</script>") + "/same?as=" + other, "hostile-same");
    }

    @Test
    void the_front_page_tells_what_changed_and_what_waits() throws Exception {
        check(Cases.full(folder), "?since=2031-03-01", "full-overview");
    }

    @Test
    void changes_are_a_list() throws Exception {
        check(Cases.spelled(folder), "/changes?since=2031-03-07", "spelled-changes");
    }

    @Test
    void an_empty_casebook_has_no_front_page_yet() throws Exception {
        check(Cases.empty(folder), "", "empty-overview");
    }

    @Test
    void a_hostile_report_is_news_as_its_words() throws Exception {
        check(Cases.hostile(folder), "?since=all", "hostile-overview");
    }

    @Test
    void what_is_searched_for_is_found_in_groups() throws Exception {
        check(Cases.spelled(folder), "/search?q=Oss+modality:denied", "spelled-search");
    }

    @Test
    void a_search_for_nothing_tells_what_can_be_asked() throws Exception {
        check(Cases.empty(folder), "/search", "empty-search");
    }

    @Test
    void a_search_that_finds_nothing_tells_what_each_part_finds() throws Exception {
        check(Cases.full(folder), "/search?q=zebra+modality:denied+origins:x", "full-search-none");
    }

    @Test
    void a_hostile_search_is_shown_as_its_words() throws Exception {
        check(Cases.hostile(folder), "/search?q=%3Cscript%3E+by:%22A+man%22", "hostile-search");
    }

    @Test
    void sources_are_listed_with_their_letters() throws Exception {
        check(Cases.full(folder), "/sources", "full-sources");
    }

    @Test
    void a_source_shows_what_is_on_record_of_it() throws Exception {
        var desk = Cases.full(folder);
        check(desk, source(desk, "Sawt al-Karst"), "full-source");
    }

    @Test
    void an_empty_casebook_has_no_sources() throws Exception {
        check(Cases.empty(folder), "/sources", "empty-sources");
    }

    @Test
    void a_hostile_source_is_a_line_of_the_list() throws Exception {
        check(Cases.hostile(folder), "/sources?kind=unnamed", "hostile-sources");
    }

    @Test
    void a_hostile_source_is_shown_as_its_words() throws Exception {
        var desk = Cases.hostile(folder);
        check(desk, source(desk, "<b>Karst</b> \u202EoidaR"), "hostile-source");
    }

    private static String source(Desk desk, String label) {
        return "/sources/"
                + desk.weighing().now().records().all().stream()
                        .filter(it -> it.label().equals(label))
                        .findFirst()
                        .orElseThrow()
                        .id();
    }

    private static String actor(Desk desk, String name) {
        return "/actors/" + desk.whoIsWho().called(name).getFirst().id();
    }

    private static void check(Desk desk, String path, String name) throws Exception {
        try (desk;
                var workbench = Workbench.serve(desk, CASE, 0)) {
            var page = new Visitor(workbench, "sennet-valley-2029-2031").get(path).body();
            Golden.check("web/" + name, Outline.of(page).replaceAll("w{100,}", "www…"));
        }
    }
}
