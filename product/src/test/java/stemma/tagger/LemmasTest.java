package stemma.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import stemma.Trials;

class LemmasTest {
    private record Pair(String word, String lemma) {}

    @Test
    void one_rule_makes_the_lemma_of_all_words_of_a_kind() {
        String rule = Lemmas.script("reported", "report");

        assertThat(rule).isEqualTo("l|0+|2+");
        assertThat(Lemmas.apply(rule, "Shelled")).isEqualTo("shell");
    }

    @Test
    void a_rule_adds_letters_before_and_behind() {
        assertThat(Lemmas.apply("l|1+b|2+y", "carries")).isEqualTo("barriy");
    }

    @Test
    void capitals_of_the_lemma_are_part_of_the_rule_not_those_of_the_word() {
        String rule = Lemmas.script("Karst", "Karst");

        assertThat(rule).isEqualTo("u0l1|0+|0+");
        assertThat(Lemmas.apply(rule, "TARVEL")).isEqualTo("Tarvel");
        assertThat(Lemmas.apply(Lemmas.script("The", "the"), "Port")).isEqualTo("port");
    }

    @Test
    void a_lemma_that_shares_no_letter_with_its_word_is_given_whole() {
        assertThat(Lemmas.script("went", "go")).isEqualTo("=go");
        assertThat(Lemmas.apply("=I", "me")).isEqualTo("I");
    }

    @Test
    void a_rule_that_cuts_more_than_there_is_leaves_the_word() {
        assertThat(Lemmas.apply("l|0+|3+y", "As")).isEqualTo("as");
    }

    @Test
    void the_rule_of_a_word_and_its_lemma_gives_back_the_lemma_and_holds_no_space() {
        Trials.forAll(
                (random, size) -> new Pair(letters(random, size), letters(random, size)),
                pair -> {
                    String rule = Lemmas.script(pair.word, pair.lemma);

                    assertThat(Lemmas.apply(rule, pair.word)).isEqualTo(pair.lemma);
                    assertThat(rule).doesNotContainAnyWhitespaces();
                });
    }

    private static String letters(RandomGenerator random, int size) {
        String letters = "aabbAB İßẞéul01|+= '’";
        return random.ints(1 + size / 4, 0, letters.length())
                .mapToObj(i -> letters.substring(i, i + 1))
                .reduce("", String::concat);
    }
}
