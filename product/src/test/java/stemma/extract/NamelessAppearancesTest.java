package stemma.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static stemma.extract.AppearancesTest.told;
import static stemma.model.ActorKind.GROUP;
import static stemma.model.ActorKind.PERSON;
import static stemma.model.ActorKind.ROLE;

import java.util.List;
import org.junit.jupiter.api.Test;
import stemma.model.Appearance;
import stemma.model.CueKind;

/// Who appears in a report without a name.
class NamelessAppearancesTest {
    @Test
    void who_has_no_name_appears_where_it_says_something() {
        String text = "two diplomats said that Nadim Oss had left";
        var told =
                told(
                        text,
                        new Marked(text)
                                .heads("diplomats", "said", "Oss")
                                .plurals("diplomats")
                                .name("Person", "Nadim Oss")
                                .saying(
                                        CueKind.SAYS,
                                        "two diplomats",
                                        "said",
                                        "that Nadim Oss had left"));

        assertThat(told).extracting(Appearance::name).containsExactly("two diplomats", "Nadim Oss");
        assertThat(told).extracting(Appearance::kind).containsExactly(GROUP, PERSON);
    }

    @Test
    void one_person_without_a_name_is_no_group() {
        String text = "a diplomat said that it rained and the committee said that it snowed";
        var told =
                told(
                        text,
                        new Marked(text)
                                .heads("diplomat", "committee", "said")
                                .saying(CueKind.SAYS, "a diplomat", "said", "that it rained")
                                .saying(CueKind.SAYS, "the committee", "|said", "that it snowed"));

        assertThat(told)
                .extracting(Appearance::name, Appearance::kind)
                .containsExactly(tuple("a diplomat", ROLE), tuple("the committee", GROUP));
    }

    @Test
    void who_has_no_name_is_told_of_with_whose_he_is() {
        String text = "He saw that the Front leaders said that it rained.";
        var told =
                told(
                        text,
                        new Marked(text)
                                .heads("saw", "said")
                                .verbs("saw", "said")
                                .relation("Front", "compound")
                                .relation("the", "det")
                                .saying(CueKind.SAYS, "leaders", "said", "that it rained"));

        assertThat(told).extracting(Appearance::name).containsExactly("the Front leaders");
    }

    @Test
    void who_has_no_name_is_told_of_though_one_is_in_the_words_for_him() {
        String text = "Two officials of the Front said that it rained.";
        var told =
                told(
                        text,
                        new Marked(text)
                                .heads("officials", "said")
                                .nouns("Two")
                                .verbs("said")
                                .relation("Front", "nmod")
                                .name("Organisation", "Front")
                                .saying(
                                        CueKind.SAYS,
                                        "Two officials of the Front",
                                        "said",
                                        "that it rained"));

        assertThat(told)
                .extracting(Appearance::name)
                .containsExactly("Two officials of the Front", "Front");
    }

    @Test
    void nobody_and_what_cannot_act_does_not_appear() {
        String text = "no party said that it rained and a letter said that it snowed";
        var told =
                told(
                        text,
                        new Marked(text)
                                .heads("party", "letter", "said")
                                .saying(CueKind.SAYS, "no party", "said", "that it rained")
                                .saying(
                                        CueKind.SAYS,
                                        "a letter",
                                        "letter |said",
                                        "that it snowed"));

        assertThat(told).isEmpty();
    }

    @Test
    void a_daily_whose_name_its_report_tells_later_is_that_one() {
        assertThat(
                        daily(
                                "A Velm daily said that it rained. According to the Orm Post report it snowed."))
                .containsExactly("Orm Post");
    }

    @Test
    void a_daily_is_not_any_medium_that_is_named_later() {
        assertThat(daily("A Velm daily said that it rained. According to the Orm Post it snowed."))
                .containsExactly("A Velm daily", "Orm Post");
        assertThat(daily("In the Orm Post report a Velm daily said that it rained."))
                .containsExactly("Orm Post", "a Velm daily");
    }

    @Test
    void the_daily_of_a_headline_is_the_one_that_the_text_calls_so() {
        String text = "Velmi Daily: It rained. The Orm Post daily said that it snowed.";
        var told =
                told(
                        text,
                        new Marked(text)
                                .heads("Daily", "rained", "daily", "said")
                                .medium("Orm Post")
                                .name("Organisation", "Orm Post")
                                .saying(CueKind.SAYS, "Velmi Daily", "", "It rained"));

        assertThat(told)
                .singleElement()
                .satisfies(post ->
                        assertThat(post.at())
                                .extracting(at -> at.in(text))
                                .containsExactly("Velmi Daily", "Orm Post"));
    }

    @Test
    void forces_go_by_the_same_words_wherever_these_stand() {
        String text = "Turkish forces said that it rained. Later Turkish forces left.";
        var told =
                told(
                        text,
                        new Marked(text)
                                .adjectives("Turkish")
                                .heads("forces", "said", "left")
                                .entity("Organisation", "Turkish forces")
                                .saying(CueKind.SAYS, "Turkish forces", "said", "that it rained"));

        assertThat(told).singleElement().satisfies(forces -> assertThat(forces.at()).hasSize(2));
    }

    private static List<String> daily(String text) {
        String source = text.startsWith("A ") ? "A Velm daily" : "a Velm daily";
        var marked =
                new Marked(text)
                        .heads("daily", "said", "Post", "report")
                        .relation("Velm", "compound")
                        .medium("Orm Post")
                        .name("Organisation", "Orm Post")
                        .saying(CueKind.SAYS, source, "said", "that it rained");
        return told(text, marked).stream().map(Appearance::name).toList();
    }
}
