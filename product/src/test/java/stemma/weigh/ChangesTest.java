package stemma.weigh;

import static org.assertj.core.api.Assertions.assertThat;
import static stemma.weigh.Weighed.dossier;

import org.junit.jupiter.api.Test;
import stemma.model.When;

/// What follows in time, and who takes another position (claims.md, section 5).
class ChangesTest {
    private static Changes changes(Statement... statements) {
        return Weighed.of(dossier(statements)).changes();
    }

    @Test
    void seats_at_other_times_follow_each_other_with_the_days_between() {
        var changes =
                changes(
                        Told.that("based-at", "Front", "").at("Kesh").when("2023").by("Wire").is(),
                        Told.that("based-at", "Front", "")
                                .at("Dalma")
                                .when("2017")
                                .by("Post")
                                .is());

        assertThat(changes.successions())
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.actor()).isEqualTo("Front");
                    assertThat(it.steps())
                            .extracting(Succession.Step::value)
                            .containsExactly("Dalma", "Kesh");
                    assertThat(it.steps().getFirst().from()).isEqualTo(When.parse("2017"));
                    assertThat(it.gaps()).containsExactly(5L * 365 + 1);
                });
    }

    @Test
    void whom_a_report_called_head_came_before_who_is_so_since() {
        var former = Told.that("leads", "Marr", "Front").by("Wire").on("2029-02-03").is();
        var later =
                Told.that("leads", "Oss", "Front")
                        .when("2030-05/..")
                        .by("Post")
                        .on("2030-10-14")
                        .is();

        assertThat(changes(former, later).successions())
                .singleElement()
                .satisfies(it ->
                        assertThat(it.steps())
                                .extracting(Succession.Step::value)
                                .containsExactly("Marr", "Oss"));
    }

    @Test
    void who_is_called_head_here_and_who_there_tells_of_no_change() {
        var one = Told.that("leads", "Marr", "Front").by("Wire").on("2029-02-03").is();
        var other = Told.that("leads", "Oss", "Front").by("Post").on("2030-02-03").is();
        var told = Told.that("leads", "Marr", "Front").by("Wire", "Oss").on("2029-02-03").is();
        var since = Told.that("leads", "Oss", "Front").when("2030-05/..").by("Post").is();

        assertThat(changes(one, other).successions()).isEmpty();
        assertThat(changes(told, since).successions()).isEmpty();
    }

    @Test
    void since_then_holds_as_long_as_it_is_reported() {
        var dalma =
                Told.that("based-at", "Front", "")
                        .at("Dalma")
                        .when("2029-04-16/..")
                        .by("Post")
                        .on("2029-04-18")
                        .is();
        var saru =
                Told.that("based-at", "Front", "")
                        .at("Saru")
                        .when("2031-10-03/..")
                        .by("Post")
                        .on("2031-10-14")
                        .is();

        assertThat(changes(dalma, saru).successions()).hasSize(1);
        assertThat(Weighed.of(dossier(dalma, saru)).disagreements()).isEmpty();
    }

    @Test
    void whoever_moved_his_seat_is_based_there_until_he_moves_it_again() {
        var velm = moved("Velm", "polit bureau").when("2029-04-16").on("2031-10-14").is();
        var selm = moved("Selm", "headquart").when("2031-10-03").on("2031-10-14").is();
        var before = Told.that("based-at", "Front", "").at("Kesh").when("2027").by("Wire").is();

        assertThat(changes(selm, velm, before).successions())
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.relation()).isEqualTo("based-at");
                    assertThat(it.steps())
                            .extracting(Succession.Step::value)
                            .containsExactly("Kesh", "Velm", "Selm");
                    assertThat(it.gaps().getLast()).isZero();
                });
    }

    @Test
    void whoever_moved_his_seat_from_a_place_was_based_there_until_then() {
        var velm = moved("Velm", "polit bureau").when("2029-04-16").on("2029-04-18").is();
        var fromKesh = movedFrom("Kesh").when("2029-04-16").on("2029-04-18").is();
        var selm = moved("Selm", "polit bureau").when("2031-10-03").on("2031-10-14").is();
        var fromVelm = movedFrom("Velm").when("2031-10-03").on("2031-10-14").is();

        assertThat(changes(fromVelm, velm, selm, fromKesh).successions())
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.steps())
                            .extracting(Succession.Step::value)
                            .containsExactly("Kesh", "Velm", "Selm");
                    assertThat(it.steps().getFirst().to()).isEqualTo(When.parse("../2029-04-15"));
                    assertThat(it.gaps()).containsExactly(0L, 0L);
                });
        assertThat(changes(fromVelm, selm).successions())
                .singleElement()
                .satisfies(it ->
                        assertThat(it.steps())
                                .extracting(Succession.Step::value)
                                .containsExactly("Velm", "Selm"));
    }

    private static Told movedFrom(String place) {
        return Told.that("withdraws", "Front", "").theme("polit bureau").at(place).by("Post");
    }

    @Test
    void whoever_left_a_place_is_there_no_longer_however_late_it_is_reported() {
        var velm =
                Told.that("based-at", "Marr", "")
                        .at("Velm")
                        .when("2021/..")
                        .by("Post")
                        .on("2030-05-02")
                        .is();
        var selm =
                Told.that("based-at", "Marr", "")
                        .at("Selm")
                        .when("2029-06")
                        .by("Wire")
                        .on("2029-07-01")
                        .is();
        var left =
                Told.that("moves", "Marr", "")
                        .at("Velm")
                        .when("2029-04-14")
                        .by("Wire")
                        .on("2029-04-18")
                        .is();
        var before = Told.that("withdraws", "Marr", "").at("Velm").when("2020").by("Wire").is();

        assertThat(changes(velm, selm, before).successions()).isEmpty();
        assertThat(Weighed.of(dossier(velm, selm, before)).disagreements()).hasSize(1);
        assertThat(Weighed.of(dossier(velm, selm, left)).disagreements()).isEmpty();
        assertThat(changes(velm, selm, left).successions())
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.steps())
                            .extracting(Succession.Step::value)
                            .containsExactly("Velm", "Selm");
                    assertThat(it.steps().getFirst().to())
                            .isEqualTo(When.parse("2021-01-01/2029-04-13"));
                });
    }

    @Test
    void whoever_moved_goods_or_only_travelled_has_his_seat_where_it_was() {
        var trucks = moved("Velm", "truck").when("2029-04-16").on("2029-04-18").is();
        var went =
                Told.that("moves", "Front", "")
                        .at("Selm")
                        .when("2031-10-03")
                        .by("Post")
                        .on("2031-10-14")
                        .is();
        var based = Told.that("based-at", "Front", "").at("Kesh").when("2027").by("Wire").is();

        assertThat(changes(trucks, went, based).successions()).isEmpty();
    }

    private static Told moved(String place, String theme) {
        return Told.that("moves", "Front", "").theme(theme).at(place).by("Post");
    }

    @Test
    void one_head_follows_another() {
        var changes =
                changes(
                        Told.that("leads", "Sallane", "Front").when("2028").by("Post").is(),
                        Told.that("leads", "Tamari", "Front").when("2031-09").by("Post").is());

        assertThat(changes.successions())
                .singleElement()
                .satisfies(it -> assertThat(it.actor()).isEqualTo("Front"));
    }

    @Test
    void the_same_source_with_another_position_later_has_changed_it() {
        var denial =
                Told.that("trains", "League", "Front")
                        .denied()
                        .by("Radio", "Oss")
                        .on("2028-06-05")
                        .is();
        var admission =
                Told.that("trains", "League", "Front").by("Office", "Oss").on("2030-03-09").is();

        assertThat(changes(admission, denial).turns())
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.actor()).isEqualTo("Oss");
                    assertThat(it.from()).isEqualTo(denial.claim());
                    assertThat(it.to()).isEqualTo(admission.claim());
                });
    }

    @Test
    void a_late_relay_of_the_old_position_is_no_change_back() {
        var denial =
                Told.that("trains", "League", "Front")
                        .denied()
                        .by("Radio", "Oss")
                        .on("2028-06-05")
                        .is();
        var admission =
                Told.that("trains", "League", "Front").by("Office", "Oss").on("2030-03-09").is();
        var relay =
                Told.that("trains", "League", "Front")
                        .denied()
                        .by("Weekly", "Radio", "Oss")
                        .on("2031-03-10")
                        .is();

        assertThat(changes(denial, admission, relay).turns()).hasSize(1);
    }

    @Test
    void another_speaker_of_the_same_party_has_not_changed_his_mind() {
        assertThat(
                        changes(
                                        Told.that("trains", "League", "Front")
                                                .denied()
                                                .by("Radio", "Oss")
                                                .on("2028-06-05")
                                                .is(),
                                        Told.that("trains", "League", "Front")
                                                .by("Radio", "Varda")
                                                .on("2030-03-09")
                                                .is())
                                .turns())
                .isEmpty();
    }

    @Test
    void who_denies_the_same_in_general_and_in_particular_has_changed_nothing() {
        var asked = Told.barracks().by("Courier", "Institute").in("c").is();
        var general =
                Told.nothingOfTheKind().by("Courier", "Oss").on("2031-03-07").in("c").from(90).is();
        var particular = Told.barracks().denied().by("Radio", "Oss").on("2031-03-10").is();
        var changes = Weighed.of(dossier(asked, general, particular));

        assertThat(changes.disagreements())
                .singleElement()
                .satisfies(it -> assertThat(it.positions()).hasSize(3));
        assertThat(changes.changes().turns()).isEmpty();
    }

    @Test
    void a_correction_is_a_change_of_number() {
        var wrong =
                Told.that("aids", "Vashar", "Front")
                        .many(400, "truck")
                        .when("2031-03")
                        .by("Wire")
                        .on("2031-03-08")
                        .is();
        var right =
                Told.that("aids", "Vashar", "Front")
                        .many(40, "truck")
                        .when("2031-03")
                        .by("Wire")
                        .on("2031-03-09")
                        .is();

        assertThat(changes(wrong, right).turns())
                .extracting(Turn::from, Turn::to)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(wrong.claim(), right.claim()));
    }
}
