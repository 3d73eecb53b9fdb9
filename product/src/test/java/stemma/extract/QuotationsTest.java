package stemma.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Who quotes whom, whichever stands first, and what only looks like somebody who speaks.
class QuotationsTest {
    @Test
    void whoever_is_quoted_behind_his_words_came_by_whoever_quotes_him() {
        assertThat(
                        Said.by(
                                "We have no camp",
                                "Salim Varda leads the League. The weekly Sennet Mirror came out on Monday. “We have no"
                                        + " camp,” the weekly quoted Varda as saying."))
                .isEqualTo("Sennet Mirror <- Salim Varda");
    }

    @Test
    void nobody_speaks_in_what_something_goes_by() {
        assertThat(Said.in("The camp grows. It develops according to developments there."))
                .noneMatch(it -> it.contains("developments there:"));
    }

    @Test
    void what_two_do_to_one_of_them_the_other_does() {
        assertThat(
                        Said.drafts(
                                Said.paragraphs(
                                        "Norvia and Tarvel reached a deal, while giving Norvia permission to stay.")))
                .filteredOn(draft -> draft.content().relation().equals("permits"))
                .allSatisfy(draft ->
                        assertThat(draft.content().agents())
                                .noneMatch(it -> it.name().equals("Norvia")));
    }
}
