package stemma.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import stemma.Trials;
import stemma.model.Passage;

class TokensTest {
    private static List<String> of(String text) {
        return Tokens.of(text, new Passage(0, text.length())).stream().map(Token::word).toList();
    }

    @Test
    void the_possessive_and_the_hyphen_stand_alone() {
        assertThat(of("the League's Tarvel-financed men"))
                .containsExactly("the", "League", "'s", "Tarvel", "-", "financed", "men");
    }

    @Test
    void acronyms_numbers_apostrophes_and_footnote_marks_are_one_token() {
        assertThat(of("U.N. 1,200 3.5 Sana’a didn't [12]"))
                .containsExactly("U.N.", "1,200", "3.5", "Sana’a", "did", "n't", "[12]");
    }

    @Test
    void the_doubled_quotation_marks_of_a_typewriter_are_one_token_each() {
        assertThat(of("``Go,'' he said. ''Go.''"))
                .containsExactly("``", "Go", ",", "''", "he", "said", ".", "''", "Go", ".", "''");
    }

    @Test
    void letters_of_transliteration_belong_to_their_word() {
        assertThat(of("ʿIzz Ḥasan")).containsExactly("ʿIzz", "Ḥasan");
    }

    @Test
    void every_sign_that_is_no_space_is_in_exactly_one_token() {
        String signs = "aZ 1.,'’s-[]“م\u00a0ʿ\u0323";

        Trials.forAll(
                (random, size) ->
                        random.ints(size * 2 + 1L, 0, signs.length())
                                .mapToObj(i -> signs.substring(i, i + 1))
                                .reduce("", String::concat),
                text ->
                        assertThat(String.join("", of(text)))
                                .isEqualTo(text.replaceAll("[\\s\\p{Z}]", "")));
    }
}
