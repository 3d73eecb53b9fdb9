package stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stemma.cli.Shell.Result;

/// `stemma rebuild`.
class RebuildCommandTest {
    @TempDir Path folder;

    @Test
    void a_rebuild_changes_nothing() {
        var shell = Shell.withReports(folder);
        shell.on("read", "~/in", "--outlet", "Harbour Courier");
        var before = shell.on("export", "--format", "jsonl");

        assertThat(shell.on("rebuild"))
                .isEqualTo(new Result(0, "", "stemma: 2 reports read again, 3 statements found\n"));
        assertThat(shell.on("export", "--format", "jsonl")).isEqualTo(before);
    }

    @Test
    void it_needs_no_file_but_the_casebook() {
        var shell = Shell.read(folder);
        folder.resolve("in/ferry.txt").toFile().delete();
        folder.resolve("in/pass.html").toFile().delete();

        assertThat(shell.on("rebuild").err())
                .isEqualTo("stemma: 2 reports read again, 3 statements found\n");
    }
}
