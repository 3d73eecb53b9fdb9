package stemma.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Who is meant in a conversation of two, read with the program's own model.
class InterviewTest {
    private static final String TEXT =
            """
            Ilse Brandow: Good evening. Mr Oss, a Dalma newspaper says that the ferry was sold.
            Nadim Oss: It is at the quay. I showed it to Petra Linn on Monday. She said that it needed paint.
            Brandow: The paper says that you want to scrap it. Who owns it?
            Oss: The town owns it.
            Brandow: A clerk of the court told a weekly that the captain had left. Is that so?
            Oss: My cousin steers it.
            """;

    @Test
    void whoever_is_called_to_says_nothing() {
        assertThat(Said.by("ferry was sold", TEXT)).isEqualTo("a Dalma newspaper");
    }

    @Test
    void you_are_whoever_is_asked() {
        assertThat(Said.by("scrap it", TEXT)).endsWith(" <- Nadim Oss");
    }

    @Test
    void she_is_whom_the_speaker_named_and_not_himself() {
        assertThat(Said.by("it needed paint", TEXT)).isEqualTo("Nadim Oss <- Petra Linn");
    }

    @Test
    void whoever_speaks_is_no_subject_of_what_he_says() {
        assertThat(Said.by("the captain had left", TEXT))
                .isEqualTo("a weekly <- A clerk of the court");
    }
}
