package stemma;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntUnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stemma.desk.Desk;
import stemma.desk.Item;
import stemma.desk.Lineage;
import stemma.desk.News;
import stemma.desk.Progress;
import stemma.desk.Provided;
import stemma.model.Decision;
import stemma.model.Field;

/// What is worked out along the way, while reports and decisions come, is what would be worked out from the start.
class GrowingCasebookTest {
    private static final int REPORTS = 24;
    private static final int AT_A_TIME = 5;
    private static final int DAYS = 12;
    private static final List<String> OUTLETS =
            List.of("Velm Courier", "Selm Gazette", "Radio Dorvan", "Brenn Wire");

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
                read(desk, batch(from, written, random));
                dateAnew(desk, random);

                try (var fresh = Desk.open(casebook, Clock.systemUTC())) {
                    assertThat(lines(desk.weighing().now()))
                            .isEqualTo(lines(fresh.weighing().now()));
                    assertThat(news(desk)).isEqualTo(news(fresh));
                    var day = LocalDate.of(2031, 3, 10);
                    assertThat(lines(desk.weighing().knownOn(day)))
                            .isEqualTo(lines(fresh.weighing().knownOn(day)));
                }
            }
        }
    }

    private static void read(Desk desk, Path files) throws IOException {
        desk.read(List.of(files), Provided.nothing(), Progress.silent());
    }

    /// What came before is not found out again then, as far as it is told by what came before. What is new is worked out beside what there is.
    @ParameterizedTest
    @ValueSource(ints = {5, 6, 7, 8, 9, 10})
    void a_casebook_that_grew_day_by_day_does_too(int seed) throws IOException {
        var random = new Random(seed);
        var written = new ArrayList<List<String>>();
        var casebook = folder.resolve("grown.stemma");
        try (var desk = Desk.open(casebook, Clock.systemUTC())) {
            for (int from = 0; from < REPORTS; from += AT_A_TIME) {
                read(desk, batch(from, written, random, i -> 1 + i));
                var news = CompletableFuture.supplyAsync(() -> news(desk));

                try (var fresh = Desk.open(casebook, Clock.systemUTC())) {
                    assertThat(lines(desk.weighing().now()))
                            .isEqualTo(lines(fresh.weighing().now()));
                    assertThat(news.join()).isEqualTo(news(fresh));
                }
            }
        }
    }

    /// One day is worked out from another that was asked for before, of which more may be asked then.
    @ParameterizedTest
    @ValueSource(ints = {11, 12, 13})
    void what_was_known_on_a_day_is_the_same_whichever_day_was_asked_for_before(int seed)
            throws IOException {
        var random = new Random(seed);
        var written = new ArrayList<List<String>>();
        var casebook = folder.resolve("grown.stemma");
        try (var desk = Desk.open(casebook, Clock.systemUTC())) {
            for (int from = 0; from < REPORTS; from += AT_A_TIME) {
                read(desk, batch(from, written, random));
            }
            var known = new LinkedHashMap<LocalDate, Lineage>();
            for (int i = 0; i < DAYS; i++) {
                var day = LocalDate.of(2031, 3, 1 + random.nextInt(28));
                known.put(day, desk.weighing().knownOn(day));
                if (random.nextBoolean()) {
                    var _ = lines(known.get(day));
                }
            }
            for (var day : known.keySet()) {
                try (var fresh = Desk.open(casebook, Clock.systemUTC())) {
                    assertThat(lines(known.get(day)))
                            .isEqualTo(lines(fresh.weighing().knownOn(day)));
                }
            }
        }
    }

    @Test
    void a_report_of_a_day_that_an_earlier_one_names_is_found_when_it_comes() throws IOException {
        var before =
                List.of(
                        report(
                                "Selm Gazette",
                                1,
                                "The bakers in Dorvan said that they wanted cheaper flour."),
                        report(
                                "Velm Courier",
                                10,
                                "Salim Varda said that the ferry was late. He had kept the Selm Gazette of 3 March in a drawer."));
        var more =
                report(
                        "Selm Gazette",
                        3,
                        "The teacher said that her children had painted the bridge green.");

        assertThat(takenBeforeAndAfter(before, more)).containsExactly(0, 1);
    }

    @Test
    void a_report_of_an_outlet_that_an_earlier_one_cites_is_found_when_it_comes()
            throws IOException {
        var before =
                List.of(
                        report(
                                "Selm Gazette",
                                1,
                                "The bakers in Dorvan said that they wanted cheaper flour."),
                        report(
                                "Velm Courier",
                                10,
                                "The Selm Gazette reported that the harbour council had sold eleven rusty cranes to a travelling circus."));
        var more =
                report(
                        "Selm Gazette",
                        3,
                        "The circus is travelling, and with it go cranes, eleven of them and all rusty. They were sold by the council of the harbour.");

        assertThat(takenBeforeAndAfter(before, more)).containsExactly(0, 1);
    }

    private record Sheet(String outlet, int day, String text) {}

    private static Sheet report(String outlet, int day, String text) {
        return new Sheet(outlet, day, text);
    }

    /// How many descents there are among some reports, and then with one more, as they are from the start.
    private List<Integer> takenBeforeAndAfter(List<Sheet> before, Sheet more) throws IOException {
        var casebook = folder.resolve("grown.stemma");
        try (var desk = Desk.open(casebook, Clock.systemUTC())) {
            desk.read(List.of(sheets(before)), Provided.nothing(), Progress.silent());
            int taken = desk.weighing().now().dossier().descents().size();
            desk.read(List.of(sheets(List.of(more))), Provided.nothing(), Progress.silent());
            var grown = desk.weighing().now().dossier().descents();
            try (var fresh = Desk.open(casebook, Clock.systemUTC())) {
                assertThat(grown).isEqualTo(fresh.weighing().now().dossier().descents());
            }
            return List.of(taken, grown.size());
        }
    }

    private Path sheets(List<Sheet> sheets) throws IOException {
        var in = Files.createTempDirectory(folder, "batch");
        var table = new StringBuilder("file,outlet,date\n");
        for (var sheet : sheets) {
            Files.writeString(
                    in.resolve(sheet.day() + ".txt"),
                    "Number %d\n\n%s\n".formatted(sheet.day(), sheet.text()));
            table.append("%1$d.txt,%2$s,2031-03-%1$02d\n".formatted(sheet.day(), sheet.outlet()));
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

    /// What is new since a day in the middle, so that the casebook as it was grows, too.
    private static List<Item> news(Desk desk) {
        return desk.newsroom().news(News.Period.since(LocalDate.of(2031, 3, 12))).items();
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
