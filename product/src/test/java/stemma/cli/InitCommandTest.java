package stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stemma.cli.Shell.Result;

/// `stemma init`.
class InitCommandTest {
    @TempDir Path folder;

    @Test
    void a_casebook_is_made() {
        assertThat(new Shell(folder).on("init"))
                .isEqualTo(new Result(0, "", "stemma: made ~/c.stemma\n"));
    }

    @Test
    void one_that_is_there_stays_as_it_is() {
        var shell = Shell.read(folder);
        var before = shell.on("export", "--format", "jsonl");

        assertThat(shell.on("init"))
                .isEqualTo(
                        new Result(
                                0,
                                "",
                                "stemma: ~/c.stemma is there already; nothing was changed\n"));
        assertThat(shell.on("export", "--format", "jsonl")).isEqualTo(before);
    }

    @Test
    void a_folder_is_no_casebook() {
        assertThat(new Shell(folder).run("init", "--casebook", "~"))
                .isEqualTo(
                        new Result(
                                2,
                                "",
                                "stemma: ~ is a folder; name a file in it as the casebook\n"));
    }

    @Test
    void no_folder_is_made_for_it() {
        assertThat(new Shell(folder).run("init", "--casebook", "~/none/c.stemma"))
                .isEqualTo(new Result(2, "", "stemma: There is no folder ~/none; make it first\n"));
        assertThat(Files.exists(folder.resolve("none"))).isFalse();
    }
}
