package stemma.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What time the content of a statement is about, read with the program's own model in reports of Wednesday, 12 March 2031.
class TimingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    On 6 May 2030, the Tarvel Front attacked the Kesh Guard.                        | attacks  | 2030-05-06
                    The Tarvel Front attacked the Kesh Guard on Saturday.                           | attacks  | 2031-03-08
                    Last week the Tarvel Front attacked the Kesh Guard.                             | attacks  | 2031-03-03/2031-03-09
                    Nadim Oss said the Tarvel Front attacked the Kesh Guard on Saturday.            | attacks  | 2031-03-08
                    Norvia on Monday accused the Tarvel Front of theft.                             | accuses  | 2031-03-10
                    On Monday Tarvel Front fighters entered Velm and attacked the Kesh Guard.       | attacks  | 2031-03-10
                    On Monday the Tarvel Front's fighters carried out a raid on the Kesh Guard.     | attacks  | 2031-03-10
                    Nadim Oss condemned Monday's attack by the Tarvel Front on the Kesh Guard.      | attacks  | 2031-03-10
                    The Tarvel Front attacked the Kesh Guard on the night of 22 February.           | attacks  | 2031-02-22
                    Idris Benn has led the Tarvel Front since 2028.                                 | leads    | 2028/..
                    """)
    void a_time_that_hangs_on_the_word_for_it_is_when_it_was(
            String text, String relation, String when) {
        assertThat(when(relation, text)).isEqualTo(when);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The Tarvel Front attacked the Kesh Guard following a November 3, 2030 speech by Nadim Oss.   | attacks
                    The Tarvel Front attacked the Kesh Guard after the flood of Velm on Saturday.                | attacks
                    The Tarvel Front attacked the Kesh Guard before the flood of 3 May 2030.                     | attacks
                    Nadim Oss said on Saturday that the Tarvel Front had attacked the Kesh Guard.                | attacks
                    The Tarvel Front asked the Kesh Guard to be gone by 30 April.                                | requests
                    The Tarvel Front attacks the Kesh Guard by night.                                            | attacks
                    Fighters entered Velm on Monday, and the Tarvel Front attacked the Kesh Guard.               | attacks
                    On Monday the Karst League left Velm, and the Tarvel Front will attack the Kesh Guard.       | attacks
                    Norvia broke the agreement of 3 May 2030 with the Karst League.                           | rejects
                    DALMA, March 12, 2031 (Karst Wire) – The Tarvel Front attacked the Kesh Guard.               | attacks
                    The Tarvel Front has attacked the Kesh Guard often, including last month.                    | attacks
                    """)
    void a_time_of_something_else_is_not(String text, String relation) {
        assertThat(when(relation, text)).isEmpty();
    }

    /// Of the one statement of that relation.
    private static String when(String relation, String text) {
        var found =
                Said.drafts(Said.paragraphs(text, "2031-03-12")).stream()
                        .filter(it -> it.content().relation().equals(relation))
                        .toList();
        assertThat(found).hasSize(1);
        return found.getFirst().content().when().edtf();
    }
}
