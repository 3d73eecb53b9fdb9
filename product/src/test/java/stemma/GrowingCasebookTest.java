package stemma;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stemma.desk.Desk;
import stemma.desk.Lineage;
import stemma.desk.Progress;
import stemma.desk.Provided;
import stemma.model.Decision;
import stemma.model.Field;

/// What is worked out along the way, while reports and decisions come, is what would be worked out from the start.
class GrowingCasebookTest {
    private static final int REPORTS = 24;
    private static final int AT_A_TIME = 5;
    private static final List<String> OUTLETS =
            List.of("Velm Courier", "Selm Gazette", "Radio Dorvan", "Brenn Wire");

    private static final List<String> CITED =
            List.of(
                    "Velm Courier",
                    "Selm Gazette",
                    "Radio Dorvan",
                    "Upper Dorvan Courier",
                    "Brenn Wire",
                    "Selm");

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void a_casebook_that_grew_says_what_one_says_that_was_opened_on_all_of_it(int seed)
            throws IOException {
        var random = new Random(seed);
        var written = new ArrayList<List<String>>();
        var casebook = folder.resolve("grown.stemma");
        try (var desk = Desk.open(casebook, Clock.systemUTC())) {
            for (int from = 0; from < REPORTS; from += AT_A_TIME) {
                desk.read(
                        List.of(batch(from, written, random)),
                        Provided.nothing(),
                        Progress.silent());
                dateAnew(desk, random);

                try (var fresh = Desk.open(casebook, Clock.systemUTC())) {
                    assertThat(lines(desk.weighing().now()))
                            .isEqualTo(lines(fresh.weighing().now()));
                    var day = LocalDate.of(2031, 3, 10);
                    assertThat(lines(desk.weighing().knownOn(day)))
                            .isEqualTo(lines(fresh.weighing().knownOn(day)));
                }
            }
        }
    }

    /// What came before is not found out again then, as far as it is told by what came before.
    @ParameterizedTest
    @ValueSource(ints = {5, 6, 7, 8, 9, 10})
    void a_casebook_that_grew_day_by_day_does_too(int seed) throws IOException {
        var random = new Random(seed);
        var written = new ArrayList<List<String>>();
        var casebook = folder.resolve("grown.stemma");
        try (var desk = Desk.open(casebook, Clock.systemUTC())) {
            for (int from = 0; from < REPORTS; from += AT_A_TIME) {
                var in = batch(from, written, random, i -> 1 + i);
                desk.read(List.of(in), Provided.nothing(), Progress.silent());

                try (var fresh = Desk.open(casebook, Clock.systemUTC())) {
                    assertThat(lines(desk.weighing().now()))
                            .isEqualTo(lines(fresh.weighing().now()));
                }
            }
        }
    }

    /// Outlets come that earlier reports named already, or that are called by the same words as others.
    @ParameterizedTest
    @ValueSource(ints = {11, 12, 13, 14, 15, 16, 17, 18})
    void which_report_took_from_which_hangs_on_what_is_there_and_not_on_the_way_there(int seed)
            throws IOException {
        var random = new Random(seed);
        var reports = new ArrayList<List<String>>();
        var casebook = folder.resolve("grown.stemma");
        try (var desk = Desk.open(casebook, Clock.systemUTC())) {
            for (int outlets = 2; outlets <= CITED.size(); outlets++) {
                desk.read(
                        List.of(citing(outlets, reports, random)),
                        Provided.nothing(),
                        Progress.silent());

                try (var fresh = Desk.open(casebook, Clock.systemUTC())) {
                    assertThat(desk.weighing().now().dossier().descents())
                            .isEqualTo(fresh.weighing().now().dossier().descents());
                }
            }
            assertThat(desk.weighing().now().dossier().descents()).isNotEmpty();
        }
    }

    /// @param outlets  so many there are
    /// @param reports  outlet and day of each before, and what it told
    private Path citing(int outlets, List<List<String>> reports, Random random) throws IOException {
        var in = Files.createDirectory(folder.resolve("batch" + outlets));
        var table = new StringBuilder("file,outlet,date\n");
        for (int i = 0; i < AT_A_TIME; i++) {
            String outlet = CITED.get(random.nextInt(outlets));
            int day = 1 + random.nextInt(9);
            String told =
                    "the ferry of %s sank with %d crates of rifles off the northern mole"
                            .formatted(outlet, 20 + reports.size());
            String text = "Salim Varda said that " + told + ".";
            if (!reports.isEmpty()) {
                var cited = reports.get(random.nextInt(reports.size()));
                var named =
                        List.of(
                                cited.get(0),
                                "The Courier",
                                CITED.get(random.nextInt(CITED.size())));
                text =
                        "%s reported on %s March that %s. It rained on the quay of stall %d."
                                .formatted(
                                        named.get(random.nextInt(named.size())),
                                        cited.get(1),
                                        cited.get(2),
                                        reports.size());
            }
            reports.add(List.of(outlet, String.valueOf(day), told));
            Files.writeString(
                    in.resolve(i + ".txt"), "Number %d\n\n%s\n".formatted(reports.size(), text));
            table.append("%d.txt,%s,2031-03-%02d\n".formatted(i, outlet, day));
        }
        Files.writeString(in.resolve("reports.csv"), table);
        return in;
    }

    private Path batch(int from, List<List<String>> written, Random random) throws IOException {
        return batch(from, written, random, _ -> 1 + random.nextInt(28));
    }

    /// Some reports are others with a paragraph more, so that words are shared.
    private Path batch(int from, List<List<String>> written, Random random, IntUnaryOperator day)
            throws IOException {
        var in = Files.createDirectory(folder.resolve("batch" + from));
        var table = new StringBuilder("file,outlet,date\n");
        for (int i = from; i < from + AT_A_TIME; i++) {
            var paragraphs = new ArrayList<>(InventedReports.paragraphs(random, 0, false));
            if (!written.isEmpty() && random.nextInt(3) == 0) {
                paragraphs.addAll(0, written.get(random.nextInt(written.size())));
            }
            written.add(paragraphs);
            Files.writeString(
                    in.resolve(i + ".txt"),
                    "Number %d\n\n%s\n".formatted(i, String.join("\n\n", paragraphs)));
            table.append(
                    "%d.txt,%s,2031-03-%02d\n"
                            .formatted(
                                    i,
                                    OUTLETS.get(random.nextInt(OUTLETS.size())),
                                    day.applyAsInt(i)));
        }
        Files.writeString(in.resolve("reports.csv"), table);
        return in;
    }

    private static void dateAnew(Desk desk, Random random) {
        var ids = new ArrayList<String>();
        desk.eachReport(it -> ids.add(it.id()));
        desk.decide(
                new Decision.Given(
                        ids.get(random.nextInt(ids.size())),
                        Field.OUTLET,
                        OUTLETS.get(random.nextInt(OUTLETS.size()))),
                "tester",
                "it says so on the page");
    }

    private static List<String> lines(Lineage lineage) {
        return Stream.of(
                        lineage.propositions().stream().map(lineage::asJson),
                        lineage.disagreements().stream().map(lineage::asJson),
                        lineage.changes().turns().stream().map(String::valueOf),
                        lineage.changes().successions().stream().map(String::valueOf))
                .flatMap(it -> it)
                .toList();
    }
}
