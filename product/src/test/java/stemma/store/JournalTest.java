package stemma.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stemma.model.ActorDecision.AddName;
import stemma.model.ActorDecision.Merge;
import stemma.model.ActorDecision.NotSame;
import stemma.model.ActorDecision.Rename;
import stemma.model.ActorDecision.SetKind;
import stemma.model.ActorDecision.SetParent;
import stemma.model.ActorDecision.Split;
import stemma.model.ActorDecision.StrikeName;
import stemma.model.ActorKind;
import stemma.model.Anchor;
import stemma.model.ClaimAnchor;
import stemma.model.ClaimDecision.Apart;
import stemma.model.ClaimDecision.AssignOrigin;
import stemma.model.ClaimDecision.DependentOrigins;
import stemma.model.ClaimDecision.JoinOrigins;
import stemma.model.ClaimDecision.Judge;
import stemma.model.ClaimDecision.MoveOrigin;
import stemma.model.ClaimDecision.Same;
import stemma.model.ClaimDecision.SetCredibility;
import stemma.model.ClaimDecision.SplitOrigin;
import stemma.model.Confidence;
import stemma.model.Credibility;
import stemma.model.Decision;
import stemma.model.Decision.Given;
import stemma.model.Decision.Undo;
import stemma.model.Entry;
import stemma.model.Field;
import stemma.model.Likelihood;
import stemma.model.Passage;
import stemma.model.Recorded;
import stemma.model.Reliability;
import stemma.model.SourceAnchor;
import stemma.model.SourceDecision.SetReliability;

/// What persons decided, kept and taken back.
class JournalTest {
    private static final Instant NOW = Instant.parse("2031-04-01T08:00:00Z");
    private static final Anchor OSS = new Anchor("r1", new Passage(4, 7), "Oss");
    private static final Anchor VARDA = new Anchor("r2", new Passage(0, 5), "Varda");
    private static final ClaimAnchor ASKED =
            new ClaimAnchor(
                    "c1", "requests", new Anchor("r1", new Passage(4, 17), "Oss asked for"));
    private static final ClaimAnchor DENIED =
            new ClaimAnchor("c2", "requests", new Anchor("r2", new Passage(0, 12), "Varda denied"));

    @TempDir Path folder;
    private Casebook casebook;

    @BeforeEach
    void open() {
        casebook = Casebook.open(folder.resolve("c.stemma"));
    }

    @AfterEach
    void close() {
        casebook.close();
    }

    @Test
    void every_kind_of_decision_comes_out_as_it_went_in() {
        List<Decision> decisions =
                List.of(
                        new Given("r1", Field.OUTLET, "Karst Radio"),
                        new Merge(OSS, VARDA),
                        new Split(List.of(OSS, VARDA)),
                        new NotSame(OSS, VARDA),
                        new Rename(OSS, "Nadim Oss"),
                        new SetKind(OSS, ActorKind.PERSON),
                        new AddName(OSS, "The speaker"),
                        new StrikeName(OSS, "Oss"),
                        new SetParent(OSS, VARDA),
                        new Same(ASKED, DENIED),
                        new Apart(ASKED, DENIED),
                        new MoveOrigin(ASKED, DENIED),
                        new AssignOrigin(ASKED, VARDA),
                        new SplitOrigin(ASKED),
                        new JoinOrigins(ASKED, DENIED),
                        new DependentOrigins(DENIED, ASKED),
                        new SetCredibility(ASKED, Credibility.IMPROBABLE),
                        new Judge(
                                ASKED, DENIED, Likelihood.ROUGHLY_EVEN_CHANCE, Confidence.MODERATE),
                        new SetReliability(
                                new SourceAnchor.Outlet("Karst Radio"),
                                Reliability.CANNOT_BE_JUDGED),
                        new SetReliability(
                                new SourceAnchor.Speaker(OSS), Reliability.USUALLY_RELIABLE),
                        new Undo(2));
        decisions.forEach(this::enter);

        assertThat(casebook.journal()).extracting(it -> it.entry().decision()).isEqualTo(decisions);
        assertThat(casebook.journal()).extracting(Recorded::number).startsWith(1L, 2L, 3L);
    }

    @Test
    void what_is_undone_is_not_in_force_until_the_undoing_is_undone() {
        enter(new Rename(OSS, "Nadim"));
        enter(new Undo(1));
        assertThat(inForce()).containsExactly(2L);

        enter(new Undo(2));
        assertThat(inForce()).containsExactly(1L, 3L);
    }

    @Test
    void what_was_given_before_is_in_force_again() {
        enter(new Given("r1", Field.OUTLET, "Karst Radio"));
        enter(new Given("r1", Field.OUTLET, "Harbour Courier"));
        enter(new Undo(2));

        assertThat(casebook.sql(sql -> Journal.given(sql, "r1")).values())
                .containsEntry(Field.OUTLET, "Karst Radio");
    }

    @Test
    void what_was_undone_can_be_said_again() {
        enter(new Given("r1", Field.OUTLET, "Karst Radio"));
        enter(new Undo(1));
        enter(new Given("r1", Field.OUTLET, "Karst Radio"));

        assertThat(inForce()).containsExactly(2L, 3L);
    }

    @Test
    void an_entry_that_is_not_there_cannot_be_undone() {
        assertThatThrownBy(() -> enter(new Undo(7)))
                .hasMessageContaining("The journal has no entry 7");
        assertThat(casebook.journal()).isEmpty();
    }

    private List<Long> inForce() {
        return casebook.journal().stream()
                .filter(Recorded::isInForce)
                .map(Recorded::number)
                .toList();
    }

    private void enter(Decision decision) {
        casebook.enter(new Entry(decision, "ada", NOW, "seen"));
    }
}
