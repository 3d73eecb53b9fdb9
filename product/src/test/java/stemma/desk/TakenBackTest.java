package stemma.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import stemma.model.Block;
import stemma.model.BlockKind;
import stemma.model.Claim;
import stemma.model.Imprint;
import stemma.model.Passage;
import stemma.model.Report;
import stemma.model.Source;
import stemma.model.When;

/// What somebody says that he takes back.
class TakenBackTest {
    private static final String TEXT =
            "Ilse Marr said in May that no rifles had come. “I was wrong,” Marr said. Tomas Reik said that rifles had come. “I told you what I had been told,” said Reik."
                    + " “If I was wrong, I shall say so,” Marr said.";

    @Test
    void who_was_wrong_takes_back_the_last_that_was_told_of_him() {
        assertThat(takenBack("Marr", "I was wrong")).contains("no rifles had come");
        assertThat(takenBack("Reik", "I told you what I had been told"))
                .contains("that rifles had come");
    }

    @Test
    void nobody_takes_back_what_another_said_or_what_he_does_not_call_wrong() {
        assertThat(takenBack("Oss", "I was wrong")).isEmpty();
        assertThat(takenBack("Marr", "If I was wrong, I shall say so")).isEmpty();
        assertThat(takenBack("Reik", "that rifles had come")).isEmpty();
    }

    @Test
    void who_denied_what_he_did_not_know_takes_back_what_he_denied() {
        String text =
                "Reik denied that rifles had come. “The rifles came in May,” Reik said. “I denied what I had not been told.”";
        var reik = new Source.Person("Reik");
        var back = Excerpt.of(text, "says", "I denied what I had not been told").by(reik).is();
        var filed =
                Excerpt.filed(
                        text,
                        Excerpt.of(text, "says", "rifles had come").by(reik).denied().is(),
                        Excerpt.of(text, "says", "The rifles came in May").by(reik).is(),
                        back);

        assertThat(new TakenBack(filed, Source::label).of(back))
                .hasValueSatisfying(it -> assertThat(it.id()).isEqualTo("rifles had come"));
    }

    @Test
    void the_author_of_a_letter_takes_back_what_he_wrote() {
        String text = "I wrote that no rifles had come. I was wrong.";
        var self = new Source.Unnamed("I");
        var back = Excerpt.of(text, "says", "I was wrong").by(self).is();
        var wrote = Excerpt.of(text, "says", "no rifles had come").by(self).is();

        assertThat(takenBack(text, "Ilse Marr", wrote, back)).contains("no rifles had come");
        assertThat(takenBack(text, "Velm Press Office", wrote, back)).isEmpty();
    }

    private static Optional<String> takenBack(String text, String author, Claim wrote, Claim back) {
        var nobody = Optional.<String>empty();
        var imprint =
                new Imprint(
                        nobody,
                        nobody,
                        Optional.of(author),
                        When.unstated(),
                        nobody,
                        nobody,
                        nobody);
        var report = new Report("0".repeat(64), "a.txt", imprint, "en", text, List.of());
        return new TakenBack(new Filed(report, List.of(wrote, back)), Source::label)
                .of(back)
                .map(Claim::id);
    }

    @Test
    void a_correction_says_so_where_it_begins() {
        assertThat(TakenBack.isCorrecting(report("CORRECTION: Reik sent rifles"))).isTrue();
        assertThat(TakenBack.isCorrecting(report("Corrected: the number of rifles"))).isTrue();
        assertThat(TakenBack.isCorrecting(report("Reik denies a correction"))).isFalse();
    }

    private static Report report(String text) {
        return new Report(
                "0".repeat(64),
                "a.txt",
                Imprint.unknown(),
                "en",
                text,
                List.of(new Block(BlockKind.PARAGRAPH, new Passage(0, text.length()), "en")));
    }

    private static Optional<String> takenBack(String speaker, String words) {
        var said = said(speaker, words);
        var filed =
                Excerpt.filed(
                        TEXT,
                        said("Marr", "no rifles had come"),
                        said("Reik", "that rifles had come"),
                        said);
        return new TakenBack(filed, Source::label)
                .of(said)
                .map(it -> it.content().words().getFirst().in(TEXT));
    }

    private static Claim said(String speaker, String words) {
        return Excerpt.of(TEXT, "says", words).by(new Source.Person(speaker)).is();
    }
}
