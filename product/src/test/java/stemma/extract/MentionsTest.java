package stemma.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static stemma.model.ActorKind.MEDIUM;
import static stemma.model.ActorKind.ORGANISATION;
import static stemma.model.ActorKind.PERSON;
import static stemma.model.ActorKind.PLACE;
import static stemma.model.ActorKind.STATE;
import static stemma.model.ActorKind.UNIT;

import org.junit.jupiter.api.Test;
import stemma.model.Mention;

/// Actors and places by name.
class MentionsTest {
    @Test
    void the_type_of_a_name_and_the_words_in_it_tell_its_kind() {
        String text =
                "Nadim Oss of the Ossian League saw the Halden Ministry of Supply in Dalma on Karst Radio.";
        var tagged =
                new Marked(text)
                        .name("Person", "Nadim Oss")
                        .name("Organisation", "Ossian League")
                        .name("Organisation", "Halden Ministry of Supply")
                        .name("Location", "Dalma")
                        .name("Organisation", "Karst Radio")
                        .medium("Karst Radio")
                        .tagged();

        assertThat(Mentions.of(text, Known.in(text, tagged)))
                .extracting(Mention::name, Mention::kind)
                .containsExactly(
                        tuple("Nadim Oss", PERSON),
                        tuple("Ossian League", ORGANISATION),
                        tuple("Halden Ministry of Supply", UNIT),
                        tuple("Dalma", PLACE),
                        tuple("Karst Radio", MEDIUM));
    }

    @Test
    void a_word_for_what_belongs_to_a_state_names_the_state_that_acts() {
        String text = "Iranian-backed units and the Polish minister met; two Iranians left.";
        var tagged =
                new Marked(text)
                        .adjectives("Polish")
                        .name("Organisation", "Iranian")
                        .name("Location", "Polish")
                        .name("Organisation", "Iranians")
                        .tagged();

        assertThat(Mentions.of(text, Known.in(text, tagged)))
                .extracting(Mention::name, Mention::kind)
                .containsExactly(tuple("Iran", STATE), tuple("Poland", STATE));
    }

    @Test
    void a_mention_with_a_name_in_it_that_was_not_read_as_one_is_named_by_all_of_it() {
        String text = "The Tarvel Front left.";
        var tagged = new Marked(text).entity("Organisation", "The Tarvel Front").tagged();

        assertThat(Mentions.of(text, Known.in(text, tagged)))
                .extracting(Mention::name)
                .containsExactly("Tarvel Front");
    }

    @Test
    void a_surname_goes_by_the_full_name_before_it_and_a_title_is_no_part_of_a_name() {
        String text = "Foreign Minister Idris al-Tamari came. Later Dr. Al-Tamari left.";
        var tagged =
                new Marked(text)
                        .name("Person", "Foreign Minister Idris al-Tamari")
                        .name("Person", "Dr. Al-Tamari")
                        .tagged();

        assertThat(Mentions.of(text, Known.in(text, tagged)))
                .extracting(Mention::name, mention -> mention.at().in(text))
                .containsExactly(
                        tuple("Idris al-Tamari", "Idris al-Tamari"),
                        tuple("Idris al-Tamari", "Al-Tamari"));
    }

    @Test
    void the_surname_of_somebody_named_before_is_no_medium() {
        String text = "Nadim Oss came. Later Oss told reporters. Velm Wire wrote.";
        var tagged =
                new Marked(text)
                        .name("Person", "Nadim Oss")
                        .name("Organisation", "came. Later |Oss")
                        .medium("came. Later |Oss")
                        .name("Organisation", "Velm Wire")
                        .medium("Velm Wire")
                        .tagged();

        assertThat(Mentions.of(text, Known.in(text, tagged)))
                .extracting(Mention::name, Mention::kind)
                .containsExactly(
                        tuple("Nadim Oss", PERSON),
                        tuple("Nadim Oss", PERSON),
                        tuple("Velm Wire", MEDIUM));
    }

    @Test
    void an_article_is_no_part_of_a_name() {
        String text = "They met the Sennet Observer Mission.";
        var tagged = new Marked(text).name("Organisation", "the Sennet Observer Mission").tagged();

        assertThat(Mentions.of(text, Known.in(text, tagged)))
                .extracting(Mention::name)
                .containsExactly("Sennet Observer Mission");
    }

    @Test
    void a_known_name_has_its_usual_name_and_kind_whatever_the_model_took_it_for() {
        String text = "The Republic of Turkey wrote.";
        var tagged = new Marked(text).name("Person", "Turkey").entity("Person", "Turkey").tagged();

        assertThat(Mentions.of(text, Known.in(text, tagged)))
                .extracting(mention -> mention.at().in(text), Mention::name, Mention::kind)
                .containsExactly(tuple("Republic of Turkey", "Turkey", STATE));
    }

    @Test
    void the_first_of_several_words_may_tell_what_is_named() {
        String text = "She read Sawt al-Orm at Lower Vale and met Y. there.";
        var tagged =
                new Marked(text)
                        .name("Person", "Sawt al-Orm")
                        .name("Person", "Lower Vale")
                        .name("Organisation", "Y")
                        .tagged();

        assertThat(Mentions.of(text, Known.in(text, tagged)))
                .extracting(Mention::name, Mention::kind)
                .containsExactly(
                        tuple("Sawt al-Orm", MEDIUM),
                        tuple("Lower Vale", PLACE),
                        tuple("Y", PERSON));
    }

    @Test
    void a_word_that_only_tells_which_officials_or_which_paper_is_a_place() {
        String text = "The Orm officials saw it, Vale officials read a Vale newspaper.";
        var tagged =
                new Marked(text)
                        .heads("officials", "newspaper", "saw", "read")
                        .name("Organisation", "Orm")
                        .name("Organisation", "Vale")
                        .tagged();

        assertThat(Mentions.of(text, Known.in(text, tagged)))
                .extracting(Mention::name, Mention::kind)
                .containsExactly(tuple("Orm", ORGANISATION), tuple("Vale", PLACE));
    }

    @Test
    void a_person_s_name_before_a_noun_is_his_though_it_was_read_as_a_body_s() {
        String text = "Corin Vale left. His Vale regime fell.";
        var tagged =
                new Marked(text)
                        .heads("Vale", "regime")
                        .name("Person", "Corin Vale")
                        .name("Organisation", "His |Vale")
                        .tagged();

        assertThat(Mentions.of(text, Known.in(text, tagged)))
                .extracting(Mention::name)
                .containsExactly("Corin Vale", "Vale");
    }

    @Test
    void two_names_with_an_and_between_are_two_where_each_is_told_of() {
        String text =
                "Vale League and Orm Front meet. The Vale League and the Orm Front met. Doctors and Nurses left. The Trade and Tools Union left.";
        var tagged =
                new Marked(text)
                        .heads("met", "meet", "left")
                        .verbs("met", "meet", "left")
                        .name("Organisation", "Vale League and Orm Front")
                        .name("Organisation", "The |Vale League")
                        .name("Organisation", "the |Orm Front")
                        .name("Organisation", "Trade and Tools Union")
                        .tagged();

        assertThat(Mentions.of(text, Known.in(text, tagged)))
                .extracting(Mention::name)
                .containsExactly(
                        "Vale League",
                        "Orm Front",
                        "Vale League",
                        "Orm Front",
                        "Trade and Tools Union");
    }

    @Test
    void the_first_word_of_a_known_name_belongs_to_the_one_joined_to_it() {
        String text =
                "It wrote to the UN Security Council and General Assembly, and to Vale General Assembly.";
        var tagged =
                new Marked(text)
                        .name("Organisation", "UN Security Council")
                        .name("Organisation", "General Assembly")
                        .name("Organisation", "Vale General Assembly")
                        .tagged();

        assertThat(Mentions.of(text, Known.in(text, tagged)))
                .extracting(Mention::name)
                .containsExactly(
                        "UN Security Council", "UN General Assembly", "Vale General Assembly");
    }
}
