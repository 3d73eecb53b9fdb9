package stemma.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How what is said is presented where the word for the saying is denied or left open, read with the program's own model.
class MannersTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Kesh Guard wants to leave the hill. | leave the hill | planned",
                "The Kesh Guard does not want to leave the hill. | leave the hill | denied",
                "The two groups no longer want to seek the League's leave. | seek the League | denied",
                "Petra Linn believes that the Guard burned the mill. | burned the mill | believed",
                "Petra Linn does not believe that the Guard burned the mill. | burned the mill | denied",
                "Diplomats do not exclude that the Guard burned the mill. | burned the mill | believed",
                "The ministry confirmed that the Guard had burned the mill. | burned the mill | asserted",
                "The ministry appeared to confirm that the Guard had burned the mill. | burned the mill | believed",
                "The ministry has not confirmed that the Guard burned the mill. | burned the mill | believed",
                "The ministry declined to say whether the Guard had burned the mill. | burned the mill | believed",
                "The mayor did not know whether the Guard had burned the mill. | burned the mill | believed",
                "The mayor did not know that the Guard had burned the mill. | burned the mill | asserted",
                "The mayor not only said that the Guard had burned the mill. | burned the mill | asserted",
                "The ministry denies that the Guard burned the mill. | burned the mill | denied",
                "The ministry has stopped denying that the Guard burned the mill. | burned the mill | believed",
                "The ministry no longer denies that the Guard burned the mill. | burned the mill | believed",
                "The League never asked for a seat on the council. | a seat on the council | denied",
                "It is not known whether the office has approved the plan. | the plan | believed",
                "It is not known whether the ministry said that the Guard had burned the mill. | burned the mill | believed",
                "It remained unclear on Wednesday whether the Guard had burned the mill. | burned the mill | believed",
                "If the ministry confirms that the Guard burned the mill, the League will leave. | burned the mill | conditional",
            })
    void a_cue_that_is_denied_or_left_open_hands_on_otherwise(
            String text, String words, String manner) {
        assertThat(Said.holding(words, text))
                .map(draft -> draft.modality().word())
                .hasValue(manner);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Guard will leave the hill, Petra Linn said. | The Guard will | planned",
                "Petra Linn said that the Guard would leave the hill. | the Guard would | planned",
                "Petra Linn said that the Guard intends to leave the hill. | the Guard intends | planned",
                "Petra Linn said that the Guard may leave the hill. | the Guard may | believed",
                "If the mill burns, the Guard will leave the hill, Petra Linn said. | If the mill burns | conditional",
                "Petra Linn said that the Guard would leave the hill unless the mill burned. | unless the mill | conditional",
                "Petra Linn said that the Guard would hold the hill as long as the army stayed in Velm. | as long as the army | conditional",
                "“Should the army come, the Guard will leave the hill,” Petra Linn said. | Should the army come | conditional",
                "Petra Linn said that the Guard would leave the hill even if nobody saw it. | even if nobody | planned",
                "Petra Linn said that the Guard would have left the hill. | the Guard would | asserted",
                "“I cannot answer if the Guard left the hill,” Petra Linn said. | cannot answer | asserted",
                "Petra Linn said that this would mean more mills for the Guard. | this would mean | asserted",
                "Petra Linn said that the Guard will not leave the hill. | the Guard will | asserted",
                "Petra Linn said that the Guard left the hill for those who will come. | the Guard left the hill for | asserted",
            })
    void what_is_said_lies_ahead_or_hangs_on_a_condition_by_its_own_verb(
            String text, String words, String manner) {
        assertThat(Said.holding(words, text))
                .map(draft -> draft.modality().word())
                .hasValue(manner);
    }
}
