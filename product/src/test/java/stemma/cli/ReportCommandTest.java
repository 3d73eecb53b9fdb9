package stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stemma.cli.Shell.Result;

/// `stemma report`.
class ReportCommandTest {
    @TempDir Path folder;

    private static final String FERRY =
            """
            outlet not known · 2031-03-06 · ferry.txt

            Ferry stays in port

            | 6 March 2031

            Nadim Oss said that [[1 the ferry would stay in port]]. The boats at the landing were empty for the whole of the morning, and nobody on the quay was surprised.

              1  planned     outlet not known <- Nadim Oss: the ferry would stay in port
            """;

    @Test
    void statements_are_marked_numbered_and_listed() {
        assertThat(Shell.read(folder).on("report", "pass.html"))
                .isEqualTo(
                        new Result(
                                0,
                                """
                                Karst Radio · 2031-03-08 · pass.html

                                The pass

                                According to Agnes Lorrimer, [[1 the pass was closed]]. The road below it has been empty since the end of the winter.

                                Salim Varda denied that [[2 the pass was closed]].

                                  1  asserted    Karst Radio <- Agnes Lorrimer: the pass was closed
                                  2  denied      Karst Radio <- Salim Varda: the pass was closed
                                """,
                                ""));
    }

    @Test
    void a_report_is_found_by_id_start_of_id_or_file() {
        var shell = Shell.read(folder);

        assertThat(shell.on("report", "ferry.txt")).isEqualTo(new Result(0, FERRY, ""));
        assertThat(shell.on("report", "8e6b")).isEqualTo(new Result(0, FERRY, ""));
        assertThat(
                        shell.on(
                                "report",
                                "8e6b6e24bb002930e19da628deb3d31124e8f9a19dd488f9d91294bd0f041cfd"))
                .isEqualTo(new Result(0, FERRY, ""));
    }

    @Test
    void one_that_is_not_there_is_said_with_where_to_look() {
        assertThat(Shell.read(folder).on("report", "quay"))
                .isEqualTo(
                        new Result(
                                2,
                                "",
                                "stemma: no report \"quay\" in ~/c.stemma; \"stemma reports\" lists them\n"));
    }
}
