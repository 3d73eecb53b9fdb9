package stemma.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static stemma.model.ActorKind.MEDIUM;
import static stemma.model.ActorKind.ORGANISATION;

import java.util.List;
import org.junit.jupiter.api.Test;
import stemma.model.Appearance;
import stemma.model.CueKind;

/// How a report writes whom it tells of, and what it shows him to be.
class SpelledTest {
    @Test
    void a_title_before_a_name_is_in_a_spelling_of_it() {
        String text = "Foreign Minister Ada Brun met Mr Brun. The Colonel Ilse Marr left.";
        var told =
                told(
                        text,
                        new Marked(text)
                                .heads("Brun", "Marr")
                                .name("Person", "Foreign Minister Ada Brun")
                                .name("Person", "Mr Brun")
                                .name("Person", "Ilse Marr"));

        assertThat(told)
                .extracting(Appearance::names)
                .containsExactly(
                        List.of("Ada Brun", "Foreign Minister Ada Brun", "Brun", "Mr Brun"),
                        List.of("Ilse Marr", "Colonel Ilse Marr"));
    }

    @Test
    void initials_before_a_name_are_in_a_spelling_of_it() {
        String text = "They asked Colonel P. J. Brun there.";
        var told = told(text, new Marked(text).heads("Brun").name("Person", "Brun"));

        assertThat(told)
                .extracting(Appearance::names)
                .containsExactly(List.of("Brun", "Colonel P. J. Brun"));
    }

    @Test
    void the_title_of_another_sentence_is_in_none() {
        String text = "They asked the Minister. Brun left.";
        var told = told(text, new Marked(text).heads("Brun").name("Person", "Brun"));

        assertThat(told).extracting(Appearance::names).containsExactly(List.of("Brun"));
    }

    @Test
    void a_state_is_spelled_with_its_government_and_a_body_with_its_people() {
        String text = "The Republic of Orm and the Orm government spoke. Selm people saw it.";
        var told =
                told(
                        text,
                        new Marked(text)
                                .heads("Republic", "government", "people")
                                .name("Organisation", "Republic of Orm")
                                .name("Organisation", "the |Orm")
                                .name("Person", "Selm"));

        assertThat(told)
                .extracting(Appearance::names)
                .containsExactly(
                        List.of("Republic of Orm", "Orm", "Orm government"),
                        List.of("Selm", "Selm people"));
    }

    @Test
    void whoever_something_comes_by_as_by_a_medium_is_one_where_its_name_leaves_that_open() {
        String text = "Selm Network said that the Orm Network met.";
        var told =
                told(
                        text,
                        new Marked(text)
                                .heads("said", "Network")
                                .medium("Selm Network")
                                .name("Organisation", "Orm Network")
                                .saying(
                                        CueKind.SAYS,
                                        "Selm Network",
                                        "said",
                                        "that the Orm Network met"));

        assertThat(told)
                .filteredOn(it -> it.kind() == MEDIUM || it.kind() == ORGANISATION)
                .extracting(it -> it.name() + " " + it.kind())
                .containsExactly("Selm Network MEDIUM", "Orm Network ORGANISATION");
    }

    @Test
    void a_word_for_media_before_that_for_a_house_tells_the_kind() {
        String text = "Orm Press Group met the Selm Media House and the Vale Group.";
        var told =
                told(
                        text,
                        new Marked(text)
                                .heads("Group", "House")
                                .name("Organisation", "Orm Press Group")
                                .name("Organisation", "Selm Media House")
                                .name("Organisation", "Vale Group"));

        assertThat(told).extracting(Appearance::kind).containsExactly(MEDIUM, MEDIUM, ORGANISATION);
    }

    private static List<Appearance> told(String text, Marked marked) {
        var known = Known.in(text, marked.tagged());
        var report = Said.paragraphs(text);
        return Appearances.of(report, known, Drafts.of(report, known));
    }
}
