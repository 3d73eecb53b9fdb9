package stemma.weigh;

import static org.assertj.core.api.Assertions.assertThat;
import static stemma.weigh.Weighed.dossier;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import stemma.weigh.Disagreement.Kind;

/// Who says that there is none stands against who tells of it elsewhere.
class AbsencesTest {
    private static final Absence CAMP = new Absence(List.of("camp"), List.of("heron", "ridg"));

    private static Told passed(String day) {
        return words("fifti men pass camp", "Lorn").on(day).in("p");
    }

    private static Told ridge(String day) {
        return words("heron ridg shut farmer", "Lorn").on(day).in("p");
    }

    private static Told words(String theme, String speaker) {
        return Told.that("says", "", "").theme(theme).by("Post", speaker);
    }

    private static Told none(String speaker) {
        return Told.that("says", "", "")
                .theme("camp heron ridg")
                .denied()
                .saying(CAMP)
                .by("Radio", speaker)
                .on("2031-03-05");
    }

    private static List<Disagreement> disagreements(Told... told) {
        var dossier = dossier(Arrays.stream(told).map(Told::is).toArray(Statement[]::new));
        return Disagreements.of(Propositions.of(dossier).all(), dossier);
    }

    @Test
    void there_is_none_where_a_report_of_the_place_tells_of_it() {
        assertThat(disagreements(passed("2031-03-02"), ridge("2031-03-02"), none("Oss")))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.kind()).isEqualTo(Kind.WHETHER);
                    assertThat(it.positions()).hasSize(2);
                });
    }

    @Test
    void nor_of_another_place_or_another_year() {
        assertThat(disagreements(passed("2031-03-02"), none("Oss"))).isEmpty();
        assertThat(disagreements(passed("2030-03-02"), ridge("2030-03-02"), none("Oss"))).isEmpty();
    }

    @Test
    void nobody_stands_against_himself() {
        assertThat(disagreements(passed("2031-03-02"), ridge("2031-03-02"), none("Lorn")))
                .isEmpty();
    }
}
