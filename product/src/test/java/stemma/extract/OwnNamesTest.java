package stemma.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static stemma.model.ActorKind.ORGANISATION;
import static stemma.model.ActorKind.PLACE;
import static stemma.model.ActorKind.STATE;

import java.util.List;
import org.junit.jupiter.api.Test;
import stemma.model.Mention;

/// Names that a text itself makes known.
class OwnNamesTest {
    private static List<String> named(String text, Marked marked) {
        return mentions(text, marked).stream()
                .map(it -> "%s %s".formatted(it.kind().word(), it.at().in(text)))
                .toList();
    }

    private static List<Mention> mentions(String text, Marked marked) {
        return Mentions.of(text, Known.in(text, marked.tagged()));
    }

    @Test
    void the_last_word_of_an_organisation_is_it_behind_an_article() {
        String text = "The men of the Lorn Front slept. They saw the Front's deputy.";

        assertThat(named(text, new Marked(text).name("Organisation", "Lorn Front")))
                .containsExactly("organisation Lorn Front", "organisation Front");
    }

    @Test
    void very_many_large_words_in_a_row_are_read_to_their_end() {
        String text = "Selm Vale ".repeat(20_000) + "“security bureau” was shut.";

        assertThat(named(text, new Marked(text).name("Organisation", "Selm Vale")))
                .contains("organisation Selm Vale");
    }

    @Test
    void a_word_that_always_follows_a_name_is_part_of_it() {
        String text = "He was in Ostra Vell then. He left Ostra Vell in May.";

        assertThat(
                        named(
                                text,
                                new Marked(text)
                                        .name("Location", "Ostra")
                                        .name("Location", "He left |Ostra")))
                .containsExactly("place Ostra Vell", "place Ostra Vell");
    }

    @Test
    void a_name_is_of_the_kind_that_it_was_read_as_most() {
        String text = "He saw Ostra Vell. He left Ostra Vell. He hates Ostra Vell.";

        assertThat(
                        named(
                                text,
                                new Marked(text)
                                        .name("Location", "Ostra Vell")
                                        .name("Organisation", "He left |Ostra Vell")
                                        .name("Location", "He hates |Ostra Vell")))
                .containsOnly("place Ostra Vell");
    }

    @Test
    void a_union_of_people_has_their_name_too() {
        String text = "They met the Ostra Farmers' Union in May.";

        assertThat(named(text, new Marked(text).name("Organisation", "Ostra Farmers")))
                .containsExactly("organisation Ostra Farmers' Union");
    }

    @Test
    void a_headline_makes_no_name_known() {
        String text = "Lorn Front Opens New Office Today";

        assertThat(named(text, new Marked(text).name("Organisation", "Lorn Front Opens")))
                .containsExactly("organisation Lorn Front Opens");
    }

    @Test
    void whoever_has_a_foreign_ministry_is_a_state() {
        String text = "The men left Norl. They saw Norl's foreign ministry. A man of Ost slept.";
        var marked =
                new Marked(text)
                        .name("Person", "Norl")
                        .name("Location", "They saw |Norl")
                        .name("Location", "Ost");

        assertThat(mentions(text, marked))
                .extracting(Mention::kind)
                .containsExactly(STATE, STATE, PLACE);
    }

    @Test
    void a_league_with_an_ambassador_is_no_state() {
        String text =
                "The men of the Karst League slept. Its enemies hate the League's ambassador.";

        assertThat(mentions(text, new Marked(text).name("Organisation", "Karst League")))
                .extracting(Mention::kind)
                .containsOnly(ORGANISATION);
    }
}
