package stemma.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static stemma.store.Samples.NOW;
import static stemma.store.Samples.READER;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stemma.Trials;
import stemma.model.Decision.Given;
import stemma.model.Entry;
import stemma.model.Field;
import stemma.model.Filter;
import stemma.model.Imprint;
import stemma.model.Listing;
import stemma.model.Original;
import stemma.model.Reading.Read;
import stemma.model.Reading.Skipped;
import stemma.model.Recorded;
import stemma.model.Report;
import stemma.model.Source;
import stemma.model.When;
import stemma.model.Why;
import stemma.store.Samples.Case;

class CasebookTest {
    @TempDir Path folder;
    private Casebook casebook;

    @BeforeEach
    void open() {
        casebook = Casebook.open(folder.resolve("casebook.stemma"));
    }

    @AfterEach
    void close() {
        casebook.close();
    }

    private void add(Case made) {
        casebook.add(made.read(), made.claims(), List.of(), READER, NOW);
    }

    private void give(Case made, Field field, String value) {
        casebook.enter(
                new Entry(new Given(made.id(), field, value), "r.oss", NOW, "it says so on paper"));
    }

    @Test
    void a_claim_is_found_by_the_first_characters_of_its_id() {
        Case made = Samples.withClaim("a.txt", "Karst Radio");
        add(made);
        String id = made.claims().getFirst().id();
        var cited = new Cited(id, made.id(), READER);

        assertThat(casebook.cited(id, 5)).containsExactly(cited);
        assertThat(casebook.cited(id.substring(0, 4), 5)).containsExactly(cited);
        assertThat(casebook.cited(id + "0", 5)).isEmpty();
        assertThat(casebook.cited("%", 5)).isEmpty();
        assertThat(casebook.cited("", 0)).isEmpty();
    }

    @Test
    void what_was_read_is_there_beside_what_was_given() {
        Case made = Samples.withClaim("a.txt", "Karst Radio");
        add(made);
        give(made, Field.OUTLET, "Harbour Courier");

        assertThat(casebook.asRead(made.id())).contains(made.read().report());
        assertThat(casebook.report(made.id())).isNotEqualTo(casebook.asRead(made.id()));
        assertThat(casebook.asRead("0".repeat(64))).isEmpty();
    }

    @Test
    void what_is_added_comes_out_the_same() {
        Trials.forAll(
                AnyCase::of,
                made -> {
                    add(made);

                    assertThat(casebook.report(made.id())).contains(made.read().report());
                    assertThat(casebook.claims(made.id())).isEqualTo(made.claims());
                    Original original = casebook.original(made.id()).orElseThrow();
                    assertThat(original.bytes()).isEqualTo(made.read().original().bytes());
                    assertThat(original.mediaType()).isEqualTo("text/html");
                    assertThat(casebook.holds(made.id(), READER)).isTrue();
                });
    }

    @Test
    void reading_twice_adds_nothing() {
        Trials.forAll(AnyCase::of, this::add);
        String once = Dump.of(casebook);

        Trials.forAll(AnyCase::of, this::add);

        assertThat(Dump.of(casebook)).isEqualTo(once);
    }

    @Test
    void a_copy_under_another_name_adds_nothing() {
        Case made = Samples.withClaim("first.txt", "Karst Radio");
        add(made);
        Report report = made.read().report();
        var copy =
                new Report(
                        report.id(), "copy.txt", Imprint.unknown(), "en", report.text(), List.of());

        add(made.with(copy));

        assertThat(casebook.report(made.id())).contains(report);
        assertThat(casebook.report("copy.txt")).isEmpty();
        assertThat(casebook.claims(made.id())).isEqualTo(made.claims());
    }

    @Test
    void half_a_character_becomes_a_question_mark_and_no_offset_moves() {
        Case made = Samples.report("a.txt", "", "", "Trucks \ud83d at Oss.");

        add(made);
        add(made);

        assertThat(casebook.report("a.txt").orElseThrow().text()).isEqualTo("Trucks ? at Oss.");
        assertThat(Dump.texts(casebook)).hasSize(1);
    }

    @Test
    void a_newer_reader_puts_its_reading_in_the_place_of_the_old_one() {
        Case old = Samples.withClaim("a.txt", "Karst Radio");
        add(old);
        Report report = old.read().report();
        var shorter = new Report(report.id(), "a.txt", report.imprint(), "en", "Late.", List.of());

        casebook.add(
                new Read(shorter, old.read().original()), List.of(), List.of(), "reader-2", NOW);

        assertThat(casebook.report("a.txt")).contains(shorter);
        assertThat(casebook.claims(old.id())).isEmpty();
        assertThat(casebook.holds(old.id(), READER)).isFalse();
        assertThat(casebook.holds(old.id(), "reader-2")).isTrue();
        assertThat(Dump.texts(casebook)).containsExactly(report.text(), "Late.");
        assertThat(casebook.count(search("trucks were"))).isZero();
    }

    @Test
    void what_a_person_gave_wins_over_what_was_read_and_stays_when_it_is_read_again() {
        Case made = Samples.withClaim("a.txt", "Karst Radio");
        add(made);
        give(made, Field.OUTLET, "Karst");
        give(made, Field.OUTLET, "Sawt al-Karst");
        give(made, Field.PUBLISHED, "2031-02");
        give(made, Field.LANGUAGE, "he");
        give(made, Field.URL, "https://karst.example/1");

        add(made);

        Report report = casebook.report("a.txt").orElseThrow();
        assertThat(report.imprint().outlet()).contains("Sawt al-Karst");
        assertThat(report.imprint().published()).isEqualTo(When.parse("2031-02"));
        assertThat(report.imprint().url()).contains("https://karst.example/1");
        assertThat(report.imprint().title()).isEqualTo(made.read().report().imprint().title());
        assertThat(report.language()).isEqualTo("he");
        Listing listing = casebook.reports(Filter.all(9)).getFirst();
        assertThat(listing.imprint()).isEqualTo(report.imprint());
        assertThat(listing.language()).isEqualTo("he");
        assertThat(listing.readable()).isFalse();
        assertThat(casebook.claims(made.id()).getFirst().attribution().outlet())
                .isEqualTo(new Source.Outlet("Sawt al-Karst"));
    }

    @Test
    void a_decision_may_come_before_its_report() {
        Case made = Samples.report("a.txt", "", "", "Trucks.");
        give(made, Field.OUTLET, "Karst Radio");

        add(made);

        assertThat(casebook.report("a.txt").orElseThrow().imprint().outlet())
                .contains("Karst Radio");
        assertThat(casebook.outlets()).containsExactly("Karst Radio");
    }

    @Test
    void claims_of_a_report_without_an_outlet_say_so() {
        Case made = Samples.withClaim("a.txt", "");

        add(made);

        assertThat(casebook.claims(made.id()).getFirst().attribution().outlet())
                .isEqualTo(new Source.Unnamed("outlet not known"));
    }

    @Test
    void the_journal_keeps_every_decision_in_order() {
        var first =
                new Entry(new Given("ab", Field.OUTLET, "Karst Radio"), "r.oss", NOW, "letterhead");
        var second =
                new Entry(
                        new Given("ab", Field.PUBLISHED, "2031"),
                        "i.venn",
                        NOW.minusSeconds(9),
                        "");

        casebook.enter(first);
        casebook.enter(second);

        assertThat(casebook.journal()).extracting(Recorded::entry).containsExactly(first, second);
    }

    @Test
    void a_skipped_file_is_remembered_until_it_is_read() {
        var empty = new Skipped("a.txt", Why.EMPTY, "");
        var locked = new Skipped("b.pdf", Why.PASSWORD, "page 1");
        casebook.skip(locked, NOW);
        casebook.skip(new Skipped("a.txt", Why.TOO_LARGE, ""), NOW);
        casebook.skip(empty, NOW);
        assertThat(casebook.skipped()).containsExactly(empty, locked);

        add(Samples.report("a.txt", "", "", "Trucks."));

        assertThat(casebook.skipped()).containsExactly(locked);
    }

    @Test
    void a_report_is_found_by_its_file_or_the_first_characters_of_its_id() {
        Case made = Samples.report("2031/a b.txt", "", "", "Trucks.");
        Case other = Samples.report("c.txt", "", "", "Trucks.");
        add(made);
        add(other);
        Optional<Report> report = Optional.of(made.read().report());

        assertThat(casebook.report("2031/a b.txt")).isEqualTo(report);
        assertThat(casebook.report(made.id().substring(0, 9))).isEqualTo(report);
        assertThat(casebook.report(made.id().substring(0, 9).toUpperCase(Locale.ROOT)))
                .isEqualTo(report);
        assertThat(casebook.report("")).isEmpty();
        assertThat(casebook.report("%")).isEmpty();
    }

    @Test
    void a_beginning_that_two_ids_share_finds_neither() {
        for (int i = 0; i < 17; i++) {
            add(Samples.report(i + ".txt", "", "", "Trucks."));
        }
        // Of 17 ids two begin with the same digit.
        List<String> shared =
                "0123456789abcdef"
                        .chars()
                        .mapToObj(Character::toString)
                        .filter(digit ->
                                casebook.ids().stream().filter(id -> id.startsWith(digit)).count()
                                        > 1)
                        .toList();

        assertThat(shared)
                .isNotEmpty()
                .allSatisfy(digit -> assertThat(casebook.report(digit)).isEmpty());
    }

    @Test
    void what_is_not_there_is_empty() {
        assertThat(casebook.report("ab")).isEmpty();
        assertThat(casebook.original("ab")).isEmpty();
        assertThat(casebook.claims("ab")).isEmpty();
        assertThat(casebook.holds("ab", READER)).isFalse();
    }

    @Test
    void a_report_under_another_reports_id_is_refused() {
        Case one = Samples.report("a.txt", "", "", "Trucks.");
        Case two = Samples.report("b.txt", "", "", "Trucks.");

        assertThatThrownBy(() -> add(one.with(two.read().report())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("b.txt");
        assertThat(casebook.ids()).isEmpty();
    }

    private static Filter search(String words) {
        return new Filter(
                Optional.of(words),
                Optional.empty(),
                Optional.empty(),
                When.unstated(),
                When.unstated(),
                Optional.empty(),
                50);
    }
}
