package stemma.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static stemma.store.Samples.NOW;
import static stemma.store.Samples.READER;

import java.io.BufferedReader;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stemma.model.Filter;
import stemma.model.Listing;
import stemma.store.Samples.Case;

/// Several threads, connections and programs on one casebook, and programs that die.
class SharingTest {
    @TempDir Path folder;
    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("casebook.stemma");
    }

    private static void add(Casebook casebook, Case made) {
        casebook.add(made.read(), made.claims(), List.of(), READER, NOW);
    }

    private static void allOf(List<Callable<Object>> tasks) throws Exception {
        try (var threads = Executors.newFixedThreadPool(tasks.size())) {
            for (Future<Object> done : threads.invokeAll(tasks)) {
                done.get();
            }
        }
    }

    @Test
    void threads_share_one_casebook() throws Exception {
        try (var casebook = Casebook.open(file)) {
            var tasks = new ArrayList<Callable<Object>>();
            for (int t = 0; t < 4; t++) {
                String names = t + "-";
                tasks.add(Executors.callable(() -> addMany(casebook, names)));
                tasks.add(Executors.callable(() -> readMany(casebook)));
            }

            allOf(tasks);

            assertThat(casebook.count(Filter.all(1))).isEqualTo(100);
        }
    }

    private static void addMany(Casebook casebook, String names) {
        for (int i = 0; i < 25; i++) {
            add(casebook, Samples.withClaim(names + i, "Karst Radio"));
        }
    }

    private static void readMany(Casebook casebook) {
        for (int i = 0; i < 100; i++) {
            for (Listing listing : casebook.reports(Filter.all(50))) {
                assertThat(casebook.claims(listing.id())).hasSize(1);
            }
        }
    }

    @Test
    void two_that_open_a_new_casebook_at_once_both_get_it() throws Exception {
        for (int round = 0; round < 10; round++) {
            Path fresh = folder.resolve(round + ".stemma");
            var tasks = new ArrayList<Callable<Object>>();
            for (int t = 0; t < 4; t++) {
                Case made = Samples.withClaim(t + ".txt", "Karst Radio");
                tasks.add(() -> {
                    try (var casebook = Casebook.open(fresh)) {
                        add(casebook, made);
                        return made;
                    }
                });
            }

            allOf(tasks);

            try (var casebook = Casebook.open(fresh)) {
                assertThat(casebook.ids()).hasSize(4);
            }
        }
    }

    @Test
    void while_another_program_writes_reading_goes_on_and_writing_gives_up_in_the_end()
            throws Exception {
        Case made = Samples.withClaim("a.txt", "Karst Radio");
        try (var casebook = Casebook.open(file, Schema.current(), Duration.ofMillis(300))) {
            add(casebook, made);
            try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + file);
                    Statement statement = other.createStatement()) {
                statement.execute("BEGIN IMMEDIATE");

                assertThat(casebook.claims(made.id())).hasSize(1);
                try (var second = Casebook.open(file)) {
                    assertThat(second.ids()).hasSize(1);
                }
                assertThatThrownBy(() -> add(casebook, made))
                        .isInstanceOf(CasebookException.class)
                        .hasMessageContaining(
                                "Another program is writing into %s; wait until it is done"
                                        .formatted(file));

                statement.execute("COMMIT");
                add(casebook, made);
            }
        }
    }

    @Test
    void writing_waits_for_another_program_that_is_soon_done() throws Exception {
        Case made = Samples.withClaim("a.txt", "Karst Radio");
        try (var casebook = Casebook.open(file);
                Connection other = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = other.createStatement();
                var threads = Executors.newSingleThreadExecutor()) {
            statement.execute("BEGIN IMMEDIATE");
            Future<?> adding = threads.submit(() -> add(casebook, made));
            Thread.sleep(300);
            assertThat(adding.isDone()).isFalse();

            statement.execute("COMMIT");

            adding.get();
            assertThat(casebook.ids()).containsExactly(made.id());
        }
    }

    @Test
    void a_program_that_is_killed_loses_no_finished_report_and_leaves_no_half_one()
            throws Exception {
        for (int round = 0; round < 3; round++) {
            var finished = new ArrayList<String>();
            Process program = start("forever", round + "-");
            try (BufferedReader out = program.inputReader()) {
                for (int i = 0; i < 20 + round * 7; i++) {
                    finished.add(out.readLine());
                }
                program.destroyForcibly().waitFor();
            }

            try (var casebook = Casebook.open(file)) {
                assertThat(casebook.ids()).containsAll(finished);
                assertWhole(casebook);
            }
        }
    }

    @Test
    void a_program_killed_within_a_transaction_leaves_nothing_of_it() throws Exception {
        try (var casebook = Casebook.open(file)) {
            add(casebook, Samples.withClaim("a.txt", "Karst Radio"));
            String before = Dump.of(casebook);
            Process program = start("half", "");
            try (BufferedReader out = program.inputReader()) {
                assertThat(out.readLine()).isEqualTo("half");
                program.destroyForcibly().waitFor();
            }

            assertThat(Dump.of(casebook)).isEqualTo(before);
            add(casebook, Samples.withClaim("b.txt", "Karst Radio"));
            assertWhole(casebook);
        }
    }

    @Test
    void two_programs_add_to_one_casebook() throws Exception {
        Process one = start("fifty", "one-");
        Process two = start("fifty", "two-");

        assertThat(said(one)).hasSize(50);
        assertThat(said(two)).hasSize(50);
        try (var casebook = Casebook.open(file)) {
            assertThat(casebook.ids()).hasSize(100);
            assertWhole(casebook);
        }
    }

    /// On POSIX systems a process that closes a file gives up all its locks on it, whoever in it holds them.
    @Test
    void opening_a_casebook_twice_in_one_program_gives_up_no_lock() throws Exception {
        try (var _ = Casebook.open(file)) {
            assertThat(said(start("locks", ""))).containsExactly("held");

            Casebook.open(file).close();

            assertThat(said(start("locks", ""))).containsExactly("held");
        }
        assertThat(said(start("locks", ""))).containsExactly("free");
    }

    private static void assertWhole(Casebook casebook) {
        assertThat(casebook.ids())
                .allSatisfy(id -> {
                    assertThat(casebook.claims(id)).hasSize(1);
                    assertThat(casebook.original(id).orElseThrow().id()).isEqualTo(id);
                    assertThat(casebook.report(id).orElseThrow().blocks()).hasSize(1);
                });
        assertThat(
                        casebook.<String>sql(sql ->
                                sql.first(
                                                "PRAGMA integrity_check",
                                                row -> row.text("integrity_check"))
                                        .orElseThrow()))
                .isEqualTo("ok");
    }

    private Process start(String what, String names) throws Exception {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Program.class.getName(),
                        file.toString(),
                        what,
                        names)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static List<String> said(Process program) throws Exception {
        try (var out = program.inputReader()) {
            return out.lines().toList();
        }
    }
}
