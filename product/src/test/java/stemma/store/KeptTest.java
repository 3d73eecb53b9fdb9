package stemma.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static stemma.store.Samples.NOW;
import static stemma.store.Samples.READER;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stemma.model.Decision.Given;
import stemma.model.Entry;
import stemma.model.Field;
import stemma.store.Samples.Case;

/// Reports and decisions stay, whatever happens around them.
class KeptTest {
    @TempDir Path folder;
    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("casebook.stemma");
    }

    private Case addOne() {
        Case made = Samples.withClaim("a.txt", "Karst Radio");
        try (var casebook = Casebook.open(file)) {
            casebook.add(made.read(), made.claims(), List.of(), READER, NOW);
        }
        return made;
    }

    private void run(String change) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            statement.execute(change);
        }
    }

    @Test
    void a_full_disk_says_so_and_keeps_what_was_finished() {
        Case made = addOne();
        Case large = Samples.report("large.txt", "", "", "x".repeat(1_000_000));

        try (var casebook = Casebook.open(file)) {
            casebook.<Integer>write(sql ->
                    sql.first("PRAGMA max_page_count = 80", row -> row.number("max_page_count"))
                            .orElseThrow());

            assertThatThrownBy(() -> casebook.add(large.read(), List.of(), List.of(), READER, NOW))
                    .isInstanceOf(CasebookException.class)
                    .hasMessageContaining("The disk is full: make room for " + file);
            assertThat(casebook.ids()).containsExactly(made.id());
            Case small = Samples.report("small.txt", "", "", "x");
            casebook.add(small.read(), List.of(), List.of(), READER, NOW);
            assertThat(casebook.ids()).hasSize(2);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DELETE FROM report",
                "UPDATE report SET file = 'b.txt'",
                "INSERT OR REPLACE INTO report SELECT no, id, 'b.txt', media_type, size, recorded FROM report",
                "DELETE FROM original",
                "UPDATE original SET deflate = x'00'",
                "INSERT OR REPLACE INTO original SELECT report, x'00' FROM original",
                "DELETE FROM text",
                "UPDATE text SET text = ''",
                "INSERT OR REPLACE INTO text SELECT no, report, sha256, reader, recorded, '' FROM text",
                "DELETE FROM entry",
                "UPDATE entry SET value = 'Halden Post'",
                "INSERT OR REPLACE INTO entry SELECT no, at, 'nobody', kind, report, field, value, why FROM entry"
            })
    void what_is_kept_for_good_cannot_be_changed(String change) {
        Case made = addOne();
        try (var casebook = Casebook.open(file)) {
            casebook.enter(
                    new Entry(new Given(made.id(), Field.OUTLET, "Karst Radio"), "r.oss", NOW, ""));
        }

        assertThatThrownBy(() -> run(change))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("kept for good");
    }
}
