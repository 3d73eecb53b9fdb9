package stemma.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stemma.desk.Happenings.Happening;
import stemma.model.Claim;
import stemma.model.ClaimAnchor;
import stemma.model.ClaimDecision.SetCredibility;
import stemma.model.Credibility;
import stemma.model.Decision;
import stemma.model.Entry;
import stemma.model.Field;
import stemma.model.Modality;
import stemma.model.When;
import stemma.store.Casebook;

/// What was known on a day, and what some reports say alone, is kept as long as it is the same, whatever else comes.
class KnownThenTest {
    private static final LocalDate DAY = Happenings.FIRST.plusDays(12);
    private static final Instant THEN = DAY.atStartOfDay(ZoneOffset.UTC).toInstant();
    private static final Instant LATER = THEN.plusSeconds(48 * 3600);
    private static final int REPORTS = 24;

    private final List<Happening> all =
            Happenings.of(RandomGeneratorFactory.of("L64X128MixRandom").create(7), REPORTS)
                    .reports();

    private final List<Happening> early = all.stream().filter(KnownThenTest::isKnown).toList();
    private final Happening last = early.getLast();

    @TempDir Path folder;
    private Casebook casebook;
    private Weighing weighing;
    private Lineage known;
    private Lineage alone;

    private static boolean isKnown(Happening it) {
        return Weighing.isBy(it.published(), DAY);
    }

    /// All that was known then but the last, and one report of later.
    @BeforeEach
    void read() {
        casebook = Casebook.open(folder.resolve("c.stemma"));
        early.stream().filter(it -> !it.equals(last)).forEach(this::add);
        add(later().findFirst().orElseThrow());
        weighing = fresh();
        known = weighing.knownOn(DAY);
        alone = weighing.over(ids());
    }

    @AfterEach
    void close() {
        casebook.close();
    }

    private Stream<Happening> later() {
        return all.stream()
                .filter(it -> it.published() instanceof When.On(var day) && day.isAfter(DAY));
    }

    private Set<String> ids() {
        return Set.copyOf(early.stream().map(it -> it.report().id()).toList());
    }

    private void add(Happening it) {
        add(it, it.claims(), "one reader");
    }

    private void add(Happening it, List<Claim> claims, String reader) {
        casebook.add(it.read(), claims, it.appearances(), reader, THEN);
    }

    private void decide(Decision decision, Instant when) {
        casebook.enter(new Entry(decision, "ada", when, "seen"));
    }

    private Weighing fresh() {
        return new Weighing(casebook, Dispatches.who(casebook), new Roll(casebook));
    }

    private static List<String> said(Lineage lineage) {
        return Stream.of(
                        lineage.propositions().stream().map(lineage::asJson),
                        lineage.disagreements().stream().map(lineage::asJson),
                        lineage.actors().stream().map(Object::toString))
                .flatMap(it -> it)
                .toList();
    }

    private SetCredibility doubt() {
        var first = early.getFirst();
        return new SetCredibility(
                ClaimAnchor.of(first.claims().getFirst(), first.report()), Credibility.DOUBTFUL);
    }

    @Test
    void later_reports_leave_it_as_it_is() {
        later().forEach(this::add);

        assertThat(weighing.knownOn(DAY)).isSameAs(known);
        assertThat(weighing.over(ids())).isSameAs(alone);
        assertThat(said(known)).isEqualTo(said(fresh().knownOn(DAY)));
        assertThat(said(alone)).isEqualTo(said(fresh().over(ids())));
    }

    @Test
    void later_decisions_leave_it_as_it_is_but_count_for_what_some_say_alone() {
        decide(doubt(), LATER);

        assertThat(weighing.knownOn(DAY)).isSameAs(known);
        assertThat(said(known)).isEqualTo(said(fresh().knownOn(DAY)));
        assertOther(weighing.over(ids()), alone, fresh().over(ids()));
    }

    @Test
    void a_decision_that_was_taken_then_counts() {
        decide(doubt(), THEN);

        assertBothOther();
    }

    @Test
    void a_report_that_was_there_then_counts_though_it_comes_now() {
        add(last);

        assertBothOther();
    }

    @Test
    void what_somebody_gives_for_a_report_counts() {
        decide(
                new Decision.Given(early.getFirst().report().id(), Field.OUTLET, "Selm Gazette"),
                LATER);

        assertBothOther();
    }

    @Test
    void a_report_that_is_read_otherwise_counts() {
        var again = early.getFirst();

        add(again, again.claims().stream().map(KnownThenTest::turned).toList(), "another reader");

        assertBothOther();
    }

    private static Claim turned(Claim claim) {
        boolean isDenied = claim.modality() == Modality.DENIED;
        return new Claim(
                claim.id(),
                claim.report(),
                claim.evidence(),
                claim.content(),
                isDenied ? Modality.ASSERTED : Modality.DENIED,
                claim.attribution(),
                claim.about(),
                claim.confidence());
    }

    @Test
    void what_a_pack_says_of_names_counts() throws IOException {
        var pack =
                Files.writeString(
                        folder.resolve("quay.csv"),
                        "name,spellings,kind\nKarst League,Tarvel Front,organisation\n");

        new KnownBeforehand(casebook.shelf(), Dispatches.CLOCK).add("quay", pack);

        assertBothOther();
    }

    @Test
    void what_says_the_same_is_taken_over_to_a_day_near_by() {
        var before = known.propositions();
        later().forEach(this::add);

        assertThat(weighing.knownOn(DAY.plusDays(2)).propositions())
                .anyMatch(it -> before.stream().anyMatch(other -> other == it))
                .anyMatch(it -> before.stream().noneMatch(other -> other == it));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_day_is_what_it_would_be_from_the_start_whichever_was_asked_for_before(boolean isRead) {
        add(last);
        later().forEach(this::add);
        decide(doubt(), THEN);
        var days = List.of(14, 9, 16, 3, 12, 8, 18, 1, 10).stream().map(Happenings.FIRST::plusDays);
        var lineages = new LinkedHashMap<LocalDate, Lineage>();

        days.forEach(day -> {
            var lineage = weighing.knownOn(day);
            lineages.put(day, lineage);
            if (isRead) {
                assertThat(said(lineage)).isEqualTo(said(fresh().knownOn(day)));
            }
        });

        lineages.forEach((day, it) -> assertThat(said(it)).isEqualTo(said(fresh().knownOn(day))));
    }

    private void assertBothOther() {
        assertOther(weighing.knownOn(DAY), known, fresh().knownOn(DAY));
        assertOther(weighing.over(ids()), alone, fresh().over(ids()));
    }

    private static void assertOther(Lineage now, Lineage before, Lineage fromTheStart) {
        assertThat(said(now)).isEqualTo(said(fromTheStart)).isNotEqualTo(said(before));
    }
}
