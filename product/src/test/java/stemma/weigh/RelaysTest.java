package stemma.weigh;

import static org.assertj.core.api.Assertions.assertThat;
import static stemma.weigh.Weighed.dossier;
import static stemma.weigh.Weighed.side;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Who hands on or copies what another report tells comes from where that comes from.
class RelaysTest {
    private static Told told() {
        return Told.that("trains", "League", "Front");
    }

    @Test
    void a_relay_of_a_relay_comes_from_the_first() {
        var first = told().by("Daily", "sources close to the Front").on("2031-03-05").is();
        var second = told().by("Institute", "Daily").on("2031-03-06").is();
        var third = told().by("Courier", "Institute").on("2031-03-07").is();

        var side = side(dossier(third, first, second), first);

        assertThat(side.origins())
                .singleElement()
                .satisfies(origin -> {
                    assertThat(origin.label()).isEqualTo("sources close to the Front");
                    assertThat(origin.reports()).hasSize(3);
                    assertThat(origin.joins())
                            .allSatisfy(it -> assertThat(it.reason()).isEqualTo(Reason.SAYS_SO));
                });
    }

    @Test
    void a_relay_whose_source_is_not_there_goes_by_the_names_in_its_chain() {
        var one = told().by("Courier", "Institute", "Daily", "some sources").on("2031-03-07").is();
        var other = told().by("Radio", "Daily", "two sources").on("2031-03-09").is();

        assertThat(side(dossier(one, other), one).origins())
                .extracting(Origin::id)
                .containsExactly("unnamed:actor:Daily");
    }

    @Test
    void a_copy_comes_from_what_it_was_copied_from() {
        var first = told().by("Courier", "Institute").on("2031-03-07").is();
        var copy = told().by("Radio", "").on("2031-03-09").is();
        var dossier = taken(first, copy, Descent.Reason.SAME_WORDS);

        assertThat(side(dossier, first).origins())
                .singleElement()
                .satisfies(origin -> {
                    assertThat(origin.label()).isEqualTo("Institute");
                    assertThat(origin.joins())
                            .singleElement()
                            .satisfies(join -> {
                                assertThat(join.reason()).isEqualTo(Reason.TAKEN);
                                assertThat(join.words()).contains("same-words", "nine tenths");
                            });
                });
    }

    @Test
    void a_relay_that_tells_the_way_farther_or_less_far_than_who_told_it_is_no_second_origin() {
        var told = told().by("Wire", "two clerks").on("2031-03-07").is();
        var farther = told().by("Post", "Wire", "clerks", "Mission").on("2031-03-08").is();

        assertThat(side(dossier(told, farther), told).origins())
                .singleElement()
                .satisfies(origin -> {
                    assertThat(origin.label()).isEqualTo("two clerks");
                    assertThat(words(origin))
                            .contains(
                                    "it says that it has it from Wire, who tells the same way as far as two clerks");
                });

        var whole = told().by("Wire", "two clerks", "Mission").on("2031-03-07").is();
        var less = told().by("Post", "Wire", "clerks").on("2031-03-08").is();

        assertThat(side(dossier(whole, less), whole).origins())
                .singleElement()
                .satisfies(origin -> {
                    assertThat(origin.label()).isEqualTo("Mission");
                    assertThat(words(origin))
                            .contains(
                                    "it says that it has it from Wire, who tells the same way on to Mission");
                });
    }

    @Test
    void a_copy_that_tells_the_way_farther_is_no_second_origin_but_who_only_cites_it_is() {
        var told = told().by("Wire", "two clerks").on("2031-03-07").is();
        var farther = told().by("Post", "clerks", "Mission").on("2031-03-08").is();

        assertThat(side(taken(told, farther, Descent.Reason.SAME_WORDS), told).independent())
                .isEqualTo(1);
        assertThat(side(taken(told, farther, Descent.Reason.SAYS_SO), told).independent())
                .isEqualTo(2);

        var other = told().by("Post", "Council", "Mission").on("2031-03-08").is();
        assertThat(side(taken(told, other, Descent.Reason.SAME_WORDS), told).independent())
                .isEqualTo(2);
    }

    @Test
    void a_copy_that_quotes_somebody_else_by_name_brings_another_origin() {
        var first = told().by("Courier").on("2031-03-07").is();
        var copy = told().by("Radio", "Mission").on("2031-03-09").is();
        var dossier = taken(first, copy, Descent.Reason.SAME_WORDS);

        assertThat(side(dossier, first).independent()).isEqualTo(2);
    }

    private static Dossier taken(Statement earlier, Statement later, Descent.Reason reason) {
        var descent = new Descent(earlier.report(), later.report(), reason, "nine tenths");
        return new Dossier(List.of(earlier, later), List.of(descent), List.of(), Background.none());
    }

    private static List<String> words(Origin origin) {
        return origin.joins().stream().map(Join::words).toList();
    }
}
