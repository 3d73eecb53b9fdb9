package stemma.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static stemma.store.Samples.NOW;
import static stemma.store.Samples.READER;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stemma.store.Samples.Case;

class OpeningTest {
    private static final Duration SHORT = Duration.ofMillis(200);

    @TempDir Path folder;
    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("casebook.stemma");
    }

    private static Connection sqlite(Path file) throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + file);
    }

    private static void run(Path file, String... statements) throws SQLException {
        try (Connection connection = sqlite(file);
                var statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private Case addOne() {
        Case made = Samples.withClaim("a.txt", "Karst Radio");
        try (var casebook = Casebook.open(file)) {
            casebook.add(made.read(), made.claims(), List.of(), READER, NOW);
        }
        return made;
    }

    @Test
    void what_was_added_is_there_when_the_casebook_is_opened_again() {
        Case made = addOne();

        try (var casebook = Casebook.open(file)) {
            assertThat(casebook.report("a.txt")).contains(made.read().report());
            assertThat(casebook.claims(made.id())).isEqualTo(made.claims());
        }
    }

    @Test
    void a_closed_casebook_is_one_file() throws Exception {
        addOne();

        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"what?cache=shared.stemma", "a b%20c#d.stemma", "כרסט.stemma", ":memory:"})
    void a_casebook_may_have_any_name(String name) {
        file = folder.resolve(name);

        addOne();

        assertThat(file).exists();
    }

    @Test
    void an_older_casebook_is_brought_up_to_date_and_loses_nothing() {
        Case made = addOne();
        var next =
                later(
                        "ALTER TABLE report ADD COLUMN grade TEXT; INSERT INTO version VALUES (99, '0.99.0')",
                        "CREATE TABLE hypothesis (no INTEGER PRIMARY KEY)");

        try (var casebook = Casebook.open(file, next, SHORT)) {
            assertThat(casebook.report("a.txt")).contains(made.read().report());
            assertThat(
                            casebook.<List<String>>sql(sql ->
                                    sql.list(
                                            "SELECT name FROM pragma_table_info('report')",
                                            row -> row.text("name"))))
                    .contains("grade");
        }
    }

    /// Schemas of programs to come: those of today, and these.
    private static Schema later(String... steps) {
        return new Schema(
                Stream.concat(Schema.current().steps().stream(), Stream.of(steps)).toList());
    }

    /// Of the first version, with what its reader had made, as its program left it.
    @Test
    void a_casebook_of_the_first_version_keeps_its_reports_and_claims() throws Exception {
        var first = new Schema(List.of(Schema.current().steps().getFirst()));
        String text = "The Tarvel Front said its trucks were late, at the ferry below Kesh.";
        Case bare = Samples.report("a.txt", "Karst Radio", "2031-03-06", text);
        try (var casebook = Casebook.open(file, first, SHORT)) {
            casebook.add(bare.read(), List.of(), List.of(), "reader-0", NOW);
        }
        run(
                file,
                "INSERT INTO claim (report, n, id, begin, \"end\", relation, modality, \"when\", \"where\", confidence) "
                        + "VALUES (1, 0, 'c0', 0, 18, 'says', 'asserted', '', 'Kesh', 0.5)",
                "INSERT INTO words (report, claim, n, begin, \"end\") VALUES (1, 0, 0, 0, 18)");

        try (var casebook = Casebook.open(file)) {
            assertThat(casebook.report("a.txt")).contains(bare.read().report());
            assertThat(casebook.claims(bare.id()))
                    .singleElement()
                    .satisfies(claim -> {
                        assertThat(claim.id()).isEqualTo("c0");
                        assertThat(claim.about()).isEmpty();
                        assertThat(claim.content().where()).isEmpty();
                    });
            Case made = Samples.withClaims(bare, 1);
            casebook.add(made.read(), made.claims(), List.of(), READER, NOW);
            assertThat(casebook.claims(made.id())).isEqualTo(made.claims());
        }
    }

    @Test
    void a_step_that_fails_leaves_the_casebook_at_the_version_before() {
        addOne();
        var broken = later("CREATE TABLE half (no INTEGER); INSERT INTO nowhere VALUES (1)");

        assertThatThrownBy(() -> Casebook.open(file, broken, SHORT))
                .isInstanceOf(CasebookException.class)
                .hasMessageContaining("nowhere");

        try (var casebook = Casebook.open(file)) {
            assertThat(casebook.ids()).hasSize(1);
            assertThat(
                            casebook.<Boolean>sql(sql ->
                                    sql.any("SELECT 1 FROM sqlite_schema WHERE name = 'half'")))
                    .isFalse();
        }
    }

    @Test
    void a_casebook_of_a_newer_program_is_refused_with_the_version_it_needs() throws Exception {
        addOne();
        var newer = later("INSERT INTO version VALUES (99, '7.3.0')");
        Casebook.open(file, newer, SHORT).close();
        byte[] before = Files.readAllBytes(file);

        assertThatThrownBy(() -> Casebook.open(file))
                .isInstanceOf(CasebookException.class)
                .hasMessage(
                        file
                                + " was made by a newer Stemma; open it with Stemma 7.3.0 or later. It was not changed");
        assertThat(file).hasBinaryContent(before);
    }

    @Test
    void another_programs_database_is_refused_and_stays_as_it_is() throws Exception {
        run(file, "CREATE TABLE report (no INTEGER)", "PRAGMA user_version = 1");
        byte[] before = Files.readAllBytes(file);

        assertThatThrownBy(() -> Casebook.open(file))
                .isInstanceOf(CasebookException.class)
                .hasMessage(file + " is no casebook; name another file, and one is made there");
        assertThat(file).hasBinaryContent(before);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 99, 5000})
    void a_file_of_another_kind_is_refused_and_stays_as_it_is(int length) throws Exception {
        String text =
                "SQLite format 3 is what Oss wrote about. ".repeat(length).substring(0, length);
        Files.writeString(file, text);

        assertThatThrownBy(() -> Casebook.open(file))
                .isInstanceOf(CasebookException.class)
                .hasMessageContaining("is no casebook");
        assertThat(file).hasContent(text);
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void a_damaged_casebook_says_so() throws Exception {
        addOne();
        byte[] bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, 100, bytes.length, (byte) 7);
        Files.write(file, bytes);

        assertThatThrownBy(() -> Casebook.open(file).ids())
                .isInstanceOf(CasebookException.class)
                .hasMessageContaining("is damaged");
    }

    @Test
    void an_empty_file_becomes_a_casebook() throws Exception {
        Files.createFile(file);

        addOne();

        assertThat(Files.size(file)).isPositive();
    }

    @Test
    void a_folder_that_is_not_there_is_named() {
        assertThatThrownBy(() -> Casebook.open(folder.resolve("no/such/casebook.stemma")))
                .isInstanceOf(CasebookException.class)
                .hasMessage("There is no folder " + folder.resolve("no/such") + "; make it first");
    }

    @Test
    void a_folder_is_no_casebook() {
        assertThatThrownBy(() -> Casebook.open(folder))
                .isInstanceOf(CasebookException.class)
                .hasMessageContaining("is a folder");
    }

    @Test
    void a_folder_that_may_not_be_written_is_named() throws Exception {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            // Nothing is forbidden to the superuser, but nobody makes files in /proc.
            Path closed = Files.isWritable(folder) ? Path.of("/proc") : folder;
            assumeTrue(Files.isDirectory(closed), "this user may write everywhere");
            Path there = closed.resolve("casebook.stemma");

            assertThatThrownBy(() -> Casebook.open(there))
                    .isInstanceOf(CasebookException.class)
                    .hasMessageContaining(there + " cannot be written; check that you may write");
        } finally {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }
}
