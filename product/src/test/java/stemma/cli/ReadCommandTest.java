package stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stemma.cli.Shell.Result;

/// `stemma read`.
class ReadCommandTest {
    @TempDir Path folder;

    @Test
    void what_is_read_is_said_report_by_report() {
        assertThat(Shell.withReports(folder).on("read", "~/in"))
                .isEqualTo(
                        new Result(
                                0,
                                "",
                                """
                                stemma: read ferry.txt: 1 statement
                                stemma: read pass.html: 2 statements
                                stemma: 2 reports read into ~/c.stemma, 3 statements found
                                """));
    }

    @Test
    void reading_twice_adds_nothing() {
        var shell = Shell.read(folder);
        var before = shell.on("export", "--format", "jsonl");

        assertThat(shell.on("read", "~/in"))
                .isEqualTo(
                        new Result(
                                0,
                                "",
                                "stemma: 0 reports read into ~/c.stemma, 0 statements found; 2 reports there already\n"));
        assertThat(shell.on("export", "--format", "jsonl")).isEqualTo(before);
    }

    @Test
    void a_path_that_is_not_there_is_said_before_anything_is_read() {
        var shell = Shell.withReports(folder);

        assertThat(shell.on("read", "~/in", "~/out"))
                .isEqualTo(new Result(2, "", "stemma: no such file or folder: ~/out\n"));
        assertThat(Files.exists(shell.casebook())).isFalse();
    }

    @Test
    void one_bad_file_stops_no_other() throws IOException {
        var shell = Shell.withReports(folder).file("in/empty.txt", "");
        Files.write(folder.resolve("in/noise.bin"), new byte[] {0, 1, 2, 3, 4, 5, 6, 7});

        assertThat(shell.on("read", "~/in"))
                .isEqualTo(
                        new Result(
                                1,
                                "",
                                """
                                stemma: skipped empty.txt: it has no text
                                stemma: read ferry.txt: 1 statement
                                stemma: skipped noise.bin: it is no format that is read; save it as text, HTML, PDF, DOCX, EML or MBOX
                                stemma: read pass.html: 2 statements
                                stemma: 2 reports read into ~/c.stemma, 3 statements found
                                stemma: 2 files skipped, as said above; "stemma serve" lists them under Review
                                """));
    }

    @Test
    void outlet_and_date_are_given_to_those_that_do_not_say() {
        var shell = Shell.withReports(folder);

        shell.on("read", "~/in", "--outlet", "Harbour Courier", "--date", "2031-04");

        assertThat(shell.on("reports").out())
                .isEqualTo(
                        """
                        635969da5253  2031-03-08  Karst Radio                      2  The pass
                        8e6b6e24bb00  2031-03-06  Harbour Courier                  1  Ferry stays in port
                        """);
    }

    @Test
    void a_date_that_is_none_is_said_with_how_it_is_written() {
        var shell = Shell.withReports(folder);

        assertThat(shell.on("read", "~/in", "--date", "yesterday"))
                .isEqualTo(
                        new Result(
                                2,
                                "",
                                "stemma: --date: A date is written 2031-03-06, 2031-03 or 2031, not \"yesterday\"; see \"stemma read --help\"\n"));
        assertThat(Files.exists(shell.casebook())).isFalse();
    }

    @Test
    void a_language_that_is_none_is_said_with_how_it_is_written() {
        for (String tag : new String[] {"English", "xx", "e n", ""}) {
            assertThat(Shell.withReports(folder).on("read", "~/in", "--lang", tag))
                    .isEqualTo(
                            new Result(
                                    2,
                                    "",
                                    "stemma: --lang: A language is written en, en-GB, ar or he, not \"%s\"; see \"stemma read --help\"\n"
                                            .formatted(tag)));
        }
    }

    @Test
    void a_language_is_said_in_any_case() {
        var shell = Shell.withReports(folder);

        assertThat(shell.on("read", "~/in", "--lang", "EN-gb").err())
                .endsWith("2 reports read into ~/c.stemma, 3 statements found\n");
        assertThat(shell.on("reports", "--json").out()).contains("\"language\":\"en-GB\"");
    }

    @Test
    void a_report_in_another_language_is_kept_and_says_so() {
        var shell = Shell.withReports(folder);

        assertThat(shell.on("read", "~/in/ferry.txt", "--lang", "ar").err())
                .startsWith(
                        "stemma: read ferry.txt: 0 statements; kept, but statements are not read in its language (ar)\n");
    }

    @Test
    void a_report_whose_language_cannot_be_told_says_what_to_do() {
        var shell = new Shell(folder).file("in/a.txt", "Ain Saru 14 7 22");

        assertThat(shell.on("read", "~/in").err())
                .startsWith(
                        "stemma: read a.txt: 0 statements; kept, but its language could not be told; say it with --lang\n");
    }

    @Test
    void a_bad_row_of_the_sidecar_is_said_and_the_others_hold() {
        var shell =
                Shell.withReports(folder)
                        .file(
                                "in/reports.csv",
                                """
                                file,outlet,date,url
                                ferry.txt,Harbour Courier,,
                                pass.html,,the other day,
                                """);

        var result = shell.on("read", "~/in");

        assertThat(result.exit()).isZero();
        assertThat(result.err())
                .startsWith("stemma: reports.csv, row 3: ")
                .contains("the other day");
        assertThat(shell.on("reports").out()).contains("Harbour Courier").contains("2031-03-08");
    }
}
