package stemma.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stemma.Trials;
import stemma.desk.Happenings.Happening;
import stemma.model.Decision;
import stemma.model.Entry;
import stemma.model.Recorded;
import stemma.model.When;
import stemma.store.Casebook;

/// What holds of decisions on random casebooks, each a real file.
class DecisionLawsTest {
    private static final int CASES = 80;

    @TempDir Path folder;
    private int files;

    /// Reports, and what was decided on them.
    private record Case(List<Happening> reports, List<Entry> entries, LocalDate day) {
        static Case of(RandomGenerator dice, int size) {
            var reports = Happenings.of(dice, 2 + size).reports();
            return new Case(
                    reports,
                    new AnyDecision(dice, reports).many(1 + size),
                    Happenings.FIRST.plusDays(dice.nextInt(20)));
        }
    }

    @Test
    void what_was_known_on_a_day_is_what_a_casebook_of_that_day_says() {
        Trials.forAll(
                CASES,
                Case::of,
                made -> {
                    var known = asked(made.reports(), made.entries(), Optional.of(made.day()));
                    var there = made.reports().stream().filter(it -> isBy(it, made.day())).toList();

                    var then = asked(there, by(made.entries(), made.day()), Optional.empty());

                    assertThat(known).isEqualTo(then);
                });
    }

    @Test
    void what_is_all_taken_back_leaves_everything_as_it_was() {
        Trials.forAll(
                CASES,
                Case::of,
                made -> {
                    var before = asked(made.reports(), List.of(), Optional.empty());
                    var entries =
                            new ArrayList<>(
                                    made.entries().stream().filter(it -> !isUndo(it)).toList());
                    int decided = entries.size();
                    for (int number = 1; number <= decided; number++) {
                        entries.add(undo(number));
                    }

                    assertThat(asked(made.reports(), entries, Optional.empty())).isEqualTo(before);
                });
    }

    @Test
    void the_order_in_which_reports_come_does_not_matter() {
        Trials.forAll(
                CASES,
                Case::of,
                made -> {
                    var shuffled = new ArrayList<>(made.reports());
                    Collections.shuffle(shuffled, new Random(shuffled.size()));

                    assertThat(asked(shuffled, made.entries(), Optional.empty()))
                            .isEqualTo(asked(made.reports(), made.entries(), Optional.empty()));
                });
    }

    @Test
    void a_day_has_what_is_told_of_it_and_counts_what_has_no_date() {
        Trials.forAll(
                CASES / 4,
                Case::of,
                made -> {
                    var day = When.on(made.day().minusDays(5));
                    asked(
                            made.reports(),
                            made.entries(),
                            weighing -> {
                                hasWhatIsToldOf(weighing.now(), day);
                                return day;
                            });
                });
    }

    private static void hasWhatIsToldOf(Lineage whole, When day) {
        var part = whole.within(day, day);

        assertThat(part.propositions())
                .isEqualTo(
                        whole.propositions().stream().filter(it -> it.when().equals(day)).toList());
        assertThat(part.undated())
                .isEqualTo(
                        (int)
                                whole.propositions().stream()
                                        .filter(it -> !it.when().isStated())
                                        .count());
        assertThat(whole.within(When.unstated(), When.unstated())).isSameAs(whole);
    }

    private static boolean isBy(Happening report, LocalDate day) {
        return report.published() instanceof When.On(var on) && !on.isAfter(day);
    }

    private static boolean isUndo(Entry entry) {
        return entry.decision() instanceof Decision.Undo;
    }

    private static Entry undo(int number) {
        return new Entry(
                new Decision.Undo(number),
                "ada",
                Happenings.FIRST.atStartOfDay(ZoneOffset.UTC).toInstant(),
                "");
    }

    /// The journal as it would be had it been begun with what was decided by a day: numbers of entries are others.
    private static List<Entry> by(List<Entry> entries, LocalDate day) {
        var numbers = new HashMap<Long, Long>();
        var there = new ArrayList<Entry>();
        for (int i = 0; i < entries.size(); i++) {
            var entry = entries.get(i);
            if (!LocalDate.ofInstant(entry.when(), ZoneOffset.UTC).isAfter(day)) {
                long number = i + 1L;
                renumbered(entry, numbers)
                        .ifPresent(kept -> {
                            there.add(kept);
                            numbers.put(number, (long) there.size());
                        });
            }
        }
        return there;
    }

    private static Optional<Entry> renumbered(Entry entry, Map<Long, Long> numbers) {
        return entry.decision() instanceof Decision.Undo(var number)
                ? Optional.ofNullable(numbers.get(number))
                        .map(own ->
                                new Entry(
                                        new Decision.Undo(own),
                                        entry.who(),
                                        entry.when(),
                                        entry.why()))
                : Optional.of(entry);
    }

    /// All that a casebook of these says, its entries without their numbers.
    private List<String> asked(
            List<Happening> reports, List<Entry> entries, Optional<LocalDate> day) {
        return asked(
                reports,
                entries,
                weighing -> said(day.map(weighing::knownOn).orElseGet(weighing::now)));
    }

    private <T> T asked(
            List<Happening> reports, List<Entry> entries, Function<Weighing, T> question) {
        var file = folder.resolve(files++ + ".stemma");
        try (var casebook = Casebook.open(file)) {
            reports.forEach(it ->
                    casebook.add(
                            it.read(),
                            it.claims(),
                            it.appearances(),
                            Desk.READER,
                            Happenings.FIRST.atStartOfDay(ZoneOffset.UTC).toInstant()));
            entries.forEach(casebook::enter);
            var weighing = new Weighing(casebook, Dispatches.who(casebook), new Roll(casebook));
            return question.apply(weighing);
        } finally {
            delete(file);
        }
    }

    private static List<String> said(Lineage lineage) {
        var all =
                Stream.of(
                        lineage.propositions().stream().map(lineage::asJson),
                        lineage.disagreements().stream().map(lineage::asJson),
                        lineage.changes().turns().stream().map(Object::toString),
                        lineage.changes().successions().stream().map(Object::toString),
                        lineage.dossier().statements().stream()
                                .map(it -> lineage.told(it.claim()).claim())
                                .map(it -> it.id() + lineage.reliabilities(it))
                                .sorted(),
                        lineage.unplaced().stream().map(Recorded::entry).map(Entry::why),
                        lineage.actors().stream().map(Object::toString));
        return all.flatMap(lines -> lines)
                .map(line -> line.replaceAll("\"(number|entry)\":\\d+,?", ""))
                .toList();
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
