package stemma.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import stemma.model.Claim;
import stemma.model.CueKind;
import stemma.model.Passage;
import stemma.model.Source;

/// Who confirms what stands in a document of his own.
class AvowedTest {
    private static final String LETTER =
            "Norvia wrote in a letter that Selm arms the Kesh Guard and lets it train. The Velm Daily printed parts of it."
                    + " Its ministry said that it had sent it. A minister said that the contents were as published, and that the bridge was as reported.";

    private static final String RIFLES =
            "Norvia said that Selm arms the Kesh Guard and lets it train. Its ministry said that it had sent it.";

    @Test
    void who_confirms_that_he_sent_a_letter_says_what_stands_in_it() {
        assertThat(again(LETTER, "it had sent it", CueKind.CONFIRMS))
                .contains("author: Selm arms the Kesh Guard");
        assertThat(again(LETTER, "it had sent it", CueKind.SAYS)).isEmpty();
        assertThat(again(RIFLES, "it had sent it", CueKind.CONFIRMS)).isEmpty();
    }

    @Test
    void who_says_that_it_was_printed_right_vouches_for_it() {
        assertThat(again(LETTER, "the contents were as published", CueKind.SAYS))
                .contains("Selm arms the Kesh Guard");
        assertThat(again(LETTER, "the bridge was as reported", CueKind.SAYS)).isEmpty();
    }

    private static Optional<String> again(String text, String words, CueKind cue) {
        var said = claim(text, "says", words, "ministry", cue);
        var avowed =
                new Avowed(
                        Excerpt.filed(
                                text,
                                claim(
                                        text,
                                        "arms",
                                        "Selm arms the Kesh Guard",
                                        "Norvia",
                                        CueKind.SAYS),
                                claim(text, "trains", "lets it train", "Norvia", CueKind.SAYS),
                                said));
        return avowed.of(said)
                .map(it ->
                        (avowed.isAuthor(said) ? "author: " : "")
                                + it.content().words().getFirst().in(text));
    }

    private static Claim claim(
            String text, String relation, String words, String speaker, CueKind cue) {
        int begin = text.indexOf(words);
        return Excerpt.of(text, relation, words)
                .by(new Source.Organisation(speaker), cue)
                .in(new Passage(text.lastIndexOf(". ", begin) + 1, text.indexOf(".", begin)))
                .is();
    }
}
