package stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stemma.cli.Shell.Result;

/// `stemma export`.
class ExportCommandTest {
    @TempDir Path folder;

    @Test
    void reports_claims_and_decisions_are_objects_with_a_type() {
        var shell = Shell.withReports(folder);
        shell.on("read", "~/in", "--outlet", "Harbour Courier");

        var result = shell.on("export", "--format", "jsonl");

        assertThat(result.exit()).isZero();
        assertThat(result.err()).isEmpty();
        assertThat(result.out().lines().map(ExportCommandTest::type))
                .containsExactly("report", "report", "claim", "claim", "claim", "decision");
        assertThat(result.out().lines().toList().getLast())
                .matches(
                        "\\{\"type\":\"decision\",\"number\":1,\"at\":\"\\d{4}-.*Z\",\"who\":\".+\",\"decision\":\"given\",\"report\":\"8e6b6e24.*\",\"field\":\"outlet\",\"value\":\"Harbour Courier\",\"why\":\"said when it was read\",\"inForce\":true}");
    }

    @Test
    void what_it_prints_is_what_the_lists_print() {
        var shell = Shell.read(folder);
        String reports = shell.on("reports", "--json", "--text").out();
        String claims = shell.on("claims", "--json").out();

        assertThat(shell.on("export", "--format", "JSONL").out())
                .isEqualTo((typed("report", reports) + typed("claim", claims)));
    }

    @Test
    void a_format_that_is_none_is_said_with_those_there_are() {
        assertThat(Shell.read(folder).on("export", "--format", "pdf"))
                .isEqualTo(
                        new Result(
                                2,
                                "",
                                "stemma: Invalid value for option '--format': expected one of [JSONL] (case-insensitive) but was 'pdf'; see \"stemma export --help\"\n"));
    }

    private static String type(String line) {
        return line.replaceFirst("^\\{\"type\":\"(\\w+)\",.*$", "$1");
    }

    private static String typed(String type, String lines) {
        return lines.replaceAll("(?m)^\\{", "{\"type\":\"" + type + "\",");
    }
}
