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
        var move = new Ruling.Moved(RADIO.claim(), COURIER.claim(), DAY, "one desk");

        assertThat(reports(ruled(move)))
                .containsExactly(
                        List.of("Courier 2031-03-07", "Radio 2031-03-07", "Weekly 2031-03-09"));
        assertThat(Weighed.side(ruled(move), COURIER).origins().getFirst().joins())
                .filteredOn(join -> join.claim().equals(RADIO.claim()))
                .containsExactly(
                        new Join(
                                Reason.RULED,
                                RADIO.claim(),
                                COURIER.claim(),
                                "a person ruled so: one desk"));
    }

    @Test
    void a_report_is_given_to_an_actor_who_was_no_origin_yet() {
        var give = new Ruling.Assigned(RELAY.claim(), "Halden", DAY, "");

        assertThat(Weighed.side(ruled(give), COURIER).origins())
                .filteredOn(origin -> origin.reports().contains(RELAY.report()))
                .singleElement()
                .satisfies(origin -> {
                    assertThat(origin.id()).isEqualTo("actor:Halden");
                    assertThat(origin.label()).isEqualTo("Halden");
                    assertThat(origin.named()).isTrue();
                });
    }

    @Test
    void what_is_given_to_somebody_with_a_part_in_it_is_of_interest_to_him() {
        var give = new Ruling.Assigned(RELAY.claim(), "League", DAY, "");

        assertThat(Weighed.side(ruled(give), COURIER).origins())
                .filteredOn(origin -> origin.reports().contains(RELAY.report()))
                .singleElement()
                .satisfies(origin -> assertThat(origin.interested()).isTrue());
    }

    @Test
    void two_reports_moved_to_each_other_are_one_origin() {
        var there = new Ruling.Moved(RADIO.claim(), COURIER.claim(), DAY, "");
        var back = new Ruling.Moved(COURIER.claim(), RADIO.claim(), DAY, "");

        assertThat(reports(ruled(there, back))).hasSize(1);
    }

    @Test
    void a_report_is_split_off() {
        var split = new Ruling.Split(RELAY.claim(), DAY, "");

        assertThat(reports(ruled(split))).hasSize(3);
    }

    @Test
    void the_later_ruling_on_a_report_holds() {
        var split = new Ruling.Split(RELAY.claim(), DAY, "");
        var back = new Ruling.Moved(RELAY.claim(), RADIO.claim(), DAY, "");

        assertThat(reports(ruled(split, back))).hasSize(2);
    }

    @Test
    void origins_are_joined() {
        var join = new Ruling.Joined(COURIER.claim(), RADIO.claim(), DAY, "");

        assertThat(reports(ruled(join))).hasSize(1);
    }

    @Test
    void origins_ruled_to_lean_on_each_other_stay_two_and_count_as_one() {
        var lean = new Ruling.Dependent(RELAY.claim(), COURIER.claim(), DAY, "");

        var side = Weighed.side(ruled(lean), COURIER);

        assertThat(side.origins()).hasSize(2);
        assertThat(side.independent()).isEqualTo(1);
    }

    @Test
    void a_ruling_on_another_proposition_changes_nothing_here() {
        var split = new Ruling.Split("another claim", DAY, "");

        assertThat(reports(ruled(split))).hasSize(2);
    }

    @Test
    void before_its_day_a_ruling_is_not_known() {
        var join = new Ruling.Joined(COURIER.claim(), RADIO.claim(), DAY, "");

        assertThat(reports(ruled(join).knownOn(DAY.minusDays(1)))).hasSize(2);
        assertThat(reports(ruled(join).knownOn(DAY))).hasSize(1);
    }

    @Test
    void claims_ruled_to_say_the_same_bring_their_propositions_together() {
        var arms = Told.that("arms", "League", "Front").by("Wire").on("2031-03-07").is();
        var same = new Ruling.Same(arms.claim(), COURIER.claim(), DAY, "");
        var dossier =
                new Dossier(
                        List.of(arms, COURIER, RADIO), List.of(), List.of(same), Background.none());

        assertThat(Weighed.holding(dossier, arms).statements())
                .containsExactlyInAnyOrder(arms, COURIER, RADIO);
    }

    @Test
    void a_claim_ruled_not_to_say_the_same_stands_apart() {
        var apart = new Ruling.Apart(COURIER.claim(), RADIO.claim(), DAY, "");
        var propositions = Propositions.of(ruled(apart));

        assertThat(propositions.all()).hasSize(2);
        assertThat(propositions.holding(RADIO.claim()).getFirst().statements())
                .containsExactly(RADIO);
        assertThat(propositions.holding(RELAY.claim()).getFirst().statements())
                .containsExactlyInAnyOrder(COURIER, RELAY);
    }

    @Test
    void of_rulings_on_the_same_claims_the_last_holds() {
        var apart = new Ruling.Apart(COURIER.claim(), RADIO.claim(), DAY, "");
        var same = new Ruling.Same(RADIO.claim(), COURIER.claim(), DAY.plusDays(1), "");

        assertThat(Propositions.of(ruled(apart, same)).all()).hasSize(1);
        assertThat(Propositions.of(ruled(apart, same).knownOn(DAY)).all()).hasSize(2);
    }
}
