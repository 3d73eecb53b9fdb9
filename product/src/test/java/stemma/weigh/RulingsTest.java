package stemma.weigh;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What a person rules goes before what is worked out, from the day on which it was ruled.
class RulingsTest {
    private static final LocalDate DAY = LocalDate.of(2031, 4, 1);
    private static final Statement COURIER = told("Courier").is();
    private static final Statement RADIO = told("Radio").is();
    private static final Statement RELAY =
            Told.that("trains", "League", "Front").by("Weekly", "Radio").on("2031-03-09").is();

    private static Told told(String outlet) {
        return Told.that("trains", "League", "Front").by(outlet).on("2031-03-07");
    }

    private static Dossier ruled(Ruling... rulings) {
        return new Dossier(
                List.of(COURIER, RADIO, RELAY), List.of(), List.of(rulings), Background.none());
    }

    private static List<List<String>> reports(Dossier dossier) {
        return Weighed.side(dossier, COURIER).origins().stream()
                .map(origin -> List.copyOf(origin.reports()))
                .toList();
    }

    @Test
    void without_rulings_there_are_two_origins() {
        assertThat(reports(ruled()))
                .containsExactly(
                        List.of("Radio 2031-03-07", "Weekly 2031-03-09"),
                        List.of("Courier 2031-03-07"));
    }

    @Test
    void a_report_is_moved_to_another_origin_and_what_rests_on_it_goes_with_it() {
        var move = new Ruling.Moved(RELAY.claim(), RADIO.report(), "actor:Courier", DAY);

        assertThat(reports(ruled(move)))
                .containsExactly(
                        List.of("Courier 2031-03-07", "Radio 2031-03-07", "Weekly 2031-03-09"));
    }

    @Test
    void a_report_is_split_off() {
        var split = new Ruling.Split(COURIER.claim(), RELAY.report(), DAY);

        assertThat(reports(ruled(split))).hasSize(3);
    }

    @Test
    void the_later_ruling_on_a_report_holds() {
        var split = new Ruling.Split(COURIER.claim(), RELAY.report(), DAY);
        var back = new Ruling.Moved(COURIER.claim(), RELAY.report(), "actor:Radio", DAY);

        assertThat(reports(ruled(split, back))).hasSize(2);
    }

    @Test
    void origins_are_joined() {
        var join = new Ruling.Joined(COURIER.claim(), "actor:Courier", "actor:Radio", DAY);

        assertThat(reports(ruled(join))).hasSize(1);
    }

    @Test
    void origins_ruled_to_lean_on_each_other_stay_two_and_count_as_one() {
        var lean = new Ruling.Dependent(COURIER.claim(), "actor:Radio", "actor:Courier", DAY);

        var side = Weighed.side(ruled(lean), COURIER);

        assertThat(side.origins()).hasSize(2);
        assertThat(side.independent()).isEqualTo(1);
    }

    @Test
    void a_ruling_on_another_proposition_changes_nothing_here() {
        var split = new Ruling.Split("another claim", RELAY.report(), DAY);

        assertThat(reports(ruled(split))).hasSize(2);
    }

    @Test
    void before_its_day_a_ruling_is_not_known() {
        var join = new Ruling.Joined(COURIER.claim(), "actor:Courier", "actor:Radio", DAY);

        assertThat(reports(ruled(join).knownOn(DAY.minusDays(1)))).hasSize(2);
        assertThat(reports(ruled(join).knownOn(DAY))).hasSize(1);
    }

    @Test
    void claims_ruled_to_say_the_same_bring_their_propositions_together() {
        var arms = Told.that("arms", "League", "Front").by("Wire").on("2031-03-07").is();
        var same = new Ruling.Same(arms.claim(), COURIER.claim(), DAY);
        var dossier =
                new Dossier(
                        List.of(arms, COURIER, RADIO), List.of(), List.of(same), Background.none());

        assertThat(Weighed.holding(dossier, arms).statements())
                .containsExactlyInAnyOrder(arms, COURIER, RADIO);
    }

    @Test
    void a_claim_ruled_not_to_say_the_same_stands_apart() {
        var apart = new Ruling.Apart(COURIER.claim(), RADIO.claim(), DAY);
        var propositions = Propositions.of(ruled(apart));

        assertThat(propositions.all()).hasSize(2);
        assertThat(propositions.holding(RADIO.claim()).getFirst().statements())
                .containsExactly(RADIO);
        assertThat(propositions.holding(RELAY.claim()).getFirst().statements())
                .containsExactlyInAnyOrder(COURIER, RELAY);
    }

    @Test
    void of_rulings_on_the_same_claims_the_last_holds() {
        var apart = new Ruling.Apart(COURIER.claim(), RADIO.claim(), DAY);
        var same = new Ruling.Same(RADIO.claim(), COURIER.claim(), DAY.plusDays(1));

        assertThat(Propositions.of(ruled(apart, same)).all()).hasSize(1);
        assertThat(Propositions.of(ruled(apart, same).knownOn(DAY)).all()).hasSize(2);
    }
}
