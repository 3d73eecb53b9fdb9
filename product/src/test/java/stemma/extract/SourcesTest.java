package stemma.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import stemma.model.Passage;
import stemma.model.Source;

/// Who the words for a source stand for.
class SourcesTest {
    @Test
    void a_name_that_the_others_hang_on_says_who_and_its_kind() {
        String text = "Nadim Oss spoke. The Halden Ministry of Supply wrote. Karst Radio aired.";
        var marked =
                new Marked(text)
                        .heads("Oss", "Ministry", "Radio")
                        .name("Person", "Nadim Oss")
                        .name("Organisation", "Halden Ministry of Supply")
                        .medium("Karst Radio");

        assertThat(
                        sources(
                                text,
                                marked,
                                "Nadim Oss",
                                "The Halden Ministry of Supply",
                                "Karst Radio"))
                .containsExactly(
                        new Source.Person("Nadim Oss"),
                        new Source.Organisation("Halden Ministry of Supply"),
                        new Source.Outlet("Karst Radio"));
    }

    @Test
    void those_who_only_belong_to_a_name_stay_unnamed() {
        String text = "Two League officials spoke. The envoy to the Observer Mission left.";
        var marked =
                new Marked(text)
                        .heads("officials", "envoy")
                        .name("Organisation", "League")
                        .name("Organisation", "Observer Mission");

        assertThat(
                        sources(
                                text,
                                marked,
                                "Two League officials",
                                "The envoy to the Observer Mission"))
                .containsExactly(
                        new Source.Unnamed("Two League officials"),
                        new Source.Unnamed("The envoy to the Observer Mission"));
    }

    @Test
    void a_name_right_behind_the_noun_says_who() {
        String text = "The daily Sawt al-Karst wrote. League spokesman Nadim Oss spoke.";
        var marked =
                new Marked(text)
                        .heads("daily", "spokesman")
                        .name("Organisation", "Sawt al-Karst")
                        .name("Organisation", "League")
                        .name("Person", "Nadim Oss")
                        .medium("Sawt al-Karst");

        assertThat(sources(text, marked, "The daily Sawt al-Karst", "League spokesman Nadim Oss"))
                .containsExactly(
                        new Source.Outlet("Sawt al-Karst"), new Source.Person("Nadim Oss"));
    }

    @Test
    void he_is_the_person_who_spoke_last_and_the_daily_the_outlet_named_last() {
        String text =
                "Karst Radio aired. Nadim Oss spoke. He left. The radio wrote. It fell. They sat.";
        var marked =
                new Marked(text)
                        .heads("Radio", "Oss", "He", "radio", "It", "They")
                        .name("Person", "Nadim Oss")
                        .medium("Karst Radio");

        assertThat(
                        sources(
                                text,
                                marked,
                                "Karst Radio",
                                "Nadim Oss",
                                "He",
                                "The radio",
                                "It",
                                "They"))
                .extracting(Source::label)
                .containsExactly(
                        "Karst Radio",
                        "Nadim Oss",
                        "Nadim Oss",
                        "Karst Radio",
                        "Karst Radio",
                        "They");
    }

    @Test
    void a_pronoun_for_nobody_who_spoke_is_kept_as_it_stands() {
        String text = "He left. It fell.";

        assertThat(sources(text, new Marked(text).heads("He", "It"), "He", "It"))
                .containsExactly(new Source.Unnamed("He"), new Source.Unnamed("It"));
    }

    @Test
    void texts_and_parts_of_bodies_speak_as_such() {
        String text = "A letter of the League came. The ministry wrote. The Harbour Accord holds.";
        var marked =
                new Marked(text)
                        .heads("letter", "ministry", "Accord")
                        .name("Organisation", "League")
                        .entity("DocumentReference", "The Harbour Accord");

        assertThat(
                        sources(
                                text,
                                marked,
                                "A letter of the League",
                                "The ministry",
                                "The Harbour Accord"))
                .containsExactly(
                        new Source.Document("A letter of the League"),
                        new Source.Organisation("The ministry"),
                        new Source.Document("The Harbour Accord"));
    }

    @Test
    void a_surname_before_what_somebody_says_is_the_only_person_of_it() {
        String text = "Brun: No. Oss: Yes. Marr: Well. Ada Brun met Nadim Oss and Hana Oss.";
        var marked =
                new Marked(text)
                        .name("Person", "Ada Brun")
                        .name("Person", "Nadim Oss")
                        .name("Person", "Hana Oss");

        assertThat(sources(text, marked, "Brun", "Oss", "Marr"))
                .containsExactly(
                        new Source.Person("Ada Brun"),
                        new Source.Unnamed("Oss"),
                        new Source.Unnamed("Marr"));
    }

    @Test
    void a_surname_in_capitals_is_the_person_of_that_surname() {
        String text = "Nadim Oss spoke. OSS: No.";

        assertThat(sources(text, new Marked(text).name("Person", "Nadim Oss"), "Nadim Oss", "OSS"))
                .containsExactly(new Source.Person("Nadim Oss"), new Source.Person("Nadim Oss"));
    }

    @Test
    void an_article_before_a_no_break_space_is_no_part_of_a_name() {
        String text = "The\u00a0League spoke.";

        assertThat(Types.bare(new Passage(0, 10), text)).isEqualTo(new Passage(4, 10));
        assertThat(Types.bare(new Passage(0, 3), text)).isEqualTo(new Passage(0, 3));
    }

    private static List<Source> sources(String text, Marked marked, String... words) {
        var sources = new Sources(text, marked.tagged(), new Own(Said.paragraphs(text)));
        return Arrays.stream(words)
                .map(it -> new Passage(text.indexOf(it), text.indexOf(it) + it.length()))
                .map(at -> sources.speakers(List.of(at)).getFirst().source())
                .toList();
    }
}
