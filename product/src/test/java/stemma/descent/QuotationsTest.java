package stemma.descent;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stemma.model.Passage;

class QuotationsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "“We hold the mill,” she said.                    | We hold the mill,",
                "She said: \"We hold it\" and \"we keep it.\"     | We hold it/we keep it.",
                "He said ''we hold it'' and left.                 | we hold it",
                "Il dit «nous tenons» hier.                       | nous tenons",
                "He said ‘it’s the farmers’ mill’ again.          | it’s the farmers",
                "“We hold the mill. We keep it.                   | We hold the mill. We keep it.",
                "A slip ” and a mark “ that nobody closed.        | ~~",
                "The 5\" pipe burst.                              | ~~",
            })
    void words_between_marks_are_quoted(String text, String quoted) {
        assertThat(
                        String.join(
                                "/",
                                Quotations.in(text, new Passage(0, text.length())).stream()
                                        .map(at -> at.in(text))
                                        .toList()))
                .isEqualTo(quoted);
    }
}
