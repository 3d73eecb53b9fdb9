package stemma.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static stemma.model.ActorKind.ORGANISATION;
import static stemma.model.ActorKind.PERSON;
import static stemma.model.ActorKind.PLACE;
import static stemma.model.ActorKind.ROLE;

import java.util.List;
import org.junit.jupiter.api.Test;
import stemma.model.Mention;
import stemma.model.Passage;
import stemma.tagger.Tagged;
import stemma.tagger.Tagged.Entity;
import stemma.tagger.Tagged.Sentence;

/// What looks like the name of somebody and is none, or not of whom it seems.
class NamelessTest {
    @Test
    void dates_sums_weapons_and_pronouns_name_no_actor() {
        String text = "On Monday we paid $5 for a Kestrel rocket and the Accord.";
        var tagged =
                new Marked(text)
                        .entity("Temporal", "Monday")
                        .entity("Organisation", "we")
                        .entity("Money", "$5")
                        .entity("Weapon", "a Kestrel rocket")
                        .name("Other", "Accord")
                        .tagged();

        assertThat(Mentions.of(text, Known.in(text, tagged))).isEmpty();
    }

    @Test
    void whoever_is_in_a_place_is_in_no_person() {
        String text =
                "Brun waited. Vale was calm in Orm, and people in Brun's house slept in Vale.";
        var tagged =
                new Marked(text)
                        .name("Person", "Brun")
                        .name("Person", "Vale")
                        .name("Person", "in |Orm")
                        .name("Person", "in |Vale")
                        .tagged();

        assertThat(Mentions.of(text, Known.in(text, tagged)))
                .extracting(Mention::name, Mention::kind)
                .containsExactly(
                        tuple("Brun", PERSON),
                        tuple("Vale", PLACE),
                        tuple("Orm", PLACE),
                        tuple("Vale", PLACE));
    }

    @Test
    void a_part_of_a_person_s_name_stays_one_whatever_stands_before_it() {
        String text = "Corin Vale spoke. They trust in Vale now.";
        var tagged =
                new Marked(text)
                        .name("Person", "Corin Vale")
                        .name("Person", "trust in |Vale")
                        .tagged();

        assertThat(Mentions.of(text, Known.in(text, tagged)))
                .extracting(Mention::name, Mention::kind)
                .containsExactly(tuple("Corin Vale", PERSON), tuple("Corin Vale", PERSON));
    }

    @Test
    void headings_titles_numbers_and_agreements_are_nobody() {
        String text =
                "Ground\n\nThe Minister broke the Orm Treaty in Dispatch No. 12 of Movement, May 2.";
        var tagged =
                new Marked(text)
                        .heads("Ground", "Minister", "12")
                        .name("Person", "Ground")
                        .name("Person", "Minister")
                        .name("Organisation", "Orm Treaty")
                        .entity("Organisation", "No. 12")
                        .name("Organisation", "Movement")
                        .tagged();

        assertThat(Mentions.of(text, Known.in(text, tagged))).isEmpty();
    }

    @Test
    void some_people_of_a_state_have_no_name() {
        String text = "They want young Iranians there.";
        var tagged = new Marked(text).entity("Organisation", "young Iranians").tagged();

        assertThat(Mentions.of(text, Known.in(text, tagged))).isEmpty();
    }

    @Test
    void a_faith_a_tongue_or_whose_daily_it_is_names_nobody() {
        String text = "Arab Daily says that Druze fighters read a Hebrew paper.";
        var tagged =
                new Marked(text)
                        .name("Organisation", "Arab Daily")
                        .medium("Arab Daily")
                        .name("Organisation", "Druze")
                        .name("Organisation", "Hebrew")
                        .tagged();

        assertThat(Mentions.of(text, Known.in(text, tagged))).isEmpty();
    }

    @Test
    void people_of_a_group_make_no_person_of_its_name_and_an_article_makes_none_either() {
        String text = "A Selm patrol met the Grey Ormen in Oda.";
        var tagged =
                new Marked(text)
                        .heads("patrol", "Ormen", "Oda")
                        .name("Person", "Selm")
                        .name("Person", "Grey Ormen")
                        .tagged();

        assertThat(Mentions.of(text, Known.in(text, tagged)))
                .extracting(Mention::name, Mention::kind)
                .containsExactly(tuple("Selm", ORGANISATION), tuple("Grey Ormen", ORGANISATION));
    }

    @Test
    void posts_weekdays_of_a_programme_and_lines_of_capitals_name_nobody() {
        String text =
                "TO THE FISHERMEN OF OSK\n\nOda spoke. Permanent Representative, Evening Desk.";
        var tagged =
                new Marked(text)
                        .heads("Representative", "Desk", "spoke")
                        .name("Organisation", "OSK")
                        .name("Person", "Permanent Representative")
                        .name("Organisation", "Evening")
                        .tagged();

        assertThat(Mentions.of(text, Known.in(text, tagged))).isEmpty();
    }

    @Test
    void where_an_officer_is_posted_is_not_his_name() {
        String text = "She cited an officer at Ormwick.";
        var tagged =
                new Marked(text)
                        .heads("officer", "cited")
                        .name("Person", "officer at Ormwick")
                        .tagged();

        assertThat(Mentions.of(text, Known.in(text, tagged))).isEmpty();
    }

    @Test
    void a_post_is_no_organisation() {
        String text =
                "He wrote to the Vale Secretary-General, to the Orm Consulate General and again.";
        var tagged =
                new Marked(text)
                        .name("Organisation", "Vale Secretary-General")
                        .name("Organisation", "Orm Consulate General")
                        .tagged();

        assertThat(Mentions.of(text, Known.in(text, tagged)))
                .extracting(Mention::name, Mention::kind)
                .containsExactly(
                        tuple("Vale Secretary-General", ROLE),
                        tuple("Orm Consulate General", ORGANISATION));
    }

    @Test
    void words_of_a_headline_are_no_name_unless_they_tell_of_a_body_or_are_told_of_below() {
        String text =
                """
                Orm Shield Wants Sacks For Vale And Looser Hands From Tern Council

                The Orm Shield asked for sacks and for looser hands.\
                """;
        var tagged =
                new Marked(text)
                        .name("Organisation", "Orm Shield")
                        .name("Organisation", "Sacks For Vale")
                        .name("Organisation", "Looser Hands From")
                        .name("Organisation", "Tern Council")
                        .name("Organisation", "The |Orm Shield")
                        .tagged();

        assertThat(Mentions.of(text, Known.in(text, tagged)))
                .extracting(Mention::name)
                .containsExactly("Orm Shield", "Tern Council", "Orm Shield");
    }

    @Test
    void a_pronoun_is_no_name() {
        var tagged =
                tagged(
                        "Person",
                        "His",
                        "His/PRON/1/nmod:poss",
                        "Excellency/PROPN/2/nsubj",
                        "left/VERB/-1/root");

        assertThat(Mentions.of("His Excellency left ", Known.in("His Excellency left ", tagged)))
                .isEmpty();
    }

    @Test
    void a_ship_is_nobody_where_the_tree_hangs_it_beside_its_noun() {
        var tagged =
                tagged(
                        "Organisation",
                        "Grey Tern",
                        "The/DET/1/det",
                        "coaster/NOUN/4/nsubj",
                        "Grey/PROPN/4/nsubj",
                        "Tern/PROPN/2/flat",
                        "landed/VERB/-1/root");

        assertThat(
                        Mentions.of(
                                "The coaster Grey Tern landed ",
                                Known.in("The coaster Grey Tern landed ", tagged)))
                .isEmpty();
    }

    private static Tagged tagged(String type, String name, String... written) {
        var words = Sketch.mended((_, sentence) -> sentence, written);
        var at = new Passage(0, words.getLast().at().end());
        int begin =
                words.stream()
                        .filter(word -> name.startsWith(word.lemma()))
                        .findFirst()
                        .orElseThrow()
                        .at()
                        .begin();
        var named = new Entity(new Passage(begin, begin + name.length()), type, 0.9);
        return new Tagged(
                List.of(new Sentence(at, words)), List.of(), List.of(named), List.of(), List.of());
    }
}
