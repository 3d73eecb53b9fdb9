package stemma.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stemma.model.Content;
import stemma.model.Ground;

/// What time a statement in words is about, read with the program's own model in reports of Wednesday, 12 March 2031.
class WhenToldTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The Tarvel Front said that two of its lorries had burned in Velm on 3 March.      | lorries   | 2031-03-03
                    Nadim Oss said the market of Velm would be open again in May.                     | market    | 2031-05
                    Nadim Oss said that on Monday the bridge was empty.                               | empty     | 2031-03-10
                    The Tarvel Front said the road had been closed since January.                     | road      | 2031-01/..
                    """)
    void a_time_that_hangs_on_the_head_of_what_is_said_is_when_it_was(
            String text, String words, String when) {
        assertThat(said(text, words).when().edtf()).isEqualTo(when);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The Tarvel Front said on Monday that two of its lorries had burned in Velm.       | lorries
                    Nadim Oss said that the letter of 3 March was a forgery.                          | forgery
                    Nadim Oss said the Guard, which had left Velm on Monday, was welcome.             | welcome
                    Nadim Oss said lorries had burned in Velm in January and on Monday.               | lorries
                    Nadim Oss said the crates had been weighed after midnight.                        | crates
                    """)
    void a_time_of_something_else_is_not(String text, String words) {
        assertThat(said(text, words).when().edtf()).isEmpty();
    }

    @Test
    void its_words_are_shown_with_it() {
        String text =
                "The Tarvel Front said that two of its lorries had burned in Velm on 3 March.";
        var draft = Said.drafts(Said.paragraphs(text, "2031-03-12")).getFirst();

        assertThat(draft.grounds())
                .filteredOn(ground -> ground.part().equals("when"))
                .flatExtracting(Ground::words)
                .extracting(at -> at.in(text))
                .containsExactly("3 March");
    }

    /// The content of the one statement in words that has these.
    private static Content said(String text, String words) {
        var found =
                Said.drafts(Said.paragraphs(text, "2031-03-12")).stream()
                        .map(draft -> draft.content())
                        .filter(Content::isSaid)
                        .filter(it -> it.whole().in(text).contains(words))
                        .toList();
        assertThat(found).hasSize(1);
        return found.getFirst();
    }
}
