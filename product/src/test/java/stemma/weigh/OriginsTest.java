package stemma.weigh;

import static org.assertj.core.api.Assertions.assertThat;
import static stemma.weigh.Weighed.background;
import static stemma.weigh.Weighed.dossier;
import static stemma.weigh.Weighed.parents;
import static stemma.weigh.Weighed.side;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import stemma.model.Credibility;
import stemma.weigh.Pair.Independence;

/// From how many places it can come, rule by rule of claims.md, section 4.
class OriginsTest {
    private static Told told() {
        return Told.that("trains", "League", "Front");
    }

    private static List<Reason> reasons(Origin origin) {
        return origin.joins().stream().map(Join::reason).distinct().toList();
    }

    @Test
    void two_offices_of_one_state_are_one_origin_and_the_later_one_its_confirmation() {
        var minister = told().by("Gazette", "Minister").on("2028-06-02").is();
        var ministry = told().by("Courier", "Ministry").on("2030-01-17").is();
        var dossier =
                dossier(
                        parents(Map.of("Minister", "Ministry", "Ministry", "Halden")),
                        minister,
                        ministry);

        var side = side(dossier, minister);

        assertThat(side.origins())
                .singleElement()
                .satisfies(origin -> {
                    assertThat(origin.id()).isEqualTo("actor:Halden");
                    assertThat(reasons(origin)).containsExactly(Reason.SPEAKS_FOR);
                });
        assertThat(side.confirmations())
                .containsExactly(
                        new Confirmation(
                                ministry.claim(),
                                minister.claim(),
                                "Ministry says again what Minister said"));
    }

    @Test
    void who_confirms_his_own_letter_is_no_second_origin_but_its_confirmation() {
        var letter = told().by("Gazette", "Halden").on("2030-01-17").in("g").is();
        var sender =
                told().by("Gazette", "the ministry").on("2030-01-17").in("g").is().avowing(letter);
        var minister =
                told().by("Gazette", "Minister").on("2030-01-17").in("g").is().vouchingFor(letter);

        var side =
                side(
                        dossier(parents(Map.of("Minister", "Halden")), letter, sender, minister),
                        letter);

        assertThat(side.origins())
                .singleElement()
                .satisfies(origin -> assertThat(origin.id()).isEqualTo("actor:Halden"));
        assertThat(side.confirmations())
                .extracting(Confirmation::words)
                .containsExactlyInAnyOrder(
                        "the ministry confirms what Halden said",
                        "Minister confirms what Halden said");
    }

    @Test
    void another_who_holds_a_letter_for_true_confirms_nothing() {
        var letter = told().by("Gazette", "Halden").on("2030-01-17").in("g").is();
        var expert =
                told().by("Gazette", "Institute").on("2030-01-17").in("g").is().vouchingFor(letter);

        var side = side(dossier(letter, expert), letter);

        assertThat(side.origins()).hasSize(1);
        assertThat(side.confirmations()).isEmpty();
    }

    @Test
    void who_speaks_for_someone_that_has_a_part_in_it_is_interested() {
        var league = told().by("Courier", "Spokesman").on("2030-01-17").is();
        var mission = told().by("Courier", "Mission").on("2030-01-17").is();
        var dossier = dossier(parents(Map.of("Spokesman", "League")), league, mission);

        assertThat(side(dossier, league).origins())
                .extracting(Origin::label, Origin::interested)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("Spokesman", true),
                        org.assertj.core.groups.Tuple.tuple("Mission", false));
    }

    @Test
    void outlets_of_one_family_are_one_where_neither_names_a_source() {
        var family = background(Map.of(), Map.of("Post", "Press", "Mail", "Press"), Map.of());
        var post = told().by("Post").on("2031-03-07").is();
        var mail = told().by("Mail").on("2031-03-07").is();
        var quoting = told().by("Mail", "Mission").on("2031-03-08").is();

        assertThat(side(dossier(family, post, mail), post).origins())
                .singleElement()
                .satisfies(it -> assertThat(reasons(it)).containsExactly(Reason.SAME_FAMILY));
        assertThat(side(dossier(family, post, quoting), post).origins()).hasSize(2);
    }

    @Test
    void unnamed_sources_count_once_for_who_quotes_them_and_never_across() {
        var two = told().by("Wire", "two officials").on("2031-03-08").is();
        var third = told().by("Wire", "the third official").on("2031-03-09").is();
        var others = told().by("Courier", "two officials").on("2031-03-08").is();

        var side = side(dossier(two, third, others), two);

        assertThat(side.origins()).hasSize(2);
        assertThat(side.pairs())
                .extracting(Pair::independence)
                .containsExactly(Independence.NOT_ESTABLISHED);
    }

    @Test
    void who_relays_two_adds_none() {
        var one = told().by("Wire", "Mission").on("2031-03-08").is();
        var other = told().by("Courier", "Council").on("2031-03-08").is();
        var first = told().by("Weekly", "Wire").on("2031-03-10").is();
        var second = told().by("Weekly", "Courier").on("2031-03-10").is();

        var side = side(dossier(one, other, first, second), one);

        assertThat(side.origins()).hasSize(2);
        assertThat(side.pairs())
                .extracting(Pair::independence)
                .containsExactly(Independence.INDEPENDENT);
    }

    @Test
    void a_headline_and_the_story_under_it_are_one() {
        var headline = told().by("Courier").on("2031-03-07").is();
        var story = told().by("Courier", "Mission").on("2031-03-07").is();

        assertThat(side(dossier(headline, story), headline).origins())
                .extracting(Origin::label)
                .containsExactly("Mission");
    }

    /// "Minister says League lends its hills", and under it the minister's name.
    @Test
    void a_headline_with_a_source_of_its_own_is_no_second_origin() {
        var headline =
                told().by("Courier", "the minister").on("2031-03-07").in("c").inHeadline().is();
        var story = told().by("Courier", "Marr").on("2031-03-07").in("c").from(300).is();

        assertThat(side(dossier(headline, story), story).origins())
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.label()).isEqualTo("Marr");
                    assertThat(reasons(it)).containsExactly(Reason.REPEATS_IN_HEADLINE);
                });
    }

    @Test
    void a_headline_that_names_the_source_tells_where_the_story_has_it_from() {
        var headline = told().by("Courier", "Marr").on("2031-03-07").in("c").inHeadline().is();
        var story = told().by("Courier").on("2031-03-07").in("c").from(300).is();

        assertThat(side(dossier(headline, story), story).origins())
                .extracting(Origin::label)
                .containsExactly("Marr");
    }

    @Test
    void an_outlet_that_says_again_what_it_had_from_others_is_no_second_origin() {
        var before = told().by("Daily", "some sources").on("2031-03-05").is();
        var again = told().by("Daily").on("2031-03-11").is();

        assertThat(side(dossier(again, before), before).origins())
                .singleElement()
                .satisfies(it -> assertThat(reasons(it)).containsExactly(Reason.SAYS_AGAIN));
    }

    @Test
    void a_report_that_comes_home_as_its_own_confirmation_closes_a_circle() {
        var daily = told().by("Daily", "some sources").on("2031-03-05").is();
        var institute = told().by("Institute", "Daily", "some sources").on("2031-03-06").is();
        var courier = told().by("Courier", "Institute").on("2031-03-07").is();
        var home = told().by("Daily", "Courier").on("2031-03-11").is();

        var side = side(dossier(home, courier, institute, daily), daily);

        assertThat(side.origins()).hasSize(1);
        assertThat(side.circles())
                .containsExactly(
                        new Circle(
                                home.claim(),
                                List.of(courier.claim(), institute.claim()),
                                "Daily <- Courier <- Institute <- Daily <- some sources"));
    }

    @Test
    void a_circle_is_seen_though_the_first_report_is_not_there() {
        var institute = told().by("Institute", "Daily", "some sources").on("2031-03-06").is();
        var home = told().by("Daily", "Institute").on("2031-03-11").is();

        assertThat(side(dossier(home, institute), home).circles())
                .extracting(Circle::claim)
                .containsExactly(home.claim());
    }

    @Test
    void words_that_tell_nothing_close_no_circle() {
        var nothing = Told.words("claim").by("Radio", "Weekly", "Radio").is();
        var all = Told.words("crate fall quay storm").by("Radio", "Weekly", "Radio").is();

        assertThat(side(dossier(nothing), nothing).circles()).isEmpty();
        assertThat(side(dossier(all), all).circles()).hasSize(1);
    }

    @Test
    void who_is_quoted_as_quoting_nobody_but_himself_closes_no_circle() {
        var told = told().by("Institute", "Mission", "not said", "Mission").on("2031-03-06").is();
        var home = told().by("Institute", "Daily", "Institute").on("2031-03-11").is();

        assertThat(side(dossier(told), told).circles()).isEmpty();
        assertThat(side(dossier(home), home).circles()).hasSize(1);
    }

    @Test
    void reports_that_rest_on_each_other_come_from_the_oldest() {
        var one = told().by("Courier", "Radio").on("2031-03-07").is();
        var other = told().by("Radio", "Courier").on("2031-03-07").is();

        var side = side(dossier(one, other), one);

        assertThat(side.origins())
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.claims()).hasSize(2);
                    assertThat(it.roots()).hasSize(1);
                });
    }

    @Test
    void what_the_party_itself_confirms_beside_an_unnamed_source_is_one_interested_origin() {
        var told = told().by("Paper", "Daily", "some sources").on("2031-03-07").is();
        var confirmed = told().by("Paper").confirmedBy("Ministry").on("2031-03-07").is();
        var league = parents(Map.of("Ministry", "League"));

        var side = side(dossier(league, told, confirmed), told);

        assertThat(side.origins())
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.ids()).containsExactly("actor:League", "unnamed:actor:Daily");
                    assertThat(it.label()).isEqualTo("Ministry");
                    assertThat(it.interested()).isTrue();
                    assertThat(reasons(it)).containsExactly(Reason.CONFIRMS_ITSELF);
                });
    }

    /// A daily quotes sources at the Council on a letter; the government that sent it confirms, and its envoy says so too.
    @Test
    void a_letter_told_by_unnamed_sources_and_confirmed_by_its_sender_is_one_origin() {
        var parents = parents(Map.of("Ministry", "Halden", "Envoy", "Halden", "Letter", "Halden"));
        var act =
                Told.that("contacts", "Halden", "Council")
                        .by("Paper", "Daily", "sources at the council")
                        .on("2031-03-07")
                        .is();
        var content =
                told().by("Paper", "Daily", "sources at the council")
                        .about(act)
                        .on("2031-03-07")
                        .is();
        var letter = told().by("Paper", "Daily", "Letter").on("2031-03-07").is();
        var ministry = told().by("Paper").confirmedBy("Ministry").on("2031-03-07").is();
        var envoy = told().by("Wire", "Envoy").on("2031-03-08").is();
        var headline = told().by("Paper").on("2031-03-07").is();
        var dossier = dossier(parents, act, content, letter, ministry, envoy, headline);

        var side = side(dossier, content);

        assertThat(side.origins())
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.id()).isEqualTo("actor:Halden");
                    assertThat(it.claims()).hasSize(5);
                    assertThat(reasons(it)).contains(Reason.TELLS_ANOTHERS, Reason.SPEAKS_FOR);
                });
        assertThat(side.confirmations())
                .extracting(Confirmation::claim)
                .contains(ministry.claim(), envoy.claim());
        assertThat(Suggestion.of(Origins.of(Weighed.holding(dossier, content), dossier)).grade())
                .isNotEqualTo(Credibility.CONFIRMED);
    }

    /// "Norvia has turned to the Council, saying that ... It was first reported by a daily, quoting Council sources."
    @Test
    void what_sources_at_the_council_say_can_come_from_who_has_turned_to_the_council_with_it() {
        var turned =
                Told.that("requests", "Norvia", "Council")
                        .theme("step in")
                        .by("Paper")
                        .in("p")
                        .is();
        var party = told().by("Paper", "Norvia").in("p").is();
        var sources =
                told().by("Paper", "a daily").bySourceAt("Council", "council sources").in("p").is();

        assertThat(side(dossier(turned, party, sources), party).origins())
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.label()).isEqualTo("Norvia");
                    assertThat(reasons(it)).containsExactly(Reason.TELLS_ANOTHERS);
                });
    }

    @Test
    void sources_at_somebody_to_whom_nobody_has_turned_are_their_own_origin() {
        var turned =
                Told.that("requests", "Norvia", "Council")
                        .theme("step in")
                        .by("Paper")
                        .in("p")
                        .is();
        var party = told().by("Paper", "Norvia").in("p").is();
        var front = told().by("Paper", "a daily").bySourceAt("Front", "front sources").in("p").is();
        var elsewhere =
                told().by("Post", "a weekly").bySourceAt("Council", "council sources").in("q").is();

        assertThat(side(dossier(turned, party, front, elsewhere), party).origins()).hasSize(3);
    }

    @Test
    void an_unnamed_source_beside_a_document_from_the_same_mouths_tells_what_stands_in_it() {
        var sources = told().by("Paper", "Daily", "some sources").on("2031-03-07").is();
        var letter = told().by("Paper", "Daily", "Letter").on("2031-03-07").is();

        assertThat(side(dossier(sources, letter), sources).origins())
                .singleElement()
                .satisfies(it -> assertThat(reasons(it)).containsExactly(Reason.TELLS_ANOTHERS));
    }

    @Test
    void an_unnamed_source_known_only_by_a_party_is_that_partys() {
        var party = told().by("Courier", "Ministry").on("2031-03-07").is();
        var clerk = told().by("Institute", "Ministry", "a clerk").on("2031-03-09").is();

        assertThat(side(dossier(party, clerk), party).origins())
                .singleElement()
                .satisfies(it -> assertThat(reasons(it)).containsExactly(Reason.SAYS_SO));
    }

    @Test
    void a_named_source_that_came_only_by_way_of_a_party_leans_on_it() {
        var party = told().by("Courier", "Ministry").on("2031-03-07").is();
        var prisoner = told().by("Institute", "Ministry", "Prisoner").on("2031-03-09").is();

        var side = side(dossier(party, prisoner), party);

        assertThat(side.origins()).hasSize(2);
        assertThat(side.pairs())
                .extracting(Pair::independence)
                .containsExactly(Independence.DEPENDENT);
        assertThat(side.independent()).isEqualTo(1);
    }

    @Test
    void each_stance_is_counted_by_itself() {
        var pro = told().by("Courier", "Ministry").on("2031-03-07").is();
        var contra = told().by("Radio", "Spokesman").denied().on("2031-03-07").is();
        var dossier = dossier(pro, contra);

        assertThat(side(dossier, pro).origins()).hasSize(1);
        assertThat(side(dossier, contra).origins()).hasSize(1);
        assertThat(Weighed.holding(dossier, pro)).isEqualTo(Weighed.holding(dossier, contra));
    }
}
