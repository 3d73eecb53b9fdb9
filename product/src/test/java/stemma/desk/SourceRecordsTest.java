package stemma.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stemma.model.Reliability;
import stemma.model.SourceDecision.SetReliability;
import stemma.weigh.Voice;

/// What is on record of outlets and speakers.
class SourceRecordsTest {
    @TempDir Path folder;
    private Desk desk;

    @BeforeEach
    void read() throws IOException {
        desk = Bulletins.desk(folder, Bulletins.RIFLES);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private SourceRecord called(String label) {
        return desk.weighing().now().records().all().stream()
                .filter(it -> it.label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void outlets_come_before_those_who_speak_in_them() {
        assertThat(desk.weighing().now().records().all())
                .extracting(SourceRecord::kind)
                .startsWith(Voice.Kind.OUTLET)
                .isSortedAccordingTo((one, other) ->
                        Boolean.compare(one != Voice.Kind.OUTLET, other != Voice.Kind.OUTLET));
        assertThat(called("Upland Radio").reports()).hasSize(2);
        assertThat(called("Salim Varda").kind()).isEqualTo(Voice.Kind.NAMED);
    }

    @Test
    void who_relays_whom_is_counted_from_both_ends() {
        var varda = called("Salim Varda");
        var post = called("Valley Post");

        assertThat(varda.relayedBy()).containsKey(post.id());
        assertThat(post.relays().get(varda.id())).isEqualTo(varda.relayedBy().get(post.id()));
        assertThat(post.relays().values().stream().mapToInt(it -> it).sum() + post.own())
                .isEqualTo(post.said().size());
    }

    @Test
    void the_outlet_that_reported_first_is_first() {
        var wire = called("Brenn Wire");

        assertThat(wire.several()).isPositive();
        assertThat(wire.first()).isEqualTo(wire.several());
        assertThat(called("Coast Herald").first()).isZero();
    }

    @Test
    void what_somebody_denies_later_is_contradicted_and_never_by_its_own_party() {
        var ministry = called("Foreign Ministry of Vashar");

        assertThat(ministry.contradicted())
                .extracting(SourceRecord.Later::by)
                .containsExactly("Salim Varda");
        assertThat(ministry.confirmed()).isEmpty();
        assertThat(called("Salim Varda").contradicted()).isEmpty();
    }

    @Test
    void a_letter_stands_on_a_source_and_its_former_ones_stay() {
        var lineage = desk.weighing().now();
        var anchor = lineage.anchors().source(called("Brenn Wire").source()).orElseThrow();
        desk.decide(
                new SetReliability(anchor, Reliability.USUALLY_RELIABLE), "Lena", "right twice");
        desk.decide(new SetReliability(anchor, Reliability.FAIRLY_RELIABLE), "Lena", "wrong once");

        assertThat(desk.weighing().now().reliabilities(called("Brenn Wire").source()))
                .extracting(Assessment::value)
                .isEqualTo(List.of(Reliability.USUALLY_RELIABLE, Reliability.FAIRLY_RELIABLE));
    }
}
