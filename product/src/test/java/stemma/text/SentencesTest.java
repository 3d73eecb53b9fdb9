package stemma.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import stemma.Trials;
import stemma.model.Passage;

class SentencesTest {
    private static List<String> of(String text) {
        return Sentences.of(text, new Passage(0, text.length())).stream()
                .map(at -> at.in(text))
                .toList();
    }

    @Test
    void abbreviations_titles_and_initials_end_no_sentence() {
        assertThat(
                        of(
                                "Gen. H. Varda met Dr. Oss in Dalma. They spoke about No. 12 and the U.N. mission."))
                .hasSize(2);
    }

    @Test
    void a_number_ends_a_sentence_only_where_one_can_start() {
        assertThat(of("It cost 3.5 million. On p. 4 the price is lower."))
                .containsExactly("It cost 3.5 million.", "On p. 4 the price is lower.");
    }

    @Test
    void a_footnote_mark_belongs_to_the_sentence_before_it() {
        assertThat(of("The bridge was shut.[1] Nobody crossed.”[2][3] Then it snowed."))
                .containsExactly(
                        "The bridge was shut.[1]", "Nobody crossed.”[2][3]", "Then it snowed.");
    }

    @Test
    void a_small_footnote_number_belongs_to_the_sentence_before_it() {
        assertThat(of("The camp is on the ridge.3 The League denies it.”12 Nobody crossed."))
                .containsExactly(
                        "The camp is on the ridge.3",
                        "The League denies it.”12",
                        "Nobody crossed.");
        assertThat(
                        of(
                                "He wrote it on March 3.2 The letter of May 2031.1 It fell by May 4.5 of an inch."))
                .containsExactly(
                        "He wrote it on March 3.2",
                        "The letter of May 2031.1",
                        "It fell by May 4.5 of an inch.");
        assertThat(of("It cost 3.5 Norvian crowns. See No.7 The Bridge. It fell by 4.1 On Monday"))
                .containsExactly(
                        "It cost 3.5 Norvian crowns.",
                        "See No.7 The Bridge.",
                        "It fell by 4.1 On Monday");
    }

    @Test
    void a_reporting_clause_in_small_letters_belongs_to_its_quotation() {
        assertThat(of("“Why?” she asked. “Go home!” he said."))
                .containsExactly("“Why?” she asked.", "“Go home!” he said.");
    }

    @Test
    void a_no_break_space_and_a_blank_line_part_sentences() {
        assertThat(of("It snowed.\u00a0The bridge was shut\n\nTHE DAY AFTER"))
                .containsExactly("It snowed.", "The bridge was shut", "THE DAY AFTER");
    }

    @Test
    void a_line_break_inside_a_paragraph_parts_nothing() {
        assertThat(of("The bridge\nwas shut.")).containsExactly("The bridge\nwas shut.");
    }

    @Test
    void arabic_and_hebrew_sentences_are_told_apart() {
        assertThat(of("هل أغلق الجسر؟ نعم. انتهى الأمر.")).hasSize(3);
        assertThat(of("הגשר נסגר. איש לא עבר.")).hasSize(2);
    }

    @Test
    void an_ellipsis_before_a_small_letter_ends_nothing() {
        assertThat(of("He said ... nothing. Then… he left."))
                .containsExactly("He said ... nothing.", "Then… he left.");
    }

    /// Together the sentences hold every character that is no white space, in order, none twice.
    @Test
    void no_word_is_lost_or_doubled() {
        String signs = "aB .!?…”“\"')([1]\n\u00a0 ؟ש.";

        Trials.forAll(
                (random, size) ->
                        random.ints(size * 3 + 1L, 0, signs.length())
                                .mapToObj(i -> signs.substring(i, i + 1))
                                .reduce("", String::concat),
                text ->
                        assertThat(String.join("", of(text)).replaceAll("[\\s\\p{Z}]", ""))
                                .isEqualTo(text.replaceAll("[\\s\\p{Z}]", "")));
    }
}
