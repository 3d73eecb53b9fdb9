package stemma.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// What a party says in its own sentences, read with the program's own model.
class OwnStatementsTest {
    private static final String TOLD =
            """
            On the quay there was a school for sixty ferrymen. It closed in July.
            Who closed the quay?
            The harbour master said that the boats had left.
            The Velm Ferrymen's Union slept that night.
            """;

    @Test
    void each_sentence_of_a_signed_statement_is_its_signers() {
        var said =
                Said.in(
                        "STATEMENT BY THE SPOKESWOMAN\n"
                                + TOLD
                                + "Petra Linn\nSpokeswoman of the Velm Ferrymen's Union");

        assertThat(said)
                .contains(
                        "Petra Linn: On the quay there was a school for sixty ferrymen.",
                        "Petra Linn: It closed in July.",
                        "Petra Linn: The Velm Ferrymen's Union slept that night.")
                .noneMatch(it -> it.contains("Who closed"));
    }

    @Test
    void what_a_signed_statement_hands_on_is_said_once() {
        var said =
                Said.in(
                        "STATEMENT BY THE SPOKESWOMAN\n"
                                + TOLD
                                + "Petra Linn\nSpokeswoman of the Velm Ferrymen's Union");

        assertThat(said).filteredOn(it -> it.endsWith("the boats had left")).hasSize(1);
        assertThat(said).noneMatch(it -> it.startsWith("Petra Linn: The harbour master"));
    }

    @Test
    void a_story_says_nothing_on_its_own_word() {
        assertThat(Said.in(TOLD)).noneMatch(it -> it.contains("a school for sixty"));
    }
}
