package stemma.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import stemma.model.Modality;

/// Who confirms or denies what was told before, in the words that stand for it.
class AnswersTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    It | The League armed the Front. It was later confirmed by the ministry in Halden. | the ministry in Halden
                    The report | The Courier said that the League had armed the Front. The report was confirmed by two officials. | two officials
                    which | The Front has moved its seat to Dalma, which two officials confirmed. | two officials
                    claim | The army attacked the camp at Brenn, a claim the ministry later confirmed. | the ministry
                    as | The League attacked the depot, as the army later confirmed. | the army
                    """)
    void whoever_confirms_it_is_told_with_the_word_for_it(String words, String text, String by) {
        assertThat(Said.in(text)).contains(by + ": " + words);
    }

    @Test
    void what_is_confirmed_stays_the_outlets_own_word_too() {
        assertThat(
                        Said.by(
                                "moved its seat",
                                "The Front has moved its seat to Dalma, which the army confirmed."))
                .isEmpty();
    }

    @Test
    void a_denial_is_one() {
        String text =
                "Oss said that the Front had asked for arms. The claim was later denied by the League.";

        assertThat(Said.holding("The claim", text))
                .get()
                .satisfies(it -> assertThat(it.modality()).isEqualTo(Modality.DENIED));
    }

    @Test
    void nobody_confirms_another_thing() {
        assertThat(
                        Said.in(
                                "The Front showed a letter, which the army confirmed had come from Dalma."))
                .noneMatch(it -> it.endsWith(": which"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The League armed the Front. It has not been confirmed by the ministry.",
                "The League armed the Front. It could not be confirmed by the ministry."
            })
    void who_has_not_confirmed_it_leaves_it_open(String text) {
        assertThat(Said.in(text)).contains("the ministry: It");
        assertThat(Said.holding("It", text))
                .get()
                .satisfies(it -> assertThat(it.modality()).isEqualTo(Modality.BELIEVED));
    }
}
