package stemma.weigh;

import static org.assertj.core.api.Assertions.assertThat;
import static stemma.weigh.Weighed.background;
import static stemma.weigh.Weighed.dossier;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import stemma.model.When;

/// What says the same, rule by rule.
class PropositionsTest {
    private static Told told() {
        return Told.that("attacks", "League", "Front");
    }

    private static List<List<Statement>> parted(Statement... statements) {
        return parted(Background.none(), statements);
    }

    private static List<List<Statement>> parted(Background background, Statement... statements) {
        return Propositions.of(dossier(background, statements)).all().stream()
                .map(Proposition::statements)
                .toList();
    }

    private static void assertSame(Statement... statements) {
        assertThat(parted(statements))
                .singleElement()
                .satisfies(it -> assertThat(it).containsExactlyInAnyOrder(statements));
    }

    private static void assertApart(Statement... statements) {
        assertThat(parted(statements))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(statements).map(List::of).toList());
    }

    @Test
    void modality_and_chain_differ_inside_a_proposition() {
        assertSame(told().by("Courier").is(), told().by("Radio", "Spokesman").denied().is());
    }

    @Test
    void another_relation_or_the_parts_exchanged_is_another_proposition() {
        assertApart(
                told().by("Courier").is(),
                Told.that("attacks", "Front", "League").by("Courier").is(),
                Told.that("detains", "League", "Front").by("Courier").is());
    }

    @Test
    void who_leads_belongs_and_who_belongs_need_not_lead() {
        var leading = Told.that("leads", "Varda", "League").by("Courier").is();
        var belonging = Told.that("member-of", "Varda", "League").by("Radio").is();

        assertThat(parted(leading, belonging))
                .containsExactlyInAnyOrder(List.of(leading), List.of(leading, belonging));
    }

    @Test
    void of_a_symmetric_relation_either_may_be_named_first() {
        assertSame(
                Told.that("meets", "League", "Front").by("Courier").is(),
                Told.that("meets", "Front", "League").by("Radio").is(),
                Told.that("meets", "Front, League", "").by("Weekly").is());
    }

    @Test
    void who_names_two_says_it_of_each() {
        var both = Told.that("attacks", "League, Guard", "Front").by("Courier").is();
        var one = told().by("Radio").is();

        assertThat(parted(both))
                .as("nobody names one alone, so it is one proposition")
                .containsExactly(List.of(both));
        assertThat(parted(both, one))
                .as("who attacked with the League, and that the League attacked")
                .hasSize(2)
                .anySatisfy(it -> assertThat(it).containsExactlyInAnyOrder(both, one))
                .contains(List.of(both));
    }

    @Test
    void of_times_one_contains_the_other_and_what_is_not_told_fits() {
        assertSame(
                told().when("2031-03-06").by("Courier").is(),
                told().when("2031-03").by("Radio").is(),
                told().by("Weekly").is());
        assertApart(
                told().when("2031-03-06").by("Courier").is(),
                told().when("2031-03-09").by("Radio").is());
        assertApart(
                told().when("2031-03-01/2031-03-10").by("Courier").is(),
                told().when("2031-03-05/2031-03-20").by("Radio").is());
    }

    @Test
    void what_fits_two_that_do_not_fit_each_other_is_no_bridge() {
        assertApart(
                told().when("2031-03-06").by("Courier").is(),
                told().when("2031-05-09").by("Radio").is(),
                told().by("Weekly").is());
    }

    @Test
    void what_fits_only_loosely_stays_together_beside_the_exact_ones() {
        var march = told().when("2031-03-06").by("Courier").is();
        var may = told().when("2031-05-09").by("Radio").is();
        var year = told().when("2031").by("Weekly").is();
        var ever = told().by("Wire").is();

        assertThat(parted(march, may, year, ever))
                .hasSize(3)
                .contains(List.of(march), List.of(may))
                .anySatisfy(it -> assertThat(it).containsExactlyInAnyOrder(year, ever));
    }

    @Test
    void a_place_is_the_same_as_one_that_it_lies_in() {
        var places = background(Map.of(), Map.of(), Map.of("Kesh", "Sennet", "Dalma", "Sennet"));
        var town = told().at("Kesh").by("Courier").is();
        var valley = told().at("Sennet").by("Radio").is();
        var other = told().at("Dalma").by("Weekly").is();

        assertThat(parted(places, town, valley)).hasSize(1);
        assertThat(parted(places, town, other)).hasSize(2);
    }

    @Test
    void other_numbers_of_the_same_thing_are_other_propositions() {
        assertApart(
                told().many(14, "truck").by("Courier").is(),
                told().many(40, "truck").by("Radio").is());
        assertSame(told().many(14, "truck").by("Courier").is(), told().by("Radio").is());
    }

    @Test
    void an_act_needs_a_theme_that_agrees() {
        assertSame(
                Told.that("requests", "Front", "League").theme("notice leave").by("Courier").is(),
                Told.that("requests", "Front", "League").theme("leave rule").by("Radio").is());
        assertApart(
                Told.that("requests", "Front", "League").theme("notice leave").by("Courier").is(),
                Told.that("requests", "Front", "League").theme("truck").by("Radio").is());
        assertApart(
                Told.that("requests", "Front", "League").by("Courier").is(),
                Told.that("requests", "Front", "League").by("Radio").is());
    }

    @Test
    void of_a_tie_the_theme_does_not_matter() {
        assertSame(
                Told.that("arms", "Vashar", "Front").theme("rifle").by("Courier").is(),
                Told.that("arms", "Vashar", "Front").theme("weapon").by("Radio").is());
    }

    @Test
    void without_whom_it_is_done_to_the_words_tell_what_it_is() {
        var camps = directs().theme("camp ridge").by("Courier").is();

        assertSame(camps, directs().theme("camp").by("Radio").is());
        assertApart(camps, directs().theme("fight hill coast").by("Radio").is());
        assertApart(
                Told.that("attacks", "Guard", "").theme("camp ridge coast").by("Courier").is(),
                Told.that("attacks", "Guard", "").theme("fight hill coast").by("Radio").is());
    }

    @Test
    void agent_and_relation_alone_are_not_the_same_as_anything() {
        var camps = directs().theme("camp").by("Courier").is();

        assertApart(camps, directs().by("Radio").is(), directs().by("Weekly").is());
        assertApart(directs().at("Kesh").by("Radio").is(), directs().when("2031").by("Wire").is());
        assertApart(
                directs().when("2031").by("Radio").is(), directs().when("2031").by("Wire").is());
    }

    @Test
    void without_words_the_place_or_the_month_tells_what_it_is() {
        assertSame(
                directs().theme("camp").at("Kesh").by("Courier").is(),
                directs().at("Kesh").by("Radio").is());
        assertSame(
                directs().theme("camp").when("2031-03").by("Courier").is(),
                directs().when("2031-03-06").by("Radio").is());
    }

    private static Told directs() {
        return Told.that("directs", "Guard", "");
    }

    @Test
    void words_alone_are_the_same_only_where_they_agree_strongly() {
        assertSame(
                Told.words("patrol turn back bridge guard").by("Courier").is(),
                Told.words("patrol turn back bridge").by("Radio", "Spokesman").is());
        assertApart(
                Told.words("patrol turn back bridge guard").by("Courier").is(),
                Told.words("patrol cross bridge night").by("Radio").is());
        assertApart(
                Told.words("no comment").by("Courier").is(),
                Told.words("no comment").by("Radio").is());
    }

    @Test
    void words_alone_that_count_the_same_otherwise_are_other_propositions() {
        assertApart(
                Told.words("crate fall quay storm").many(14, "crate").by("Courier").is(),
                Told.words("crate fall quay storm").many(40, "crate").by("Radio").is());
        assertSame(
                Told.words("crate fall quay storm").many(14, "crate").by("Courier").is(),
                Told.words("crate fall quay storm").many(2, "quay").by("Radio").is());
    }

    @Test
    void heavy_words_count_more() {
        var rare =
                new Background(
                        id -> id,
                        Background.none().parent(),
                        Background.none().family(),
                        Background.none().within(),
                        Background.none().wording(),
                        word -> word.equals("quarry") ? 9 : 1);
        var one = Told.words("guard quarry night shot").by("Courier").is();
        var other = Told.words("quarry road guard shell").by("Radio").is();

        assertThat(parted(one, other)).hasSize(2);
        assertThat(parted(rare, one, other)).hasSize(1);
    }

    @Test
    void who_was_not_named_may_be_the_one_who_was_where_both_tell_the_month() {
        assertSame(
                Told.that("killed", "", "Sallane").when("2031-08-02").by("Courier").is(),
                Told.that("killed", "Guard", "Sallane").when("2031-08").by("Radio").is());
        assertApart(
                Told.that("killed", "", "Sallane").by("Courier").is(),
                Told.that("killed", "Guard", "Sallane").when("2031-08").by("Radio").is());
    }

    @Test
    void a_seat_may_be_read_as_a_place_or_as_whom_it_is_at() {
        assertSame(
                Told.that("based-at", "Front", "Dalma").by("Courier").is(),
                Told.that("based-at", "Front", "").at("Dalma").by("Radio").is());
    }

    @Test
    void a_proposition_tells_the_narrowest_of_what_is_said() {
        var dossier =
                dossier(
                        told().when("2031-03").many(14, "truck").by("Courier").is(),
                        told().when("2031-03-06").at("Kesh").by("Radio").is());

        var proposition = Propositions.of(dossier).all().getFirst();

        assertThat(proposition.when()).isEqualTo(When.parse("2031-03-06"));
        assertThat(proposition.where()).contains("Kesh");
        assertThat(proposition.amount()).contains(Quantity.of(14, "truck"));
    }

    @Test
    void all_ids_of_what_says_the_same_lead_to_it() {
        var month = told().when("2031-03").by("Courier").on("2031-04-01").is();
        var day = told().when("2031-03-06").by("Radio").on("2031-03-09").is();
        var propositions = Propositions.of(dossier(month, day));
        var alone = Propositions.of(dossier(month)).all().getFirst();

        var proposition = propositions.all().getFirst();

        assertThat(proposition.id())
                .as("of what was published first")
                .isEqualTo(Propositions.of(dossier(day)).all().getFirst().id());
        assertThat(propositions.find(alone.id())).contains(proposition);
        assertThat(propositions.find("none")).isEmpty();
    }

    @Test
    void what_is_added_says_which_propositions_it_touches_and_no_others() {
        var propositions = Propositions.of(dossier(told().by("Courier").is()));
        propositions.add(List.of(Told.that("meets", "A", "B").by("Courier").is()));

        var touched = propositions.add(List.of(told().when("2031-03").by("Radio").is()));

        assertThat(touched).singleElement().satisfies(it -> assertThat(it.statements()).hasSize(2));
    }

    @Test
    void true_in_a_period_is_what_is_told_of_it() {
        var march = told().when("2031-03-06").by("Courier").is();
        var never = Told.that("meets", "A", "B").by("Courier").is();
        var propositions = Propositions.of(dossier(march, never)).all();

        assertThat(propositions)
                .filteredOn(it -> it.isTrueIn(year("2031")))
                .flatExtracting(Proposition::statements)
                .containsExactly(march);
        assertThat(propositions).noneMatch(it -> it.isTrueIn(year("2030")));
        assertThat(propositions).allMatch(it -> it.isTrueIn(Period.always()));
    }

    private static Period year(String year) {
        return new Period(When.parse(year), When.parse(year));
    }

    private static Told asked(String words) {
        return Told.that("requests", "Front", "League").theme(words);
    }

    private static int requests(Statement... statements) {
        return Propositions.of(Weighed.dossier(statements)).all().size();
    }

    @Test
    void a_request_in_other_words_is_the_same_where_a_report_has_it_from_the_other() {
        var first = asked("room act").by("Courier").on("2031-03-07").is();

        assertThat(requests(first, asked("lead").by("Bulletin", "Courier").on("2031-03-10").is()))
                .isEqualTo(1);
        assertThat(requests(first, asked("lead").by("Bulletin", "Post").on("2031-03-10").is()))
                .isEqualTo(2);
        assertThat(requests(first, asked("lead").by("Bulletin", "Courier").on("2031-05-10").is()))
                .isEqualTo(2);
    }

    @Test
    void a_request_told_without_its_words_is_the_one_that_its_report_has_from_the_other() {
        var first = asked("room act").by("Courier").on("2031-03-07").is();

        assertThat(requests(first, untold("Courier"))).isEqualTo(1);
        assertThat(requests(untold("Courier"), first)).isEqualTo(1);
        assertThat(requests(first, untold("Post"))).isEqualTo(2);
    }

    private static Statement untold(String source) {
        return Told.that("requests", "Front", "League")
                .by("Bulletin", source)
                .on("2031-03-10")
                .is();
    }

    @Test
    void a_request_of_which_days_later_few_words_are_the_same_is_the_same() {
        var first = asked("act valley leave seek").by("Courier").on("2031-03-07").is();

        assertThat(requests(first, asked("rule seek move lift").by("Wire").on("2031-03-08").is()))
                .isEqualTo(1);
        assertThat(requests(first, asked("rule seek move lift").by("Wire").on("2031-04-08").is()))
                .isEqualTo(2);
        assertThat(requests(first, asked("rule bread").by("Wire").on("2031-03-08").is()))
                .isEqualTo(2);
    }

    @Test
    void what_is_told_of_one_request_from_mouth_to_mouth_is_one() {
        var first = asked("room").by("Institute").on("2031-03-06").is();
        var second = asked("leave").by("Courier", "Institute").on("2031-03-07").is();
        var third = asked("lead").by("Bulletin", "Courier").on("2031-03-10").is();

        assertThat(requests(first, second, third)).isEqualTo(1);
        assertThat(requests(third, first, second)).isEqualTo(1);
        assertThat(requests(first, third)).isEqualTo(2);
    }
}
