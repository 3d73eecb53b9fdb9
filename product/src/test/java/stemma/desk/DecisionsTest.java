package stemma.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stemma.desk.Happenings.Happening;
import stemma.model.ActorDecision.Rename;
import stemma.model.Anchor;
import stemma.model.Claim;
import stemma.model.ClaimAnchor;
import stemma.model.ClaimDecision.SetCredibility;
import stemma.model.ClaimDecision.SplitOrigin;
import stemma.model.Content;
import stemma.model.Credibility;
import stemma.model.Decision;
import stemma.model.Entry;
import stemma.model.Passage;
import stemma.model.Reliability;
import stemma.model.SourceAnchor;
import stemma.model.SourceDecision.SetReliability;
import stemma.model.When;
import stemma.store.Casebook;

/// Decisions on what is read, when it is read anew and when it is asked for as of a day.
class DecisionsTest {
    private static final RandomGeneratorFactory<?> DICE =
            RandomGeneratorFactory.of("L64X128MixRandom");
    private static final Instant NOW = Instant.parse("2031-04-01T08:00:00Z");

    @TempDir Path folder;
    private Book book;

    /// One casebook of a report with a single claim.
    private static final class Book implements AutoCloseable {
        final Casebook casebook;
        final Weighing weighing;
        final Happening report;
        final Claim claim;

        Book(Path folder) {
            casebook = Casebook.open(folder.resolve("c.stemma"));
            weighing = new Weighing(casebook, Dispatches.who(casebook), new Roll(casebook));
            report = Happenings.of(DICE.create(1), 1).reports().getFirst();
            claim = report.claims().getFirst();
            read(claim);
        }

        void read(Claim... claims) {
            casebook.add(
                    report.read(),
                    List.of(claims),
                    report.appearances(),
                    "reader of " + List.of(claims),
                    NOW);
        }

        ClaimAnchor anchor() {
            return ClaimAnchor.of(claim, report.report());
        }

        void decide(Decision decision, Instant when) {
            casebook.enter(new Entry(decision, "ada", when, "seen"));
        }

        @Override
        public void close() {
            casebook.close();
        }
    }

    @BeforeEach
    void open() {
        book = new Book(folder);
    }

    @AfterEach
    void close() {
        book.close();
    }

    /// The same claim as another reader finds it: with another id, and fewer words for evidence.
    private Claim anew(String relation) {
        var old = book.claim;
        var at = old.evidence();
        return new Claim(
                "another",
                old.report(),
                new Passage(at.begin(), at.end() - 1),
                new Content(
                        relation,
                        old.content().words(),
                        old.content().agents(),
                        old.content().patients(),
                        When.unstated(),
                        Optional.empty()),
                old.modality(),
                old.attribution(),
                Optional.empty(),
                0.5);
    }

    private Lineage now() {
        return book.weighing.now();
    }

    @Test
    void a_decision_finds_its_claim_after_a_new_reading() {
        book.decide(new SetCredibility(book.anchor(), Credibility.DOUBTFUL), NOW);

        book.read(anew(book.claim.content().relation()));

        var said = now().propositions().getFirst();
        assertThat(said.statements().getFirst().claim()).isEqualTo("another");
        assertThat(now().assessments().credibility(said).orElseThrow().value())
                .isEqualTo(Credibility.DOUBTFUL);
        assertThat(now().unplaced()).isEmpty();
    }

    @Test
    void a_decision_on_what_is_not_read_any_more_is_listed_and_comes_back_with_it() {
        book.decide(new SplitOrigin(book.anchor()), NOW);

        book.read(anew("detains"));
        assertThat(now().unplaced()).extracting(it -> it.number()).containsExactly(1L);
        assertThat(now().dossier().rulings()).isEmpty();

        book.read(book.claim);
        assertThat(now().unplaced()).isEmpty();
        assertThat(now().dossier().rulings()).hasSize(1);
    }

    @Test
    void what_is_decided_after_a_day_was_not_known_on_it() {
        var published = LocalDate.parse(book.report.published().edtf());
        var later = published.plusDays(3).atTime(12, 0).toInstant(ZoneOffset.UTC);
        var told = book.report.appearances().getFirst();
        book.decide(
                new Rename(
                        new Anchor(
                                told.report(),
                                told.at().getFirst(),
                                told.at().getFirst().in(book.report.report().text())),
                        "The Host"),
                later);

        assertThat(now().actors()).extracting(it -> it.name()).contains("The Host");
        assertThat(book.weighing.knownOn(published.plusDays(2)).actors())
                .extracting(it -> it.name())
                .doesNotContain("The Host");
        assertThat(book.weighing.knownOn(published.plusDays(3)).actors())
                .extracting(it -> it.name())
                .contains("The Host");
    }

    @Test
    void an_undoing_that_came_after_a_day_had_undone_nothing_on_it() {
        var published = LocalDate.parse(book.report.published().edtf());
        var then = published.atTime(12, 0).toInstant(ZoneOffset.UTC);
        book.decide(new SplitOrigin(book.anchor()), then);
        book.decide(new Decision.Undo(1), then.plusSeconds(24 * 3600));

        assertThat(now().dossier().rulings()).isEmpty();
        assertThat(book.weighing.knownOn(published).dossier().rulings()).hasSize(1);
    }

    @Test
    void days_with_the_same_reports_and_decisions_are_worked_out_once() {
        var published = LocalDate.parse(book.report.published().edtf());

        assertThat(book.weighing.knownOn(published.plusDays(1)))
                .isSameAs(book.weighing.knownOn(published.plusDays(9)))
                .isSameAs(now());
    }

    @Test
    void a_source_is_named_by_its_outlet_or_by_the_words_for_it() {
        var lineage = now();
        var statement = lineage.dossier().statements().getFirst();
        for (var voice : statement.chain()) {
            String id = SourceId.of(statement, voice);
            var anchor = lineage.anchors().source(id);
            if (anchor.isPresent()) {
                book.decide(new SetReliability(anchor.get(), Reliability.USUALLY_RELIABLE), NOW);
                assertThat(now().reliability(id).orElseThrow().value())
                        .isEqualTo(Reliability.USUALLY_RELIABLE);
            }
        }
        assertThat(lineage.anchors().source("nobody")).isEmpty();
        assertThat(new SourceAnchor.Outlet("Brenn Wire").label()).isEqualTo("Brenn Wire");
    }
}
