package stemma.weigh;

import static org.assertj.core.api.Assertions.assertThat;
import static stemma.weigh.Weighed.dossier;

import org.junit.jupiter.api.Test;
import stemma.model.Credibility;
import stemma.model.Modality;

/// What grade the count of origins speaks for, in the words of STANAG 2511.
class SuggestionTest {
    private static Told told() {
        return Told.that("arms", "Vashar", "Front").on("2031-03-07");
    }

    private static Suggestion suggest(Statement... statements) {
        var dossier = dossier(statements);
        return Suggestion.of(Origins.of(Weighed.holding(dossier, statements[0]), dossier));
    }

    @Test
    void two_independent_origins_confirm() {
        var grade = suggest(told().by("Post", "Mission").is(), told().by("Wire", "Council").is());

        assertThat(grade.grade()).isEqualTo(Credibility.CONFIRMED);
        assertThat(grade.grade().number()).isEqualTo(1);
        assertThat(grade.why()).isEqualTo("2 origins in 2 reports, two of them independent");
    }

    @Test
    void ten_reports_of_one_origin_do_not() {
        var reports =
                java.util.stream.IntStream.range(0, 10)
                        .mapToObj(i -> told().by("Outlet " + i, "Mission").is())
                        .toArray(Statement[]::new);

        var grade = suggest(reports);

        assertThat(grade.grade()).isEqualTo(Credibility.POSSIBLY_TRUE);
        assertThat(grade.why())
                .isEqualTo(
                        "one origin in 10 reports (Mission), so it is not confirmed; nothing contradicts it");
    }

    @Test
    void unnamed_sources_never_confirm_since_they_may_be_one() {
        var grade =
                suggest(told().by("Post", "two officials").is(), told().by("Wire", "a clerk").is());

        assertThat(grade.grade()).isEqualTo(Credibility.PROBABLY_TRUE);
    }

    @Test
    void parties_to_it_never_confirm_each_other() {
        assertThat(
                        suggest(told().by("Post", "Vashar").is(), told().by("Wire", "Front").is())
                                .grade())
                .isEqualTo(Credibility.PROBABLY_TRUE);
    }

    @Test
    void a_denial_by_who_has_a_part_in_it_does_not_unconfirm() {
        var grade =
                suggest(
                        told().by("Post", "Mission").is(),
                        told().by("Wire", "Council").is(),
                        told().denied().by("Radio", "Vashar").is());

        assertThat(grade.grade()).isEqualTo(Credibility.CONFIRMED);
        assertThat(grade.why()).endsWith("it is denied only by who has a part in it: Vashar");
    }

    @Test
    void a_denial_by_others_makes_it_doubtful_and_two_improbable() {
        var pro = told().by("Post", "Halden").is();
        var one = told().denied().by("Wire", "Mission").is();
        var two = told().denied().by("Courier", "Council").is();

        assertThat(suggest(pro, one).grade()).isEqualTo(Credibility.DOUBTFUL);
        assertThat(suggest(pro, one, two).grade()).isEqualTo(Credibility.IMPROBABLE);
    }

    @Test
    void one_unnamed_source_alone_or_a_plan_cannot_be_judged() {
        assertThat(suggest(told().by("Post", "a clerk").is()).grade())
                .isEqualTo(Credibility.CANNOT_BE_JUDGED);
        assertThat(suggest(told().as(Modality.PLANNED).by("Post", "Mission").is()).grade())
                .isEqualTo(Credibility.CANNOT_BE_JUDGED);
        assertThat(Credibility.CANNOT_BE_JUDGED.words()).isEqualTo("cannot be judged");
    }
}
