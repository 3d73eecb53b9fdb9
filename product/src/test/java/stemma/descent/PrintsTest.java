package stemma.descent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class PrintsTest {
    private static final String MILL =
            "The mill at Upper Kesh ground barley for both armies until its owner, Ilse Brandt-Moor, locked the sluice and left for the coast.";

    private static final String MONOTONOUS = "the guns of Orrin were heard all night in Dalma ";
    private static final int HASH = -1_768_797_526;

    @Test
    void a_report_is_added_once() {
        var shelf = new Shelf().with("mill", MILL);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> shelf.prints.add("mill", shelf.print("mill")))
                .withMessage("A report is added once: mill");
    }

    @Test
    void a_report_is_taken_out_with_its_own_print_only() {
        var shelf =
                new Shelf()
                        .with("mill", MILL)
                        .with("coast", "Nobody on the coast had seen her, nor the sluice keys.");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> shelf.prints.remove("mill", shelf.print("coast")))
                .withMessage("A report is taken out with the print it was added with: mill");
        assertThat(shelf.prints.has("mill")).isTrue();
        assertThat(shelf.prints.size()).isEqualTo(2);
    }

    @Test
    void a_print_can_be_kept_as_numbers() {
        var print = Print.of(Shelf.of(MILL));

        assertThat(Print.of(print.keys(), print.shingles(), print.telling()))
                .isEqualTo(print)
                .hasSameHashCodeAs(print);
    }

    /// A casebook keeps prints: whoever changes these numbers makes all that were kept worthless.
    @Test
    void the_numbers_of_a_print_never_change() {
        var print = Print.of(Shelf.of(MILL));

        assertThat(print.keys().count()).isEqualTo(12);
        assertThat(print.hashCode()).isEqualTo(HASH);
    }

    @Test
    void a_text_too_short_for_three_words_is_like_none() {
        var shelf = new Shelf().with("one", "Two words").with("other", "Two words");

        assertThat(shelf.like("one")).isEmpty();
        assertThat(shelf.prints.like("one", shelf.print("one"))).isEmpty();
    }

    @Test
    void a_report_that_was_not_added_can_be_asked_for() {
        var shelf = new Shelf().with("mill", MILL);

        assertThat(shelf.prints.like("new", Print.of(Shelf.of(MILL + " It rained."))))
                .containsExactly("mill");
    }

    @Test
    void a_very_long_monotonous_text_is_compared_in_time() {
        var shelf =
                new Shelf()
                        .with("one", MONOTONOUS.repeat(4_000))
                        .with("other", MONOTONOUS.repeat(4_000) + ".");

        var reuse = shelf.like("one").getFirst();

        assertThat(reuse.own().words()).isEqualTo(20_000);
    }
}
