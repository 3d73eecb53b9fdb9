package stemma.store;

import static org.assertj.core.api.Assertions.assertThat;
import static stemma.store.Samples.NOW;
import static stemma.store.Samples.READER;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import stemma.model.Decision.Given;
import stemma.model.Entry;
import stemma.model.Field;
import stemma.model.Filter;
import stemma.model.When;
import stemma.store.Samples.Case;

/// A casebook of a working desk: `mvn test -Dtest=LargeCasebookTest -Dstemma.large=100000`, with ten claims a
/// report. Says what it measured.
@EnabledIfSystemProperty(
        named = "stemma.large",
        matches = "[0-9]+",
        disabledReason = "takes minutes; run with -Dstemma.large=100000")
class LargeCasebookTest {
    private static final Duration SOON = Duration.ofMillis(100);

    @TempDir Path folder;

    @Test
    void lists_stay_fast() throws Exception {
        int reports = Integer.getInteger("stemma.large");
        Path file = folder.resolve("large.stemma");
        try (var casebook = Casebook.open(file)) {
            long start = System.nanoTime();
            fill(casebook, reports);
            say("add, each of %d".formatted(reports), (System.nanoTime() - start) / reports);
        }
        System.out.println(Files.size(file) / 1_000_000 + " MB");
        try (var casebook = Casebook.open(file)) {
            List<String> ids = casebook.ids();
            assertThat(ids).hasSize(reports);
            quick("first page", () -> casebook.reports(Filter.all(50)));
            quick("page in the middle", () -> casebook.reports(after(ids.get(reports / 2))));
            quick("last page", () -> casebook.reports(after(ids.get(reports - 51))));
            quick("page of a rare word", () -> casebook.reports(words("rare7")));
            quick("page of words in every report", () -> casebook.reports(words("the valley")));
            quick("page of one letter", () -> casebook.reports(words("t")));
            quick("page of an outlet", () -> casebook.reports(outlet("Outlet 7")));
            quick("page of a rare language", () -> casebook.reports(language("ar")));
            quick("page of a month", () -> casebook.reports(days("2031-03")));
            quick("count", () -> casebook.count(Filter.all(50)));
            quick("count of words in every report", () -> casebook.count(words("the valley")));
            quick("count of a month", () -> casebook.count(days("2031-03")));
            quick("outlets", casebook::outlets);
            quick("report", () -> casebook.report(ids.get(reports / 3)));
            quick("claims", () -> casebook.claims(ids.get(reports / 3)));
            quick("ids", casebook::ids);
            var given = new Given(ids.getFirst(), Field.LANGUAGE, "en");
            quick("a decision", () -> enter(casebook, new Entry(given, "r.oss", NOW, "")));
        }
    }

    private static boolean enter(Casebook casebook, Entry entry) {
        casebook.enter(entry);
        return true;
    }

    private static void quick(String what, Runnable asked) {
        asked.run();
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            long start = System.nanoTime();
            asked.run();
            best = Math.min(best, System.nanoTime() - start);
        }
        say(what, best);
        assertThat(Duration.ofNanos(best)).as(what).isLessThan(SOON);
    }

    private static void say(String what, long nanos) {
        System.out.printf("%-32s %8.2f ms%n", what, nanos / 1e6);
    }

    private static void fill(Casebook casebook, int reports) {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(1);
        for (int i = 0; i < reports; i++) {
            Case made = made(random, i);
            casebook.add(made.read(), made.claims(), List.of(), READER, NOW);
        }
    }

    private static Case made(RandomGenerator random, int i) {
        String outlet = "Outlet " + random.nextInt(200);
        String day = LocalDate.of(2025, 1, 1).plusDays(random.nextInt(3000)).toString();
        String words =
                IntStream.range(0, 600)
                        .mapToObj(_ -> "w" + (int) Math.pow(random.nextDouble() * 20, 3))
                        .collect(Collectors.joining(" "));
        String text = "The Tarvel Front of the valley said rare" + i + " " + words;
        Case bare = Samples.report("2031/" + i + ".txt", outlet, day, text);
        return i % 1000 == 0 ? Samples.inArabic(bare) : Samples.withClaims(bare, 10);
    }

    private static Filter words(String words) {
        return filter(Optional.of(words), Optional.empty(), Optional.empty(), "", Optional.empty());
    }

    private static Filter outlet(String outlet) {
        return filter(
                Optional.empty(), Optional.of(outlet), Optional.empty(), "", Optional.empty());
    }

    private static Filter language(String language) {
        return filter(
                Optional.empty(), Optional.empty(), Optional.of(language), "", Optional.empty());
    }

    private static Filter days(String days) {
        return filter(Optional.empty(), Optional.empty(), Optional.empty(), days, Optional.empty());
    }

    private static Filter after(String id) {
        return filter(Optional.empty(), Optional.empty(), Optional.empty(), "", Optional.of(id));
    }

    private static Filter filter(
            Optional<String> words,
            Optional<String> outlet,
            Optional<String> language,
            String days,
            Optional<String> after) {
        return new Filter(words, outlet, language, When.parse(days), When.parse(days), after, 50);
    }
}
