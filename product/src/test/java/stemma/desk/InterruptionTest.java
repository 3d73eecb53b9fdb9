package stemma.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stemma.cli.Main;

/// Programs that are killed while they read, and programs that read at the same time.
class InterruptionTest {
    private static final int REPORTS = 200;

    @TempDir Path folder;
    private Path in;
    private Path casebook;

    @BeforeEach
    void write() throws IOException {
        in = Dispatches.many(folder.resolve("in"), REPORTS);
        casebook = folder.resolve("shared.stemma");
    }

    @Test
    void a_killed_program_loses_no_finished_report_and_the_next_goes_on() throws Exception {
        var finished = new ArrayList<String>();
        for (int kept : List.of(30, 60)) {
            finished.addAll(killedAfter(kept));
            assertThat(filesIn(casebook)).containsAll(finished).hasSizeLessThan(REPORTS);
        }

        try (var desk = Desk.open(casebook, Dispatches.CLOCK)) {
            var rest = desk.read(List.of(in), Provided.nothing(), Progress.silent());

            assertThat(rest.known()).isGreaterThanOrEqualTo(finished.size());
            assertThat(rest.read() + rest.known()).isEqualTo(REPORTS);
        }
        assertThat(Dispatches.export(casebook)).isEqualTo(uninterrupted());
    }

    @Test
    void two_programs_that_read_one_folder_come_to_what_one_does() throws Exception {
        Process one = start();
        Process two = start();

        assertThat(List.of(ended(one), ended(two))).containsExactly(0, 0);
        assertThat(Dispatches.export(casebook)).isEqualTo(uninterrupted());
    }

    private List<String> uninterrupted() throws IOException {
        try (var desk = Dispatches.desk(folder)) {
            desk.read(List.of(in), Provided.nothing(), Progress.silent());
            return Dispatches.export(desk);
        }
    }

    /// The files that the program said it had read before it was killed.
    private List<String> killedAfter(int reports) throws Exception {
        var files = new ArrayList<String>();
        Process program = start();
        try (BufferedReader talk = program.errorReader()) {
            while (files.size() < reports) {
                files.add(talk.readLine().replaceFirst("^stemma: read (\\S+): .*$", "$1"));
            }
            program.destroyForcibly().waitFor();
        }
        return files;
    }

    private static List<String> filesIn(Path casebook) {
        var files = new ArrayList<String>();
        try (var desk = Desk.open(casebook, Dispatches.CLOCK)) {
            desk.eachReport(listing -> files.add(listing.file()));
        }
        return files;
    }

    private static int ended(Process program) throws Exception {
        try (BufferedReader talk = program.errorReader()) {
            assertThat(talk.lines().toList().getLast()).contains("report");
        }
        return program.waitFor();
    }

    private Process start() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "read",
                        in.toString(),
                        "--casebook",
                        casebook.toString())
                .start();
    }
}
