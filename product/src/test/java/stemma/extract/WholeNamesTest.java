package stemma.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import stemma.tagger.Tagged.Entity;

/// Names that the model ended too early or too late.
class WholeNamesTest {
    @Test
    void a_name_goes_on_within_the_mention_of_its_person() {
        String text = "There they had met with Ambassador Corin Vale himself.";

        assertThat(
                        whole(
                                text,
                                new Marked(text)
                                        .name("Person", "Corin")
                                        .entity("Person", "Ambassador Corin Vale")))
                .containsExactly("Corin Vale");
    }

    @Test
    void two_parts_of_one_person_with_an_article_between_are_one_name() {
        String text = "It went well, said Samir al-Rassam, who left.";

        assertThat(
                        whole(
                                text,
                                new Marked(text)
                                        .name("Person", "Samir")
                                        .name("Person", "al-Rassam")
                                        .entity("Person", "Samir al-Rassam")))
                .containsExactly("Samir al-Rassam");
    }

    @Test
    void what_was_read_as_another_person_behind_an_article_is_the_rest_of_a_name() {
        String text = "It went well, said Samir al-Rassam, who left. He met Corin Vale Oss.";

        assertThat(
                        whole(
                                text,
                                new Marked(text)
                                        .name("Person", "Samir")
                                        .name("Person", "al-Rassam")
                                        .name("Person", "Corin Vale")
                                        .name("Person", "Oss")))
                .containsExactly("Samir al-Rassam", "Corin Vale", "Oss");
    }

    @Test
    void a_hebrew_article_is_within_a_name() {
        String text = "It was in Kol ha-Selm that day.";

        assertThat(
                        whole(
                                text,
                                new Marked(text)
                                        .name("Person", "Kol")
                                        .entity("Person", "Kol ha-Selm")))
                .containsExactly("Kol ha-Selm");
    }

    @Test
    void an_initial_and_its_dot_end_no_name() {
        String text = "It went well, said Petra J. Linn, who left.";

        assertThat(
                        whole(
                                text,
                                new Marked(text)
                                        .name("Person", "Petra J")
                                        .name("Person", "J. |Linn")
                                        .entity("Person", "Petra J. Linn")))
                .containsExactly("Petra J. Linn");
    }

    @Test
    void a_short_rank_is_no_name() {
        String text = "It went well, said Maj. Gen. Petra Linn.";

        assertThat(
                        whole(
                                text,
                                new Marked(text)
                                        .name("Person", "Maj")
                                        .name("Person", "Gen")
                                        .name("Person", "Petra Linn")))
                .containsExactly("Petra Linn");
    }

    @Test
    void a_name_that_is_whole_elsewhere_is_whole_here() {
        String text = "It was in the Tern Wire. He told Tern Wire so.";

        assertThat(
                        whole(
                                text,
                                new Marked(text)
                                        .name("Organisation", "Tern Wire")
                                        .name("Person", "told |Tern")))
                .containsExactly("Tern Wire", "Tern Wire");
    }

    @Test
    void a_word_for_what_it_is_ends_a_name_and_more_capitals_do_not() {
        String text = "The Tern Wire's editor met Selm Group Holdings and, by and by, Vale Front.";

        assertThat(
                        whole(
                                text,
                                new Marked(text)
                                        .heads("editor", "met")
                                        .name("Person", "Tern")
                                        .name("Organisation", "Selm")
                                        .name("Organisation", "and |Vale")))
                .contains("Tern Wire")
                .doesNotContain("Selm Group");
    }

    @Test
    void a_title_a_comma_or_a_known_name_ends_a_name() {
        String text = "Vale President Brun met Oda, Hamas and Oda Hamas people.";

        assertThat(
                        whole(
                                text,
                                new Marked(text)
                                        .name("Location", "Vale")
                                        .name("Person", "Oda")
                                        .name("Person", "and |Oda")
                                        .entity("Person", "Oda, Hamas")))
                .containsExactly("Vale", "Oda", "Oda");
    }

    @Test
    void the_body_that_somebody_is_sent_to_is_no_part_of_his_name() {
        String text = "Norvia's envoy to the UN Petra Linn met Chad Orl Venn.";

        assertThat(
                        whole(
                                text,
                                new Marked(text)
                                        .name("Person", "UN Petra Linn")
                                        .name("Person", "Chad Orl Venn")))
                .containsExactly("Petra Linn", "Chad Orl Venn");
    }

    @Test
    void words_in_small_letters_behind_a_name_are_none_of_it() {
        String text = "League and Front open joint office near Kesh bridge in spring";

        assertThat(
                        whole(
                                text,
                                new Marked(text)
                                        .name("Organisation", "Front open joint")
                                        .name("Location", "Kesh bridge")))
                .containsExactly("Front", "Kesh bridge");
    }

    @Test
    void things_are_nobody() {
        String text = "They broke the Kesh Agreement of the north bank.";

        assertThat(
                        whole(
                                text,
                                new Marked(text)
                                        .name("Person", "Kesh")
                                        .name("Organisation", "north bank")))
                .isEmpty();
    }

    @Test
    void a_headline_s_sentence_is_no_name() {
        String text = "Reed Party Press The Council For More\n\nThe Reed Party met.";

        assertThat(
                        whole(
                                text,
                                new Marked(text)
                                        .name(
                                                "Organisation",
                                                "Reed Party Press The Council For More")
                                        .name("Organisation", "\n\nThe |Reed Party")))
                .containsExactly("Reed Party", "Reed Party");
    }

    private static List<String> whole(String text, Marked marked) {
        return Stream.of(WholeNames.in(text, marked.tagged()))
                .flatMap(List::stream)
                .map(Entity::at)
                .map(at -> at.in(text))
                .toList();
    }
}
