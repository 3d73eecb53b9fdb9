package stemma.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stemma.desk.Desk;
import stemma.desk.Network;
import stemma.desk.Network.Changed;
import stemma.desk.Network.Turnover;
import stemma.desk.Relations;
import stemma.desk.Relationship;
import stemma.desk.Selection;
import stemma.weigh.Span;

/// What holds between actors, put together from three reports.
class RelationsTest {
    @TempDir Path folder;
    private Desk desk;

    @BeforeEach
    void read() {
        desk = RelatedCases.related(folder);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private List<Relationship> all() {
        return Relations.of(desk.weighing().now()).all();
    }

    private static String said(Relationship it) {
        return "%s %s %s %s %d"
                .formatted(
                        it.agent().name(),
                        it.relation(),
                        it.patient().name(),
                        it.modality().word(),
                        it.origins());
    }

    @Test
    void what_two_tell_of_has_two_origins_and_what_one_denies_is_a_relation_of_its_own() {
        assertThat(all())
                .extracting(RelationsTest::said)
                .startsWith("Outer Corps trains Tarvel Front asserted 2")
                .contains("Outer Corps trains Tarvel Front denied 1")
                .hasSize(7);
        assertThat(all().getFirst().isDisputed()).isTrue();
        assertThat(all().getFirst().reports()).isEqualTo(2);
    }

    @Test
    void a_relation_keeps_its_id_when_more_is_known() {
        var early = Relations.of(desk.weighing().knownOn(LocalDate.of(2031, 3, 8))).all();

        assertThat(all())
                .extracting(Relationship::id)
                .containsAll(early.stream().map(Relationship::id).toList());
        assertThat(early).extracting(Relationship::origins).containsOnly(1);
    }

    @Test
    void what_has_no_date_is_in_no_period() {
        var ever = new Span(Long.MIN_VALUE, Long.MAX_VALUE);

        assertThat(all()).extracting(Relationship::relation).contains("attacks");
        assertThat(Relations.of(desk.weighing().now()).within(ever))
                .extracting(Relationship::relation)
                .doesNotContain("attacks")
                .hasSize(6);
    }

    @Test
    void a_period_with_a_first_day_tells_what_is_new_and_what_lapsed() {
        var relations = Relations.of(desk.weighing().now());
        var selection =
                new Selection(
                        new Span(LocalDate.of(2030, 7, 1).toEpochDay(), Long.MAX_VALUE),
                        1,
                        Optional.empty(),
                        Optional.empty(),
                        1,
                        25,
                        false);

        var network = Network.withLapsed(relations, selection);

        assertThat(network.lapsed()).extracting(Relationship::relation).containsExactly("hosts");
        assertThat(network.all())
                .filteredOn(it -> it.turnover() == Turnover.NEW)
                .extracting(it -> it.relationship().relation())
                .containsExactlyInAnyOrder("trains", "trains", "funds", "visits");
        assertThat(network.all())
                .filteredOn(it -> it.turnover() == Turnover.LAPSED)
                .extracting(Changed::relationship)
                .isEqualTo(network.lapsed());
    }

    @Test
    void the_most_that_are_asked_for_are_those_with_most_origins_and_the_one_in_the_middle() {
        var relations = Relations.of(desk.weighing().now());
        var around = desk.whoIsWho().called("Sawt al-Karst").getFirst();

        var network = Network.of(relations, Selection.around(around, 1));

        assertThat(network.members()).hasSize(1);
        assertThat(network.members().getFirst().actor()).isEqualTo(around);
        assertThat(network.allActors()).isEqualTo(2);
        assertThat(network.drawn()).isEmpty();
        assertThat(network.all()).hasSize(1);
    }
}
