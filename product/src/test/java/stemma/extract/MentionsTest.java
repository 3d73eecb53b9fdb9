package stemma.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static stemma.model.ActorKind.MEDIUM;
import static stemma.model.ActorKind.ORGANISATION;
import static stemma.model.ActorKind.PERSON;
import static stemma.model.ActorKind.PLACE;
import static stemma.model.ActorKind.ROLE;
import static stemma.model.ActorKind.STATE;
import static stemma.model.ActorKind.UNIT;

import java.util.List;
import org.junit.jupiter.api.Test;
import stemma.model.Mention;
import stemma.model.Passage;
import stemma.tagger.Tagged;
import stemma.tagger.Tagged.Entity;
import stemma.tagger.Tagged.Sentence;

/// Actors and places by name, and what the names table adds.
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
    void coordinates_are_one_place_and_no_quantities() {
        String text = "The well lies at 33°47′N 44°30′E, 40 miles off.";
        var tagged =
                new Marked(text)
                        .entity("Quantity", "33")
                        .entity("Quantity", "44")
                        .entity("Quantity", "40 miles")
                        .tagged();

        assertThat(Known.in(text, tagged).entities())
                .extracting(entity -> entity.at().in(text), Entity::type)
                .containsExactly(
                        tuple("33°47′N 44°30′E", "Location"), tuple("40 miles", "Quantity"));
    }

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
    void a_known_name_that_was_missed_is_an_entity_and_a_name() {
        String text = "They met in Lebanon.";

        var known = Known.in(text, new Marked(text).tagged());

        assertThat(words(text, known.entities())).containsExactly("Location Lebanon");
        assertThat(words(text, known.names())).containsExactly("Location Lebanon");
    }

    @Test
    void a_longer_mention_keeps_its_extent_and_yields_the_known_name_inside() {
        String text = "Forces from the north of Lebanon met the University of Lebanon.";
        var tagged =
                new Marked(text)
                        .entity("Organisation", "Forces from the north of Lebanon")
                        .entity("Organisation", "the University of Lebanon")
                        .name("Organisation", "University of Lebanon")
                        .tagged();

        var known = Known.in(text, tagged);

        assertThat(known.entities()).isEqualTo(tagged.entities());
        assertThat(words(text, known.names()))
                .containsExactly("Location Lebanon", "Organisation University of Lebanon");
    }

    @Test
    void a_known_name_by_itself_is_of_its_own_type() {
        String text = "The Reuters agency and Reuters wrote.";
        var tagged =
                new Marked(text)
                        .entity("Person", "agency and |Reuters")
                        .name("Person", "agency and |Reuters")
                        .tagged();

        var known = Known.in(text, tagged);

        assertThat(words(text, known.entities()))
                .containsExactly("Organisation Reuters", "Organisation Reuters");
        assertThat(known.media()).hasSize(2);
    }

    private static List<String> words(String text, List<Tagged.Entity> entities) {
        return entities.stream().map(it -> it.type() + " " + it.at().in(text)).toList();
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
