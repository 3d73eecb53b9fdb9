package stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `stemma same`, `origin`, `grade`, `credibility` and `judge`, and how `history` and `undo` know them.
class DecisionCommandsTest {
    private static final String STORY =
            "The Karst League closed the pass at Brenn on Monday, an officer of the toll house said. Lorries stood in the snow for nine hours, and the"
                    + " drivers burned their own pallets to keep warm. The League wants twelve crowns for every wheel, spare wheels included, the officer said.\n";

    @TempDir static Path read;
    @TempDir Path folder;
    private Shell shell;

    @BeforeAll
    static void readOnce() {
        var shell =
                new Shell(read)
                        .file(
                                "in/reports.csv",
                                "file,outlet,date\nwire.txt,Brenn Wire,2031-03-04\ncopy.txt,Valley Post,2031-03-05\nthird.txt,Upland Radio,2031-03-09\n")
                        .file("in/wire.txt", "Pass closed\n\n" + STORY)
                        .file("in/copy.txt", "No way through\n\n" + STORY)
                        .file(
                                "in/third.txt",
                                "Pass open\n\nSalim Varda denied that the Karst League closed the pass at Brenn. The sun was out and there was hardly any traffic on the road that day.\n");
        assertThat(shell.on("read", "~/in").exit()).isEqualTo(Exit.DONE);
    }

    @BeforeEach
    void copy() throws IOException {
        shell = new Shell(folder);
        Files.copy(new Shell(read).casebook(), shell.casebook());
    }

    /// The proposition that two reports state.
    private String shared() {
        return start(shell.on("propositions", "--reports", "2").out());
    }

    private static String start(String out) {
        return out.substring(0, out.indexOf(' '));
    }

    /// The claim of it that stands in a report.
    private String claim(String proposition, String file) {
        return shell.on("origins", proposition)
                .out()
                .lines()
                .filter(line -> line.startsWith("    ") && line.endsWith("(" + file + ")"))
                .map(String::strip)
                .map(DecisionCommandsTest::start)
                .findFirst()
                .orElseThrow();
    }

    private void decide(String word, int entry, String... args) {
        var result = shell.on(args);

        assertThat(result.err())
                .isEqualTo(
                        "stemma: decided: %s, entry %d; \"stemma undo %d\" takes it back\n"
                                .formatted(word, entry, entry));
        assertThat(result.exit()).isEqualTo(Exit.DONE);
    }

    @Test
    void a_copy_that_is_split_off_is_a_second_origin_until_that_is_undone() {
        var said = shared();
        var before = shell.on("origins", said, "--json").out();

        decide(
                "split-origin",
                7,
                "origin",
                claim(said, "copy.txt"),
                "--split",
                "--why",
                "own eyes");

        assertThat(shell.on("origins", said).out())
                .contains("for: 2 origins in 2 reports", "ruled: a person ruled so: own eyes");
        assertThat(shell.on("history").out()).contains("split-origin “", "”: own eyes");
        shell.on("undo", "7");
        assertThat(shell.on("origins", said, "--json").out()).isEqualTo(before);
    }

    @Test
    void origins_are_joined_and_declared_dependent() {
        var said = shared();
        var wire = claim(said, "wire.txt");
        var copy = claim(said, "copy.txt");
        decide("split-origin", 7, "origin", copy, "--split");
        decide("dependent-origins", 8, "origin", copy, "--dependent", wire);

        assertThat(shell.on("origins", said).out())
                .contains("2 origins", "dependent, a person ruled so");
        decide("join-origins", 9, "origin", copy, "--join", wire);
        assertThat(shell.on("origins", said).out()).contains("for: 1 origin in 2 reports");
    }

    @Test
    void a_report_is_moved_to_another_origin_or_given_to_an_actor() {
        var said = shared();
        var wire = claim(said, "wire.txt");
        decide("assign-origin", 7, "origin", claim(said, "copy.txt"), "--assign", "Salim Varda");

        assertThat(shell.on("origins", said).out())
                .contains("for: 2 origins in 2 reports", "  Salim Varda (named, 1 report)");
        decide("move-origin", 8, "origin", claim(said, "copy.txt"), "--move", wire);
        assertThat(shell.on("origin", wire).out()).contains("2 reports)");
    }

    @Test
    void an_origin_of_nothing_or_of_another_proposition_is_refused() {
        var said = shared();
        var wire = claim(said, "wire.txt");

        assertThat(shell.on("origin", "none", "--split").err())
                .isEqualTo("stemma: no claim has the id \"none\"; \"stemma claims\" lists them\n");
        assertThat(shell.on("origin", wire, "--move", wire).err())
                .contains("both claims stand in one report");
        assertThat(shell.on("origin", wire, "--assign", "Nobody").exit()).isEqualTo(Exit.FAILED);
        assertThat(shell.on("history").out().lines()).hasSize(6);
    }

    @Test
    void claims_that_say_the_same_by_decision_are_one_proposition() {
        var all = shell.on("propositions").out().lines().map(DecisionCommandsTest::start).toList();
        var one = all.getFirst();
        var other = all.getLast();
        int count = all.size();

        decide("same", 7, "same", one, other, "--why", "two words for it");
        assertThat(shell.on("propositions").out().lines()).hasSize(count - 1);
        decide("apart", 8, "same", one, claim(one, "copy.txt"), "--not");
        assertThat(shell.on("history").out()).contains("same “", "apart “");
    }

    @Test
    void a_source_has_the_letter_that_a_person_set_with_those_before() {
        decide("set-reliability", 7, "grade", "brenn wire", "C", "--why", "one pen");
        decide("set-reliability", 8, "grade", "Brenn Wire", "b", "--why", "two pens");

        assertThat(shell.on("grade", "Brenn Wire").out())
                .containsPattern(
                        "C  fairly reliable  .*: one pen\nB  usually reliable  .*: two pens");
        assertThat(shell.on("claims", "--json").out()).contains("\"reliability\":[\"B\",null]");
        assertThat(
                        shell.on(
                                        "grade",
                                        "an officer of the toll house",
                                        "F",
                                        "--report",
                                        "wire.txt")
                                .exit())
                .isEqualTo(Exit.DONE);
        assertThat(shell.on("origins", shared()).out()).contains(" (F, not named, ");
        assertThat(shell.on("grade", "Brenn Wire", "G").err())
                .isEqualTo(
                        "stemma: a source is graded A to F, not \"G\"; what is said is graded with \"stemma credibility\"\n");
        assertThat(shell.on("grade", "Nobody").exit()).isEqualTo(Exit.FAILED);
    }

    @Test
    void a_proposition_of_one_origin_is_not_confirmed_by_anybody() {
        var said = shared();

        var refused = shell.on("credibility", said, "1");

        assertThat(refused.exit()).isEqualTo(Exit.FAILED);
        assertThat(refused.err())
                .startsWith(
                        "stemma: 1 (confirmed) needs two origins that are established to be independent")
                .contains("this has one: an officer of the toll house");
        decide("set-credibility", 7, "credibility", said, "4", "--why", "no film of it");
        assertThat(shell.on("credibility", said).out())
                .contains("suggested: ")
                .containsPattern("set: 4, doubtful \\(.*: no film of it\\)");
        assertThat(shell.on("propositions", "--json").out())
                .contains("\"set\":{\"number\":4,\"words\":\"doubtful\",\"refused\":null,");
    }

    @Test
    void a_disagreement_is_judged_in_words_of_probability() {
        var id = start(shell.on("disagreements").out());

        decide("judge", 7, "judge", id, "1", "very likely", "--confidence", "low", "--why", "snow");

        assertThat(shell.on("disagreements").out())
                .containsPattern(
                        "  judged: 1 is very likely \\(80 to 95 per cent\\), low confidence \\(.*: snow\\)");
        assertThat(shell.on("disagreements", "--json").out())
                .contains("\"judgements\":[{\"position\":0,\"likelihood\":\"very likely\"");
        assertThat(shell.on("history").out()).contains(" -> very likely (low confidence): snow");
        assertThat(shell.on("judge", id, "9", "likely", "--confidence", "low").err())
                .contains("has the positions 1 to 2, not 9");
        assertThat(shell.on("judge", id, "1", "perhaps", "--confidence", "low").err())
                .contains("'perhaps' is none of: almost no chance, ");
    }

    @Test
    void of_a_part_of_time_what_has_no_date_is_counted_and_left_out() {
        var all = shell.on("propositions").out().lines().toList();

        var march = shell.on("propositions", "--from", "2031-03", "--to", "2031-03-31");

        assertThat(march.out()).isEmpty();
        assertThat(march.err())
                .isEqualTo(
                        "stemma: left out: %d propositions without a date\n".formatted(all.size()));
        assertThat(shell.on("disagreements", "--to", "2031").err())
                .isEqualTo("stemma: left out: 1 disagreement without a date\n");
        assertThat(shell.on("propositions", "--from", "2032").out()).isEmpty();
        assertThat(shell.on("propositions", "--from", "spring").err())
                .contains("'spring' is no day, month or year");
    }
}
