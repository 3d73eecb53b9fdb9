package stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `stemma actors`, `actor`, `merge`, `split`, `history` and `undo`.
class ActorsCommandTest {
    @TempDir Path folder;

    @Test
    void actors_are_listed_and_one_is_shown_with_its_reports() {
        var shell = Shell.read(folder);

        assertThat(shell.on("actors").out())
                .contains("person", "Nadim Oss", "Agnes Lorrimer", "Salim Varda");
        assertThat(shell.on("actor", "nadim oss").out())
                .contains(
                        "Nadim Oss, person (",
                        "names:\n     1  Nadim Oss",
                        "ferry.txt  1 mention: Nadim Oss");
        assertThat(shell.on("actor", "Salim Varda", "--json").out())
                .startsWith("{\"id\":")
                .contains("\"name\":\"Salim Varda\",\"kind\":\"person\",\"reports\":1");
    }

    @Test
    void a_merge_is_one_entry_and_undone_leaves_no_trace() {
        var shell = Shell.read(folder);
        var before = shell.on("actors", "--json").out();

        assertThat(shell.on("merge", "Nadim Oss", "Salim Varda", "--why", "one voice").err())
                .isEqualTo("stemma: decided: merge, entry 1; \"stemma undo 1\" takes it back\n");
        assertThat(shell.on("actor", "Salim Varda").out())
                .contains("joined:\n  1.00  Nadim Oss = Salim Varda: a person decided so");
        assertThat(shell.on("merge", "Nadim Oss", "Salim Varda").err()).contains("are one already");
        assertThat(shell.on("undo", "1").exit()).isEqualTo(Exit.DONE);

        assertThat(shell.on("actors", "--json").out()).isEqualTo(before);
        assertThat(shell.on("history").out())
                .containsPattern(
                        "    1  .*  merge Nadim Oss, Salim Varda: one voice  \\(taken back\\)\n    2  .*  undo 1\n");
    }

    @Test
    void what_is_decided_on_an_actor_stands_after_a_rebuild() {
        var shell = Shell.read(folder);
        shell.on(
                "actor",
                "Nadim Oss",
                "--rename",
                "Oss the Elder",
                "--add-name",
                "Abu Tarvel",
                "--part-of",
                "Salim Varda");

        shell.on("rebuild");

        assertThat(shell.on("actor", "Oss the Elder").out())
                .contains("Oss the Elder, person", "part of Salim Varda", "     0  Abu Tarvel");
    }

    @Test
    void a_split_sets_apart_what_one_report_tells_of() {
        var shell =
                Shell.withReports(folder)
                        .file(
                                "in/second.txt",
                                "Second boat\n\n7 March 2031\n\nNadim Oss said that the second boat had left. Nobody on the quay was surprised by that.\n");
        shell.on("read", "~/in");
        assertThat(shell.on("actor", "Nadim Oss").out()).contains("     2  Nadim Oss");

        assertThat(shell.on("split", "Nadim Oss", "--report", "second.txt").exit())
                .isEqualTo(Exit.DONE);

        assertThat(shell.on("actor", "Nadim Oss").err())
                .contains("\"Nadim Oss\" is called by 2 actors", "say which by its id");
    }

    @Test
    void what_cannot_be_done_says_what_to_do() {
        var shell = Shell.read(folder);

        assertThat(shell.on("actor", "Nobody").err())
                .isEqualTo(
                        "stemma: nobody is called \"Nobody\" here; \"stemma actors\" lists all\n");
        assertThat(shell.on("split", "Nadim Oss").err()).contains("say what to set apart");
        assertThat(shell.on("split", "Nadim Oss", "--report", "ferry.txt").err())
                .contains("all of what \"Nadim Oss\" stands for would be set apart");
        assertThat(shell.on("undo", "9").err())
                .isEqualTo("stemma: the journal has no entry 9; \"stemma history\" lists them\n");
    }
}
