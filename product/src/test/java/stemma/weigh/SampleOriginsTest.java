package stemma.weigh;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import stemma.model.Modality;
import stemma.weigh.Disagreement.Kind;

/// The statements of the sample as `sample/KEY.md` lists them, with their chains: its counts of origins, circle and changes.
class SampleOriginsTest {
    private static final Background VALLEY =
            Weighed.background(
                    Map.of(
                            "Idris al-Tamari", "Tarvel Front",
                            "Letter of al-Tamari", "Idris al-Tamari",
                            "Agnes Lorrimer", "Republic of Halden",
                            "Halden defence ministry", "Republic of Halden",
                            "Nadim Oss", "Ossian League",
                            "Hanin Oss", "Ossian League",
                            "Foreign Ministry of Vashar", "Vashar"),
                    Map.of(
                            "Lowland Post", "Lowland Press Group",
                            "Northern Mail", "Lowland Press Group"),
                    Map.of());

    private static Told asked() {
        return Told.that("requests", "Tarvel Front", "Ossian League").theme("notice leave");
    }

    private static Dossier dossier(List<Descent> descents, Statement... statements) {
        return new Dossier(List.of(statements), descents, List.of(), VALLEY);
    }

    private static Descent copy(Statement earlier, Statement later) {
        return new Descent(
                earlier.report(), later.report(), Descent.Reason.SAME_WORDS, "shared words");
    }

    private static final Statement INSTITUTE =
            Told.that("requests", "Tarvel Front, Mirdan Companies", "Ossian League")
                    .theme("notice leave")
                    .by("Institute", "Sawt al-Karst", "sources close to the Front")
                    .on("2031-03-06")
                    .is();
    private static final Statement COURIER =
            asked().by("Courier", "Institute", "Sawt al-Karst", "sources close to the Front")
                    .on("2031-03-07")
                    .is();
    private static final Statement RADIO =
            asked().by("Vashar State Radio", "").on("2031-03-09").is();
    private static final Statement BULLETIN =
            asked().by("Bulletin", "Courier").on("2031-03-10").is();
    private static final Statement BULLETIN_TOO =
            asked().by("Bulletin", "Vashar State Radio").on("2031-03-10").is();
    private static final Statement HOME =
            asked().by("Sawt al-Karst", "Bulletin").on("2031-03-11").is();
    private static final Statement WIRE =
            asked().by("Kestrel Wire", "two officials of the liaison office").on("2031-03-08").is();
    private static final Statement TAMARI =
            asked().by("Karst Network", "Idris al-Tamari").on("2031-03-30").is();
    private static final Statement WIRE_ON_TAMARI =
            asked().by("Kestrel Wire", "Karst Network", "Idris al-Tamari").on("2031-04-04").is();
    private static final Statement LETTER =
            asked().by("Courier", "a person who works for the League", "Letter of al-Tamari")
                    .on("2031-10-14")
                    .is();
    private static final Statement OSS_DENIES =
            asked().denied().by("Karst Radio", "Nadim Oss").on("2031-03-06").is();
    private static final Statement COURIER_ON_OSS =
            asked().denied().by("Courier", "Karst Radio", "Nadim Oss").on("2031-03-07").is();

    private static Dossier freerHand(Statement... more) {
        var all =
                new ArrayList<>(
                        List.of(
                                INSTITUTE,
                                COURIER,
                                RADIO,
                                BULLETIN,
                                BULLETIN_TOO,
                                HOME,
                                WIRE,
                                TAMARI,
                                WIRE_ON_TAMARI,
                                LETTER,
                                OSS_DENIES,
                                COURIER_ON_OSS));
        all.addAll(List.of(more));
        return dossier(List.of(copy(COURIER, RADIO)), all.toArray(Statement[]::new));
    }

    @Test
    void the_request_for_a_freer_hand_has_three_origins_in_nine_reports() {
        var origins = Origins.of(Weighed.holding(freerHand(), COURIER), freerHand());

        assertThat(origins.side(Stance.FOR).origins())
                .extracting(Origin::label, origin -> origin.reports().size())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("sources close to the Front", 5),
                        org.assertj.core.groups.Tuple.tuple("Idris al-Tamari", 3),
                        org.assertj.core.groups.Tuple.tuple(
                                "two officials of the liaison office", 1));
        assertThat(origins.side(Stance.AGAINST).origins())
                .extracting(Origin::label)
                .containsExactly("Nadim Oss");
        assertThat(origins.side(Stance.FOR).pairs())
                .as("whether the sources close to the Front are al-Tamari is not established")
                .allSatisfy(pair ->
                        assertThat(pair.independence())
                                .isEqualTo(Pair.Independence.NOT_ESTABLISHED));
    }

    @Test
    void the_daily_that_was_first_comes_home_as_its_own_confirmation() {
        var circles = Weighed.side(freerHand(), COURIER).circles();

        assertThat(circles)
                .singleElement()
                .satisfies(circle -> {
                    assertThat(circle.claim()).isEqualTo(HOME.claim());
                    assertThat(circle.words())
                            .isEqualTo(
                                    "Sawt al-Karst <- Bulletin <- Courier <- Institute <- Sawt al-Karst"
                                            + " <- sources close to the Front");
                });
    }

    @Test
    void the_spokesman_denies_and_later_says_that_there_is_a_request() {
        var weighed = asked().by("Kestrel Wire", "Karst Radio", "Nadim Oss").on("2031-04-04").is();

        var changes = Weighed.of(freerHand(weighed)).changes();

        assertThat(changes.turns())
                .singleElement()
                .satisfies(turn -> {
                    assertThat(turn.actor()).isEqualTo("Nadim Oss");
                    assertThat(turn.from()).isEqualTo(OSS_DENIES.claim());
                    assertThat(turn.to()).isEqualTo(weighed.claim());
                });
    }

    @Test
    void as_known_two_days_after_the_first_report_there_was_one_origin() {
        var dossier = freerHand().knownOn(java.time.LocalDate.of(2031, 3, 7));

        assertThat(Weighed.side(dossier, COURIER).origins()).hasSize(1);
    }

    @Test
    void a_cut_copy_and_an_agency_story_have_one_origin() {
        var wire =
                Told.that("establishes", "Ossian League, Tarvel Front", "")
                        .theme("office")
                        .at("Dalma")
                        .by("Kestrel Wire", "officials of both movements")
                        .on("2028-03-14")
                        .is();
        var mail =
                Told.that("establishes", "Ossian League, Tarvel Front", "")
                        .theme("office")
                        .by("Northern Mail")
                        .on("2028-03-15")
                        .is();

        assertThat(Weighed.side(dossier(List.of(copy(wire, mail)), wire, mail), wire).origins())
                .hasSize(1);
    }

    @Test
    void
            what_a_clerk_told_a_ministry_and_an_institute_wrote_stays_one_when_an_interviewer_quotes_it() {
        var institute =
                Told.that("funds", "Ossian League", "Tarvel Front")
                        .many(300_000, "crown")
                        .by("Institute", "Halden finance ministry", "a clerk")
                        .on("2028-09-20")
                        .is();
        var network =
                Told.that("funds", "Ossian League", "Tarvel Front")
                        .many(300_000, "crown")
                        .by("Karst Network", "Institute")
                        .on("2030-05-14")
                        .is();
        var rent =
                Told.that("funds", "Ossian League", "Tarvel Front")
                        .many(40_000, "crown")
                        .by("Karst Network", "Hanin Oss")
                        .on("2030-05-14")
                        .is();
        var dossier = dossier(List.of(), institute, network, rent);

        assertThat(Weighed.side(dossier, institute).origins()).hasSize(1);
        assertThat(Weighed.of(dossier).disagreements())
                .extracting(Disagreement::kind)
                .containsExactly(Kind.HOW_MANY);
    }

    @Test
    void who_pays_the_brigades_is_said_from_three_places() {
        var bookkeeper =
                Told.that("funds", "Outer Corps", "Hadran Brigades")
                        .by("Institute", "Harbour Courier", "a former bookkeeper of the Front")
                        .on("2028-09-20")
                        .is();
        var kadan =
                Told.that("funds", "Outer Corps", "Hadran Brigades")
                        .by("Karst Network", "Hanin Oss", "Behrouz Kadan")
                        .on("2030-05-14")
                        .is();
        var general =
                Told.that("funds", "Outer Corps", "Hadran Brigades")
                        .by("Bulletin", "a retired Halden general")
                        .on("2031-03-10")
                        .is();

        assertThat(Weighed.side(dossier(List.of(), bookkeeper, kadan, general), kadan).origins())
                .hasSize(3);
    }

    @Test
    void an_eviction_that_three_officials_plan_has_one_origin_though_two_print_it() {
        var wire =
                Told.that("requests", "Emirate of Sahlan", "Tarvel Front")
                        .theme("bureau close")
                        .as(Modality.PLANNED)
                        .by("Kestrel Wire", "three officials")
                        .on("2029-02-03")
                        .is();
        var post =
                Told.that("requests", "Emirate of Sahlan", "Tarvel Front")
                        .theme("bureau close")
                        .as(Modality.PLANNED)
                        .by("Lowland Post", "Kestrel Wire", "three officials")
                        .on("2029-02-04")
                        .is();

        assertThat(Weighed.side(dossier(List.of(), wire, post), wire).origins()).hasSize(1);
    }

    @Test
    void who_turned_the_patrol_back_is_disputed_with_one_origin_against_three() {
        var base = Told.that("restrains", "Ossian League", "Hadran Brigades").when("2031-03-22");
        var wire = base.by("Kestrel Wire", "a shopkeeper in Kesh").on("2031-04-04").is();
        var institute =
                Told.that("restrains", "Ossian League", "Hadran Brigades")
                        .when("2031-03-22")
                        .by("Institute", "Kestrel Wire", "a shopkeeper")
                        .on("2031-04-06")
                        .is();
        var leaflet = guard().by("Kesh Workers' Guard").is();
        var wireToo = guard().by("Kestrel Wire", "Kesh Workers' Guard").on("2031-04-04").is();
        var tamari = guard().by("Karst Network", "Idris al-Tamari").on("2031-03-30").is();
        var mission = guard().by("Courier", "Sennet Observer Mission").on("2031-10-14").is();
        var dossier = dossier(List.of(), wire, institute, leaflet, wireToo, tamari, mission);

        assertThat(Weighed.side(dossier, wire).origins()).hasSize(1);
        assertThat(Weighed.side(dossier, leaflet).origins())
                .extracting(Origin::label)
                .containsExactlyInAnyOrder(
                        "Kesh Workers' Guard", "Idris al-Tamari", "Sennet Observer Mission");
        assertThat(Weighed.of(dossier).disagreements())
                .extracting(Disagreement::kind)
                .containsExactly(Kind.WHO);
    }

    private static Told guard() {
        return Told.that("restrains", "Kesh Workers' Guard", "Hadran Brigades").when("2031-03-22");
    }

    @Test
    void halden_in_2028_and_in_2030_is_one_party() {
        var minister =
                Told.that("trains", "Ossian League", "Tarvel Front")
                        .by("Orrin Gazette", "Agnes Lorrimer")
                        .on("2028-06-02")
                        .is();
        var letter =
                Told.that("trains", "Ossian League", "Tarvel Front")
                        .by("Republic of Halden")
                        .on("2030-01-17")
                        .is();
        var institute =
                Told.that("trains", "Ossian League", "Tarvel Front")
                        .by("Institute", "Orrin Gazette", "Agnes Lorrimer")
                        .on("2028-09-20")
                        .is();
        var shepherd =
                Told.that("trains", "Ossian League", "Tarvel Front")
                        .by("Sennet Observer Mission", "a shepherd")
                        .on("2029-07-22")
                        .is();

        assertThat(
                        Weighed.side(
                                        dossier(List.of(), minister, letter, institute, shepherd),
                                        minister)
                                .origins())
                .extracting(Origin::id)
                .containsExactly(
                        "actor:Republic of Halden", "unnamed:actor:Sennet Observer Mission");
    }

    @Test
    void the_seat_of_the_front_moves_and_nobody_disagrees() {
        var statements =
                List.of(
                                "Marsa Tell 2021/2029-04-16",
                                "Dalma 2029-04-17/2031-10-02",
                                "Ain Saru 2031-10-03/..")
                        .stream()
                        .map(seat ->
                                Told.that("based-at", "Tarvel Front", "")
                                        .at(seat.substring(0, seat.lastIndexOf(' ')))
                                        .when(
                                                seat.substring(seat.lastIndexOf(' ') + 1)
                                                        .replace("2021/", "2021-01-01/"))
                                        .by("Courier")
                                        .on("2031-10-14")
                                        .is())
                        .toArray(Statement[]::new);
        var weighed = Weighed.of(dossier(List.of(), statements));

        assertThat(weighed.disagreements()).isEmpty();
        assertThat(weighed.changes().successions())
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.steps())
                            .extracting(Succession.Step::value)
                            .containsExactly("Marsa Tell", "Dalma", "Ain Saru");
                    assertThat(it.gaps()).containsExactly(0L, 0L);
                });
    }
}
