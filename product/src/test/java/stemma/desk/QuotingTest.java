package stemma.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    nobody asked                   | “nobody asked”
                    “Nobody asked”                 | “Nobody asked”
                    "Nobody asked"                 | "Nobody asked"
                    the house is asleep.”          | “the house is asleep.”
                    “The house is asleep           | “The house is asleep”
                    it is "asleep                  | “it is "asleep”
                    “Nobody,” he said, “asked us   | “Nobody,’ he said, ‘asked us”
                    called it “a forgery” twice    | “called it ‘a forgery’ twice”
                    “Go” and “come”                | “‘Go’ and ‘come’”
                    ”                              | “”
                    """)
    void marks_stand_around_words_once(String words, String quoted) {
        assertThat(Quoting.of(words)).isEqualTo(quoted);
    }
}
