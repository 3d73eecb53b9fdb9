package stemma.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import stemma.model.Mention;
import stemma.model.Passage;

/// Whom a report means by a post.
class PostsTest {
    @Test
    void the_only_one_who_was_told_of_with_a_post_is_meant_by_it() {
        String text = "Colonel Ada Brun left. They saw the colonel there.";

        assertThat(meant(text, new Marked(text).name("Person", "Ada Brun"), "colonel"))
                .isEqualTo("Ada Brun");
    }

    @Test
    void a_name_beside_the_post_tells_who_has_it_and_of_whom() {
        String text =
                "Ilse Marr, the head of the Orm Front, met the Selm League's chairman, Ada Brun. The chairman of the Front left. The League chairman stayed.";
        var marked =
                new Marked(text)
                        .heads("head", "chairman", "left", "Front")
                        .name("Person", "Ilse Marr")
                        .name("Organisation", "Orm Front")
                        .name("Organisation", "Selm League")
                        .name("Person", "Ada Brun")
                        .name("Organisation", "chairman of the |Front")
                        .name("Organisation", "The |League");

        assertThat(meant(text, marked, "The |chairman")).isEqualTo("Ilse Marr");
        assertThat(meant(text, marked, "The League |chairman")).isEqualTo("Ada Brun");
    }

    @Test
    void nobody_is_meant_where_two_have_the_post_or_one_without_a_name() {
        String two = "Colonel Ada Brun met Colonel Ilse Marr. They saw the colonel there.";
        String another = "Colonel Ada Brun met a colonel. They saw the colonel there.";
        var marked = new Marked(two).name("Person", "Ada Brun").name("Person", "Ilse Marr");

        assertThat(meant(two, marked, "the |colonel")).isEmpty();
        assertThat(meant(another, new Marked(another).name("Person", "Ada Brun"), "the |colonel"))
                .isEmpty();
    }

    @Test
    void a_deputy_somebody_of_another_body_and_one_told_of_later_are_others() {
        String deputy = "The deputy chairman, Ada Brun, left. They saw the chairman there.";
        String other = "Ada Brun, the head of the Orm Front, left. The head of the League stayed.";
        String later = "They saw the colonel there. Colonel Ada Brun left.";

        assertThat(
                        meant(
                                deputy,
                                new Marked(deputy)
                                        .relation("deputy", "amod")
                                        .name("Person", "Ada Brun"),
                                "the |chairman"))
                .isEmpty();
        assertThat(
                        meant(
                                other,
                                new Marked(other)
                                        .name("Person", "Ada Brun")
                                        .name("Organisation", "Orm Front")
                                        .name("Organisation", "League"),
                                "The |head"))
                .isEmpty();
        assertThat(meant(later, new Marked(later).name("Person", "Ada Brun"), "the |colonel"))
                .isEmpty();
    }

    @Test
    void another_ministry_is_nobody_else_s() {
        String text =
                "They met a prime minister. The foreign minister, Ada Brun, left. They saw the foreign minister there.";
        var marked =
                new Marked(text)
                        .relation("prime", "amod")
                        .relation("foreign", "amod")
                        .name("Person", "Ada Brun");

        assertThat(meant(text, marked, "saw the foreign |minister")).isEqualTo("Ada Brun");
    }

    @Test
    void a_part_of_the_body_and_a_post_for_something_are_nobody() {
        String text =
                "Its head, Ada Brun, left. Minister Ilse Marr was hit in the head. The minister for trade stayed.";
        var marked = new Marked(text).name("Person", "Ada Brun").name("Person", "Ilse Marr");

        assertThat(meant(text, marked, "in the |head")).isEmpty();
        assertThat(meant(text, marked, "The |minister")).isEmpty();
    }

    /// The name of whom the word means; empty where it means nobody.
    private static String meant(String text, Marked marked, String word) {
        var known = Known.in(text, marked.tagged());
        int bar = word.indexOf('|');
        int from = bar < 0 ? text.lastIndexOf(word) : text.indexOf(word.replace("|", "")) + bar;
        return new Posts(text, known.sentences(), Mentions.of(text, known))
                .holder(new Passage(from, from + word.length() - bar - 1))
                .map(Mention::name)
                .orElse("");
    }
}
