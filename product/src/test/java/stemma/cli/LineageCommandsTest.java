package stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `stemma propositions`, `origins`, `tree`, `disagreements` and `changes`.
class LineageCommandsTest {
    private static final String STORY =
            "The Karst League closed the pass at Brenn on Monday, an officer of the toll house said. Lorries stood in the snow for nine hours, and the"
                    + " drivers burned their own pallets to keep warm. The League wants twelve crowns for every wheel, spare wheels included, the officer said.\n";

    @TempDir Path folder;

    private Shell shell() {
        var shell =
                new Shell(folder)
                        .file(
                                "in/reports.csv",
                                "file,outlet,date\nwire.txt,Brenn Wire,2031-03-04\ncopy.txt,Valley Post,2031-03-05\nthird.txt,Upland Radio,2031-03-09\n")
                        .file("in/wire.txt", "Pass closed\n\n" + STORY)
                        .file("in/copy.txt", "No way through\n\n" + STORY)
                        .file(
                                "in/third.txt",
                                "Pass open\n\nSalim Varda denied that the Karst League closed the pass at Brenn. The sun was out and there was hardly any traffic on the road that day.\n");
        assertThat(shell.on("read", "~/in").exit()).isEqualTo(Exit.DONE);
        return shell;
    }

    private static String first(String out) {
        return out.substring(0, out.indexOf(' '));
    }

    @Test
    void a_copy_is_no_second_origin_and_the_tree_shows_the_words() {
        var shell = shell();

        var listed = shell.on("propositions", "--reports", "2").out();
        assertThat(listed).contains("1 origin in 2 reports", "for)");
        var origins = shell.on("origins", first(listed)).out();
        assertThat(origins)
                .contains(
                        "for: 1 origin in 2 reports",
                        "taken: its report was taken from the other (same-words)");
        assertThat(shell.on("tree", first(listed)).out())
                .containsPattern(
                        "(?s)\n- .*\n  - .*wire\\.txt\\)\n    - .*copy\\.txt\\) \\[taken: ");
        assertThat(shell.on("origins", first(listed), "--json").out())
                .startsWith("{\"id\":")
                .contains("\"sides\":[{\"stance\":\"for\",\"reports\":2,\"independent\":1");
        assertThat(shell.on("tree", first(listed), "--json").out())
                .contains("\"trunks\":[{\"origin\":");
    }

    @Test
    void as_known_before_the_copy_there_was_one_report() {
        var shell = shell();

        assertThat(shell.on("propositions", "--reports", "2", "--known", "2031-03-04").out())
                .isEmpty();
        assertThat(shell.on("propositions", "--known", "2031-03-04").out())
                .contains("1 origin in 1 report");
        assertThat(shell.on("propositions", "--known", "2031-03-03").out()).isEmpty();
    }

    @Test
    void who_denies_and_who_affirms_stand_against_each_other() {
        var shell = shell();

        assertThat(shell.on("disagreements").out())
                .contains("on whether", "  1 for, by ", "  2 against, by Salim Varda (1 report): ");
        assertThat(shell.on("disagreements", "--json").out()).contains("\"kind\":\"whether\"");
        assertThat(shell.on("disagreements", "--known", "2031-03-05").err())
                .isEqualTo("stemma: no two sources contradict each other yet\n");
    }

    @Test
    void a_change_of_position_is_listed_from_its_day_on() {
        var shell =
                shell().file(
                                "in/reports.csv",
                                "file,outlet,date\nlater.txt,Upland Radio,2031-03-20\n")
                        .file(
                                "in/later.txt",
                                "Pass closed after all\n\nSalim Varda said that the Karst League closed the pass at Brenn. Nobody at the station knew what had changed his mind about it.\n");
        shell.on("read", "~/in/later.txt");
        shell.on("read", "~/in");

        assertThat(shell.on("changes").out())
                .contains(
                        "A position changed: Salim Varda no longer denies: “",
                        "Disagreement: Is it so? ",
                        "Brenn Wire",
                        "2031-03-09",
                        "2031-03-20");
        assertThat(shell.on("changes", "--since", "2031-03-20", "--json").out())
                .contains("\"type\":\"turn\"")
                .doesNotContain("\"type\":\"disagreement\"");
        assertThat(shell.on("changes", "--since", "2031-03-21").out()).isEmpty();
        assertThat(shell.on("changes", "--known", "2031-03-19").out())
                .doesNotContain("no longer denies");
        assertThat(shell.on("changes", "--from", "2031-03").out()).isEmpty();
        assertThat(shell.on("changes", "--from", "2031-03").err())
                .matches("stemma: left out: \\d changes without a date\n");
    }

    @Test
    void a_sentence_is_found_by_its_words_and_by_what_was_read_in_it() {
        var shell = shell();

        assertThat(shell.on("search", "lorries", "nine").out())
                .isEqualTo(
                        """
                        2031-03-05  Valley Post  “Lorries stood in the snow for nine hours, and the drivers burned their own pallets to keep warm.”  (copy.txt:104-200)
                        2031-03-04  Brenn Wire  “Lorries stood in the snow for nine hours, and the drivers burned their own pallets to keep warm.”  (wire.txt:101-197)
                        """);
        assertThat(shell.on("search", "modality:denied by:Varda", "--json").out())
                .contains("\"outlet\":\"Upland Radio\"", "\"modality\":\"denied\"");
        assertThat(shell.on("search", "lorries", "--known", "2031-03-04").out())
                .contains("wire.txt")
                .doesNotContain("copy.txt");
    }

    @Test
    void a_search_that_finds_nothing_says_which_part_finds_something() {
        var shell = shell();

        var none = shell.on("search", "lorries by:Varda");

        assertThat(none.exit()).isEqualTo(Exit.DONE);
        assertThat(none.out()).isEmpty();
        assertThat(none.err())
                .isEqualTo(
                        """
                        stemma: no sentence fits
                        stemma: alone, lorries finds 2 sentences
                        stemma: alone, by:Varda finds 1 sentence
                        """);
        assertThat(shell.on("search", ""))
                .isEqualTo(
                        new Shell.Result(
                                Exit.FAILED,
                                "",
                                "stemma: nothing to look for; give words or filters, see \"stemma search --help\"\n"));
        var bad = shell.on("search", "modality:purple");
        assertThat(bad.exit()).isEqualTo(Exit.FAILED);
        assertThat(bad.err())
                .isEqualTo(
                        "stemma: Nothing is “purple”: a statement is asserted, denied, requested, planned, threatened, believed, conditional.\n");
    }

    @Test
    void an_id_that_means_none_or_several_says_what_to_do() {
        var shell = shell();

        var none = shell.on("origins", "nothing");
        assertThat(none.exit()).isEqualTo(Exit.FAILED);
        assertThat(none.err())
                .isEqualTo(
                        "stemma: no proposition has the id \"nothing\"; \"stemma propositions\" lists them\n");
        assertThat(shell.on("tree", "").err()).contains("is the start of", "say more of it");
    }
}
