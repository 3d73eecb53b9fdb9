package stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.DriverManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A casebook that another program writes into.
class LockedCasebookTest {
    @TempDir Path folder;

    /// Waits as long as a person would: 20 seconds.
    @Test
    void lists_answer_and_reading_says_who_is_in_the_way_then_goes_on() throws Exception {
        var shell = Shell.read(folder).file("in/late.txt", "The boats came back. " + Shell.FERRY);
        var before = shell.on("claims");
        try (var other = DriverManager.getConnection("jdbc:sqlite:" + shell.casebook());
                var statement = other.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");

            assertThat(shell.on("claims")).isEqualTo(before);
            var locked = shell.on("read", "~/in");
            assertThat(locked.exit()).isEqualTo(Exit.FAILED);
            assertThat(locked.err())
                    .startsWith(
                            "stemma: Another program is writing into ~/c.stemma; wait until it is done, then try again")
                    .hasLineCount(1);

            statement.execute("ROLLBACK");
        }

        assertThat(shell.on("read", "~/in").err())
                .isEqualTo(
                        """
                        stemma: read late.txt: 1 statement
                        stemma: 1 report read into ~/c.stemma, 1 statement found; 2 reports there already
                        """);
    }
}
