package stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stemma.cli.Shell.Result;

/// What holds for all commands.
class MainTest {
    @TempDir Path folder;

    private static final List<String> VERBS =
            List.of(
                    "demo",
                    "init",
                    "read",
                    "reports",
                    "report",
                    "claims",
                    "serve",
                    "rebuild",
                    "export",
                    "annotate",
                    "generate-completion");

    @Test
    void the_version_is_said() {
        assertThat(new Shell(folder).run("--version").out())
                .matches("stemma \\S+ \\(Java %d\\)\n".formatted(Runtime.version().feature()));
    }

    @Test
    void without_a_command_all_are_listed() {
        var result = new Shell(folder).run();

        assertThat(result.exit()).isZero();
        assertThat(result.out()).contains(VERBS);
    }

    @Test
    void help_of_each_command_shows_an_example() {
        for (String verb : VERBS.subList(0, VERBS.size() - 1)) {
            var result = new Shell(folder).run(verb, "--help");

            assertThat(result.exit()).isZero();
            assertThat(result.out()).contains("Example:  stemma " + verb);
        }
    }

    @Test
    void a_command_or_option_that_is_none_is_said_with_where_to_look() {
        var shell = new Shell(folder);

        assertThat(shell.run("reed", "in"))
                .isEqualTo(
                        new Result(
                                2,
                                "",
                                "stemma: there is no command or option \"reed\"; see \"stemma --help\"\n"));
        assertThat(shell.run("reports", "--jsonl"))
                .isEqualTo(
                        new Result(
                                2,
                                "",
                                "stemma: there is no command or option \"--jsonl\"; see \"stemma reports --help\"\n"));
    }

    @Test
    void what_is_missing_is_said() {
        assertThat(new Shell(folder).run("read"))
                .isEqualTo(
                        new Result(
                                2,
                                "",
                                "stemma: Missing required parameter: 'PATH'; see \"stemma read --help\"\n"));
        assertThat(new Shell(folder).run("export"))
                .isEqualTo(
                        new Result(
                                2,
                                "",
                                "stemma: Missing required option: '--format=<format>'; see \"stemma export --help\"\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "2031-04", "2031-02-30", ""})
    void a_day_is_written_as_one(String day) {
        assertThat(new Shell(folder).run("changes", "--since", day))
                .isEqualTo(
                        new Result(
                                2,
                                "",
                                "stemma: Invalid value for option '--since': '%s' is no day such as 2031-03-06; see \"stemma changes --help\"\n"
                                        .formatted(day)));
    }

    @Test
    void completion_is_a_script_that_bash_takes_and_that_knows_every_command() throws Exception {
        var result = new Shell(folder).run("generate-completion");

        Path script = Files.writeString(folder.resolve("stemma_completion"), result.out());
        assertThat(result.out()).startsWith("#!/usr/bin/env bash\n").contains(VERBS);
        assertThat(new ProcessBuilder("bash", "-n", script.toString()).start().waitFor()).isZero();
    }

    @Test
    void a_casebook_that_is_not_there_is_not_made_by_looking() {
        var shell = new Shell(folder);

        for (String verb : List.of("reports", "claims", "rebuild", "serve")) {
            assertThat(shell.on(verb))
                    .isEqualTo(
                            new Result(
                                    2,
                                    "",
                                    "stemma: no such file or folder: ~/c.stemma (make it with \"stemma read FOLDER\", or name another with --casebook)\n"));
        }
        assertThat(shell.casebook()).doesNotExist();
    }

    @Test
    void a_file_that_is_no_casebook_stays_as_it_is() throws IOException {
        var shell = Shell.withReports(folder).file("c.stemma", "A list of ferries.");

        for (var result :
                List.of(shell.on("reports"), shell.on("init"), shell.on("read", "~/in"))) {
            assertThat(result.exit()).isEqualTo(Exit.FAILED);
            assertThat(result.out()).isEmpty();
            assertThat(result.err())
                    .startsWith("stemma: ~/c.stemma is no casebook; name another file")
                    .hasLineCount(1);
        }
        assertThat(Files.readString(shell.casebook())).isEqualTo("A list of ferries.");
    }

    @Test
    void a_port_that_is_none_is_said() {
        var shell = Shell.read(folder);

        for (String port : List.of("65536", "-1")) {
            assertThat(shell.on("serve", "--port=" + port))
                    .isEqualTo(
                            new Result(
                                    2,
                                    "",
                                    "stemma: --port is a number from 0 to 65535, not %s\n"
                                            .formatted(port)));
        }
    }

    @Test
    void what_cannot_all_be_printed_is_not_done() {
        Shell.read(folder);
        var err = new StringWriter();
        var full =
                new PrintWriter(
                        new OutputStream() {
                            @Override
                            public void write(int b) throws IOException {
                                throw new IOException("No space left on device");
                            }
                        });

        int exit =
                Main.run(
                        full,
                        new PrintWriter(err),
                        "claims",
                        "--casebook",
                        folder.resolve("c.stemma").toString());

        assertThat(exit).isEqualTo(Exit.FAILED);
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void why_printing_failed_is_told_unless_the_reader_had_enough() {
        for (String why : List.of("No space left on device", "Broken pipe")) {
            var output =
                    new Output(
                            new OutputStream() {
                                @Override
                                public void write(int b) throws IOException {
                                    throw new IOException(why);
                                }
                            });

            assertThatThrownBy(() -> output.write(new byte[] {1}, 0, 1)).hasMessage(why);

            assertThat(output.trouble().isPresent()).isEqualTo(!why.equals("Broken pipe"));
        }
    }
}
