package stemma.desk;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stemma.model.Modality;
import stemma.model.When;
import stemma.store.Index;
import stemma.weigh.Proposition;
import stemma.weigh.Span;
import stemma.weigh.Stance;
import stemma.weigh.Statement;

/// What an index finds in propositions, and their order by time, is what looking through all of them gives.
class PostingsTest {
    /// What stands before the words of a claim that denies: no report says it.
    private static final Set<String> OF_DENIALS = Set.of("the", "contrary", "of");

    @TempDir Path folder;
    private Desk desk;
    private Lineage lineage;

    @BeforeEach
    void read() throws IOException {
        desk = Bulletins.desk(folder, Bulletins.RIFLES);
        lineage = desk.weighing().now();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private List<Proposition> at(BitSet places) {
        return places.stream().mapToObj(lineage.listed()::get).toList();
    }

    private List<Proposition> those(Predicate<Proposition> wanted) {
        return lineage.listed().stream().filter(wanted).toList();
    }

    private List<Proposition> stated(Predicate<Statement> wanted) {
        return those(it -> it.statements().stream().anyMatch(wanted));
    }

    @Test
    void who_has_a_part_in_it_is_found() {
        var actors =
                those(_ -> true).stream()
                        .flatMap(it -> Stream.concat(it.agents().stream(), it.patients().stream()))
                        .collect(toSet());

        assertThat(actors).isNotEmpty();
        for (var actor : actors) {
            assertThat(at(lineage.postings().of(actor::equals)))
                    .isEqualTo(
                            those(it ->
                                    it.agents().contains(actor) || it.patients().contains(actor)));
        }
        assertThat(at(lineage.postings().of(actors::contains)))
                .isEqualTo(those(it -> !it.agents().isEmpty() || !it.patients().isEmpty()));
    }

    @Test
    void words_are_found_in_what_reports_say_and_in_names() {
        for (var word : List.of("rifles", "ifl", "KARST", "frónt", "arm", "nobody")) {
            String folded = word.toLowerCase(Locale.ROOT).replace('ó', 'o');

            assertThat(at(lineage.postings().worded(word)))
                    .isNotEmpty()
                    .isEqualTo(those(it -> has(it, folded)));
            assertThat(those(it -> lineage.postings().together(word).test(Stream.of(it))))
                    .isEqualTo(those(it -> has(it, folded)));
        }
        assertThat(at(lineage.postings().worded("rifles karst")))
                .isEqualTo(those(it -> has(it, "rifles") && has(it, "karst")));
        assertThat(at(lineage.postings().worded("rifles upland-ish"))).isEmpty();
        assertThat(at(lineage.postings().worded("“!”"))).isEmpty();
        assertThat(lineage.postings().together("").test(lineage.listed().stream())).isFalse();
    }

    /// In the words of a statement, the name of an actor, or the verb.
    private boolean has(Proposition proposition, String word) {
        return Stream.of(
                        proposition.statements().stream()
                                .map(it -> lineage.told(it.claim()).words()),
                        Stream.concat(
                                        proposition.agents().stream(),
                                        proposition.patients().stream())
                                .map(lineage::name),
                        Stream.of(true, false)
                                .map(several -> Clauses.verb(proposition.relation(), several)))
                .flatMap(it -> it)
                .anyMatch(it -> it.toLowerCase(Locale.ROOT).contains(word));
    }

    @Test
    void a_search_finds_what_is_told_in_its_words() {
        var words =
                lineage.listed().stream()
                        .flatMap(it -> Spellings.words(lineage.sentence(it)).stream())
                        .distinct()
                        .filter(word -> !OF_DENIALS.contains(word))
                        .toList();

        assertThat(words).hasSizeGreaterThan(10);
        for (var word : words) {
            assertThat(propositions("\"" + word + "\""))
                    .isNotEmpty()
                    .isEqualTo(those(it -> sentence(it).contains(word)));
        }
        assertThat(propositions("\"sent rifles\""))
                .isNotEmpty()
                .isEqualTo(those(it -> lineage.sentence(it).contains("sent rifles")));
        assertThat(propositions("rif*"))
                .isEqualTo(those(it -> sentence(it).stream().anyMatch(at -> at.startsWith("rif"))));
    }

    private List<Proposition> propositions(String asked) {
        var page = Searching.Page.whole(Optional.empty(), 1);
        return desk.searching().find(Sought.of(asked), page).propositions();
    }

    private List<String> sentence(Proposition proposition) {
        return Index.words(lineage.sentence(proposition)).stream()
                .map(Index.Indexed::word)
                .toList();
    }

    @Test
    void words_of_reports_that_come_are_found_too() throws IOException {
        assertThat(at(lineage.postings().worded("lanterns"))).isEmpty();

        Bulletins.read(
                desk,
                folder.resolve("more"),
                List.of(
                        List.of(
                                "Valley Post",
                                "2031-03-20",
                                "Salim Varda said that the Karst League sent lanterns to the Tarvel Front.")));
        lineage = desk.weighing().now();

        assertThat(at(lineage.postings().worded("lanterns")))
                .isNotEmpty()
                .isEqualTo(those(it -> has(it, "lanterns")));
        assertThat(at(lineage.postings().worded("rifles")))
                .isNotEmpty()
                .isEqualTo(those(it -> has(it, "rifles")));
    }

    @Test
    void relation_speaker_manner_and_report_are_found() {
        var postings = lineage.postings();

        assertThat(at(postings.all())).isEqualTo(lineage.listed());
        assertThat(at(postings.relating("says"::equals)))
                .isEqualTo(those(it -> it.relation().equals("says")));
        assertThat(at(postings.by(label -> label.contains("Post"))))
                .isNotEmpty()
                .isEqualTo(
                        stated(it ->
                                it.chain().stream().anyMatch(at -> at.label().contains("Post"))));
        for (var modality : Modality.values()) {
            assertThat(at(postings.in(modality)))
                    .isEqualTo(stated(it -> it.modality() == modality));
        }
        var report = lineage.listed().getLast().statements().getFirst().report();
        assertThat(at(postings.in(Set.of(report, "none"))))
                .isNotEmpty()
                .isEqualTo(stated(it -> it.report().equals(report)));
    }

    @Test
    void what_was_reported_last_stands_first_and_otherwise_in_order() {
        var days = lineage.recency().propositions().stream().map(PostingsTest::day).toList();

        assertThat(days)
                .isSortedAccordingTo((one, other) -> Long.compare(other, one))
                .hasSizeGreaterThan(1);
        assertThat(lineage.recency().propositions())
                .containsExactlyInAnyOrderElementsOf(lineage.listed());
        var onOneDay =
                lineage.recency().propositions().stream()
                        .filter(it -> day(it) == days.getFirst())
                        .toList();
        assertThat(onOneDay).isEqualTo(those(it -> day(it) == days.getFirst()));
    }

    private static long day(Proposition proposition) {
        return proposition.statements().stream()
                .map(Statement::published)
                .filter(When::isStated)
                .mapToLong(it -> it.lastDay().orElseThrow().toEpochDay())
                .max()
                .orElse(Long.MIN_VALUE);
    }

    @Test
    void a_part_of_time_is_worked_out_once() {
        var day = When.parse("2031-03");

        assertThat(lineage.within(day, day)).isSameAs(lineage.within(day, day));
        assertThat(lineage.within(day, When.unstated())).isNotSameAs(lineage.within(day, day));
        assertThat(lineage.within(When.unstated(), When.unstated())).isSameAs(lineage);
    }

    @Test
    void the_statements_that_somebody_has_a_part_in_or_says_are_found() {
        var statements = lineage.dossier().statements();
        var parties = statements.stream().flatMap(Timeline::parties).collect(toSet());

        assertThat(parties).isNotEmpty();
        for (var party : parties) {
            assertThat(lineage.indexes().involved().of(List.of(party)))
                    .containsExactlyElementsOf(
                            statements.stream()
                                    .filter(it -> Timeline.parties(it).anyMatch(party::equals))
                                    .toList());
        }
    }

    @Test
    void days_are_counted_as_by_going_through_all_statements() {
        var first = LocalDate.of(2031, 2, 27);
        var statements =
                IntStream.range(0, 12)
                        .mapToObj(i -> during(first.plusDays(i * 5 % 7), i % 4))
                        .toList();
        var spans = statements.stream().flatMap(it -> Timeline.trueOn(it).stream()).toList();
        var dates = new Dates(statements);

        assertThat(spans).hasSize(12);
        for (int from = -2; from < 12; from++) {
            long start = first.plusDays(from).toEpochDay();
            assertThat(dates.before(first.plusDays(from)))
                    .isEqualTo((int) spans.stream().filter(it -> it.last() < start).count());
            for (int length = 0; length < 4; length++) {
                var days = new Span(start, start + length);
                assertThat(dates.during(days))
                        .isEqualTo((int) spans.stream().filter(days::overlaps).count());
            }
        }
        assertThat(dates.startAfter(0)).contains(first);
        assertThat(dates.last())
                .contains(
                        LocalDate.ofEpochDay(
                                spans.stream().mapToLong(Span::last).max().orElseThrow()));
    }

    @Test
    void a_lane_is_counted_as_by_going_through_its_statements() {
        var first = LocalDate.of(2031, 2, 27);
        var statements =
                Stream.concat(
                                IntStream.range(0, 9)
                                        .mapToObj(i -> during(first.plusDays(i % 5), i % 3)),
                                lineage.dossier().statements().stream())
                        .toList();
        var tally = Tally.of(statements);

        assertThat(tally.days()).isSortedAccordingTo(comparing(Tally.Day::day)).isNotEmpty();
        for (var day : tally.days()) {
            for (var stance : Stance.values()) {
                assertThat(day.stances().getOrDefault(stance, 0))
                        .isEqualTo(
                                (int)
                                        statements.stream()
                                                .filter(it -> Stance.of(it.modality()) == stance)
                                                .filter(it ->
                                                        Timeline.day(it)
                                                                .filter(day.day()::equals)
                                                                .isPresent())
                                                .count());
            }
        }
        assertThat(tally.days().stream().flatMap(it -> it.stances().values().stream()).toList())
                .satisfies(counts ->
                        assertThat(counts.stream().mapToInt(it -> it).sum())
                                .isEqualTo(statements.size()));
        assertThat(tally.told())
                .containsExactlyElementsOf(
                        statements.stream()
                                .flatMap(it -> Timeline.trueOn(it).stream())
                                .flatMap(it -> Stream.of(it.first(), it.last()))
                                .sorted()
                                .distinct()
                                .toList());
        var days = statements.stream().flatMap(it -> Timeline.reportedOn(it).stream()).sorted();
        var reported = days.map(LocalDate::toEpochDay).toList();
        assertThat(tally.reported()).contains(new Span(reported.getFirst(), reported.getLast()));
    }

    private Statement during(LocalDate start, int days) {
        var one = lineage.dossier().statements().getFirst();
        return new Statement(
                one.claim(),
                one.report(),
                one.published(),
                one.relation(),
                one.agents(),
                one.patients(),
                days == 0 ? When.on(start) : new When.During(start, start.plusDays(days)),
                one.where(),
                one.amount(),
                one.theme(),
                one.modality(),
                one.chain(),
                one.about(),
                one.setting());
    }
}
