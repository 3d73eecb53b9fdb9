package stemma.weigh;

import static org.assertj.core.api.Assertions.assertThat;
import static stemma.weigh.Weighed.background;
import static stemma.weigh.Weighed.dossier;
import static stemma.weigh.Weighed.parents;

import java.util.Map;
import org.junit.jupiter.api.Test;
import stemma.model.Modality;
import stemma.weigh.Disagreement.Cause;
import stemma.weigh.Disagreement.Difference;
import stemma.weigh.Disagreement.Kind;

/// On what sources disagree, and on what they do not (claims.md, section 5).
class DisagreementsTest {
    private static org.assertj.core.api.ListAssert<Disagreement> assertOf(Dossier dossier) {
        return assertThat(Disagreements.of(Propositions.of(dossier).all(), dossier));
    }

    private static void assertKind(Kind kind, Statement... statements) {
        assertOf(dossier(statements)).extracting(Disagreement::kind).containsExactly(kind);
    }

    private static void assertNone(Statement... statements) {
        assertOf(dossier(statements)).isEmpty();
    }

    @Test
    void whether_at_all() {
        assertKind(
                Kind.WHETHER,
                Told.that("arms", "Vashar", "Front").by("Post", "Halden").is(),
                Told.that("arms", "Vashar", "Front").denied().by("Radio", "Vashar").is());
    }

    @Test
    void who_denies_it_in_general_denies_each_case() {
        var march = Told.that("arms", "Vashar", "Front").when("2031-03").by("Post").is();
        var may = Told.that("arms", "Vashar", "Front").when("2031-05").by("Wire").is();
        var never = Told.that("arms", "Vashar", "Front").denied().by("Radio", "Vashar").is();

        assertOf(dossier(march, may, never))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.kind()).isEqualTo(Kind.WHETHER);
                    assertThat(it.positions()).hasSize(3);
                });
    }

    @Test
    void who_was_asked_for_nothing_of_the_kind_denies_what_his_report_has_told_of_before() {
        var asked =
                Told.that("requests", "Front", "League")
                        .theme("room")
                        .by("Courier", "Institute")
                        .in("c")
                        .is();
        var other = Told.that("requests", "Front", "League").theme("bread").by("Post").in("p").is();
        var denied =
                Told.that("requests", "", "League")
                        .theme("anyth kind")
                        .denied()
                        .by("Courier", "Oss")
                        .in("c")
                        .from(200)
                        .is();
        var after =
                Told.that("requests", "Mission", "League")
                        .theme("list")
                        .by("Courier", "Brandow")
                        .in("c")
                        .from(400)
                        .is();

        assertOf(dossier(asked, other, denied, after))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.kind()).isEqualTo(Kind.WHETHER);
                    assertThat(it.positions())
                            .extracting(position -> position.proposition().theme())
                            .containsExactlyInAnyOrder(
                                    java.util.List.of("room"), java.util.List.of("anyth", "kind"));
                });
    }

    @Test
    void a_request_or_a_plan_is_no_denial() {
        assertNone(
                Told.that("arms", "Vashar", "Front").by("Post", "Halden").is(),
                Told.that("arms", "Vashar", "Front")
                        .as(stemma.model.Modality.PLANNED)
                        .by("Radio")
                        .is());
    }

    @Test
    void how_many_and_all_numbers_are_one_question() {
        var dossier =
                dossier(
                        Told.that("aids", "Vashar", "Front")
                                .many(14, "truck")
                                .when("2029-07")
                                .by("Mission")
                                .is(),
                        Told.that("aids", "Vashar", "Front")
                                .many(40, "truck")
                                .when("2029-07")
                                .by("Post", "Halden")
                                .is(),
                        Told.that("aids", "Vashar", "Front")
                                .many(12, "truck")
                                .when("2029-07")
                                .by("Radio", "Vashar")
                                .is());

        assertOf(dossier)
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.kind()).isEqualTo(Kind.HOW_MANY);
                    assertThat(it.positions()).hasSize(3);
                    assertThat(it.why())
                            .contains(
                                    new Difference(
                                            Cause.INTERESTED_PARTY,
                                            "12 truck is said only by who has a part in it: Vashar"),
                                    new Difference(
                                            Cause.ONE_ORIGIN,
                                            "40 truck has one origin only, Halden, in 1 report"));
                });
    }

    @Test
    void numbers_of_other_things_or_of_events_without_a_day_do_not_disagree() {
        assertNone(
                Told.that("aids", "Vashar", "Front")
                        .many(14, "truck")
                        .when("2029-07")
                        .by("Post")
                        .is(),
                Told.that("aids", "Vashar", "Front")
                        .many(61, "crate")
                        .when("2029-07")
                        .by("Wire")
                        .is());
        assertNone(
                Told.that("attacks", "League", "Front").many(14, "rocket").by("Post").is(),
                Told.that("attacks", "League", "Front").many(61, "rocket").by("Wire").is());
    }

    @Test
    void when_of_what_happens_once() {
        assertKind(
                Kind.WHEN,
                Told.that("agrees", "League", "Halden")
                        .theme("ceasefire")
                        .when("2028-11-09")
                        .by("Courier")
                        .is(),
                Told.that("agrees", "Halden", "League")
                        .theme("ceasefire")
                        .when("2028-11-10")
                        .by("Radio")
                        .is());
    }

    @Test
    void two_attacks_are_not_one_told_in_two_ways() {
        assertNone(
                Told.that("attacks", "League", "Front").when("2028-11-09").by("Courier").is(),
                Told.that("attacks", "League", "Front").when("2028-11-10").by("Radio").is());
    }

    @Test
    void where_on_the_same_days_unless_one_place_lies_in_the_other() {
        var dalma = Told.that("meets", "A", "B").when("2031-02-27").at("Dalma").by("Courier").is();
        var kesh = Told.that("meets", "A", "B").when("2031-02-27").at("Kesh").by("Radio").is();
        var later = Told.that("meets", "A", "B").when("2031-04-27").at("Kesh").by("Radio").is();

        assertKind(Kind.WHERE, dalma, kesh);
        assertNone(dalma, later);
        assertOf(dossier(background(Map.of(), Map.of(), Map.of("Dalma", "Kesh")), dalma, kesh))
                .isEmpty();
    }

    @Test
    void a_seat_is_in_one_place_at_a_time() {
        assertKind(
                Kind.WHERE,
                Told.that("based-at", "Front", "").at("Dalma").when("2030").by("Courier").is(),
                Told.that("based-at", "Front", "").at("Kesh").when("2030-05").by("Radio").is());
        assertNone(
                Told.that("based-at", "Front", "").at("Dalma").when("2029").by("Courier").is(),
                Told.that("based-at", "Front", "").at("Kesh").when("2030").by("Radio").is());
    }

    @Test
    void who_did_what_happened_once() {
        var league = Told.that("restrains", "League", "Patrol").when("2031-03-22").by("Wire").is();
        var guard = Told.that("restrains", "Guard", "Patrol").when("2031-03-22").by("Courier").is();

        assertKind(Kind.WHO, league, guard);
        assertOf(dossier(parents(Map.of("Guard", "League")), league, guard)).isEmpty();
    }

    @Test
    void one_report_that_names_both_says_that_both_did() {
        assertNone(
                Told.that("restrains", "League", "Patrol").when("2031-03-22").by("Wire").is(),
                Told.that("restrains", "Guard", "Patrol").when("2031-03-22").by("Wire").is());
    }

    @Test
    void what_outcome() {
        assertKind(
                Kind.OUTCOME,
                Told.that("permits", "League", "Front").theme("notice").by("Courier").is(),
                Told.that("rejects", "League", "Front").theme("notice leave").by("Radio").is());
        assertNone(
                Told.that("permits", "League", "Front").theme("notice").by("Courier").is(),
                Told.that("rejects", "League", "Front").theme("truck").by("Radio").is());
    }

    @Test
    void a_report_that_is_older_than_the_event_is_named() {
        var before =
                Told.that("arms", "Vashar", "Front")
                        .denied()
                        .by("Radio", "Vashar")
                        .on("2031-02-01")
                        .is();
        var event =
                Told.that("arms", "Vashar", "Front")
                        .when("2031-03")
                        .by("Post")
                        .on("2031-04-01")
                        .is();

        assertOf(dossier(before, event))
                .singleElement()
                .satisfies(it ->
                        assertThat(it.why())
                                .contains(
                                        new Difference(
                                                Cause.OLDER_THAN_EVENT,
                                                "a report of 2031-02-01 is older than what the other tells of, 2031-03")));
    }

    @Test
    void another_who_denies_it_and_names_ways_of_it_denies_no_less() {
        var asked = Told.barracks().by("Courier", "Institute").in("c").is();
        var denied = Told.nothingOfTheKind().by("Courier", "Oss").in("c").from(90).is();
        var byLetter =
                Told.that("requests", "", "League")
                        .theme("anyth kind letter")
                        .denied()
                        .by("Radio", "Oss")
                        .in("r")
                        .is();

        assertOf(dossier(asked, denied, byLetter))
                .singleElement()
                .extracting(Disagreement::kind)
                .isEqualTo(Kind.WHETHER);
    }

    @Test
    void words_that_differ_are_shown_as_the_reports_have_them() {
        var none = Background.none();
        var words =
                new Background(
                        none.name(),
                        none.parent(),
                        none.family(),
                        none.within(),
                        it ->
                                it.modality() == Modality.DENIED
                                        ? "The League had not been asked for anything of the kind"
                                        : "The Front asked the League for roomier barracks",
                        none.weight());
        var asked = Told.barracks().by("Courier", "Institute").in("c").is();
        var denied = Told.nothingOfTheKind().by("Courier", "Oss").in("c").from(90).is();

        assertOf(dossier(words, asked, denied))
                .singleElement()
                .satisfies(it ->
                        assertThat(it.why())
                                .filteredOn(why -> why.cause() == Cause.OTHER_WORDS)
                                .singleElement()
                                .extracting(Difference::words)
                                .asString()
                                .contains("“anything, kind”", "“roomier, barracks”"));
    }
}
