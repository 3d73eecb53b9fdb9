package stemma.weigh;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import stemma.model.Modality;

/// What is taken back or corrected in so many words.
class RevisionsTest {
    private static final String WORDS = "courier carried crates over bridge";

    private static List<String> turns(Statement... statements) {
        return Weighed.of(Weighed.dossier(statements)).changes().turns().stream()
                .map(it -> "%s: %s to %s".formatted(it.actor(), it.from(), it.to()))
                .toList();
    }

    private static Told denial() {
        return Told.words(WORDS).denied();
    }

    @Test
    void who_takes_back_what_he_said_turns_from_the_last_that_he_said_of_it() {
        var first = denial().by("Radio", "Oss").on("2031-03-06").is();
        var again = denial().by("Post", "Oss").on("2031-10-14").is();
        var wrong =
                Told.words("was wrong").by("Post", "Oss").on("2031-10-14").takingBack(again).is();

        assertThat(turns(first, again, wrong))
                .containsExactly("Oss: %s to %s".formatted(first.claim(), wrong.claim()));
    }

    @Test
    void of_what_he_said_before_nobody_else_told_it_is_that() {
        var told = denial().by("Post", "Oss").on("2031-10-14").is();
        var other = denial().by("Radio", "Varda").on("2031-03-06").is();
        var wrong =
                Told.words("was wrong").by("Post", "Oss").on("2031-10-14").takingBack(told).is();

        assertThat(turns(told, other, wrong))
                .containsExactly("Oss: %s to %s".formatted(told.claim(), wrong.claim()));
    }

    @Test
    void whoever_has_no_name_has_no_position() {
        var told = denial().by("Post", "a driver").on("2031-10-14").is();
        var wrong =
                Told.words("was wrong")
                        .by("Post", "a driver")
                        .on("2031-10-14")
                        .takingBack(told)
                        .is();

        assertThat(turns(told, wrong)).isEmpty();
    }

    private static Told moving(int fighters) {
        return Told.that("deploys", "", "Selm")
                .as(Modality.PLANNED)
                .many(fighters, "fighter")
                .theme(fighters + " fighter");
    }

    @Test
    void a_correction_turns_from_the_number_that_was_wrong() {
        var wrong = moving(400).by("Wire", "two officials").on("2031-03-08").is();
        var right = moving(40).by("Wire", "two officials").on("2031-03-09").correcting().is();

        assertThat(turns(wrong, right))
                .containsExactly("Wire: %s to %s".formatted(wrong.claim(), right.claim()));
    }

    @Test
    void what_does_not_say_that_it_corrects_or_is_anothers_corrects_nothing() {
        var first = moving(400).by("Wire", "two officials").on("2031-03-08").is();
        var later = moving(40).by("Wire", "two officials").on("2031-03-09").is();
        var others = moving(40).by("Post", "two officials").on("2031-03-09").correcting().is();
        var same = moving(400).by("Wire", "two officials").on("2031-03-09").correcting().is();

        assertThat(turns(first, later)).isEmpty();
        assertThat(turns(first, others)).isEmpty();
        assertThat(turns(first, same)).isEmpty();
    }
}
