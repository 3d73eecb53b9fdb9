package stemma.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stemma.store.Casebook;

/// Whoever has no patience gets nothing that is not known yet, and leaves nothing half known.
class PatienceTest {
    private static final int REPORTS = 24;

    @TempDir Path folder;
    private Casebook casebook;

    @BeforeEach
    void read() {
        casebook = Casebook.open(folder.resolve("c.stemma"));
        Happenings.of(RandomGeneratorFactory.of("L64X128MixRandom").create(11), REPORTS)
                .reports()
                .forEach(it ->
                        casebook.add(
                                it.read(),
                                it.claims(),
                                it.appearances(),
                                "one reader",
                                Instant.EPOCH));
    }

    @AfterEach
    void close() {
        casebook.close();
    }

    private Lineage fresh() {
        return new Weighing(casebook, Dispatches.who(casebook), new Roll(casebook)).now();
    }

    private static List<String> counted(Lineage lineage) {
        return lineage.propositions().stream().map(lineage::asJson).toList();
    }

    @Test
    void what_was_left_undone_is_found_by_whoever_waits() throws Exception {
        var lineage = fresh();

        assertThat(Patience.suffices(Duration.ZERO, () -> counted(lineage))).isFalse();
        assertThat(counted(lineage)).isEqualTo(counted(fresh()));
    }

    @Test
    void what_is_known_already_needs_no_patience() throws Exception {
        var lineage = fresh();
        counted(lineage);

        assertThat(Patience.suffices(Duration.ZERO, () -> counted(lineage))).isTrue();
    }

    @Test
    void what_goes_wrong_meanwhile_is_told() {
        assertThatThrownBy(() ->
                        Patience.suffices(
                                Duration.ofDays(1),
                                () -> {
                                    throw new IllegalStateException("torn page");
                                }))
                .hasMessage("torn page");
    }
}
