package stemma.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static stemma.model.CueKind.BELIEVES;
import static stemma.model.CueKind.DENIES;
import static stemma.model.CueKind.PLANS;
import static stemma.model.CueKind.REQUESTS;
import static stemma.model.CueKind.SAYS;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stemma.tagger.Tagged;
import stemma.tagger.Tagged.Given;
import stemma.tagger.Tagged.Sentence;
import stemma.tagger.Tagged.Word;

/// What looks like somebody who says something and is nobody, read with the program's own model.
class NoSourceTest {
    private static final Given HERE = new Given.Here();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nobody in the ministry told us that the bridge was shut.",
                "No one told the Mission that the bridge was shut.",
                "None of the clerks said that the bridge was shut.",
                "No official said that the bridge was shut.",
            })
    void nobody_says_anything(String text) {
        assertThat(Said.by("bridge was shut", text)).isEmpty();
    }

    @Test
    void somebody_who_says_that_nobody_did_says_so() {
        assertThat(
                        Said.by(
                                "nobody had crossed",
                                "No doubt, Mira Tamm said that nobody had crossed."))
                .isEqualTo("Mira Tamm");
    }

    @Test
    void what_remained_unclear_is_nobodys() {
        assertThat(
                        Said.by(
                                "burned the mill",
                                "It remained unclear on Wednesday whether the Guard had burned the mill."))
                .isEqualTo("not said");
    }

    @Test
    void quoted_words_that_are_cited_say_nothing() {
        assertThat(
                        Said.in(
                                Said.paragraphs(
                                        "Citing “a precautionary measure”, the port authority in Velm closed two piers.")))
                .isEmpty();
    }

    @Test
    void what_somebody_said_when_he_decided_is_not_what_he_decided() {
        String text = "It was decided by Oss when he said that the port is shut.";
        var tagged =
                new Marked(text)
                        .heads("decided", "shut")
                        .verbs("decided", "said", "shut")
                        .name("Person", "Oss")
                        .saying(PLANS, "Oss", "was decided", "the port is shut")
                        .tagged();
        var when =
                new Tagged(
                        List.of(hung(tagged.sentences().getFirst())),
                        List.of(),
                        tagged.names(),
                        List.of(),
                        tagged.sayings());

        assertThat(Said.in(Said.paragraphs(text), when)).isEmpty();
    }

    /// "When" and "he" on "said", that on "decided", and what is said on it.
    private static Sentence hung(Sentence flat) {
        var words = new ArrayList<Word>();
        for (var word : flat.words()) {
            words.add(
                    switch (word.lemma()) {
                        case "decided" -> word.on(-1, "root");
                        case "said" -> word.on(2, "advcl");
                        case "shut" -> word.on(7, "ccomp");
                        case "when" -> word.on(7, "advmod");
                        case "he" -> word.on(7, "nsubj");
                        default -> word;
                    });
        }
        return new Sentence(flat.at(), words);
    }

    @Test
    void what_something_goes_by_is_no_source() {
        assertThat(Said.in("The trucks left Velm according to a timetable."))
                .noneMatch(line -> line.contains("timetable:"));
        assertThat(
                        Said.in(
                                "The League asked the Front to operate according to “prior word” about its raids."))
                .noneMatch(line -> line.contains("prior word”:"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The raid on Velm illustrates the danger of the road.",
                "Convoys allowed to cross the bridge again.",
                "The tank was revealed in May at a parade.",
                "The fault was not reported until the winter.",
                "149 confirmed orders for the drone have come.",
            })
    void what_things_show_and_what_is_allowed_or_found_nobody_says(String text) {
        assertThat(Said.in(text)).isEmpty();
    }

    @Test
    void what_came_to_light_and_what_a_report_shows_is_said() {
        assertThat(Said.in("It was revealed that the bridge was shut.")).isNotEmpty();
        assertThat(Said.by("bridge was shut", "A report demonstrates that the bridge was shut."))
                .isEqualTo("A report");
    }

    @Test
    void who_takes_orders_gives_none() {
        assertThat(Said.in("Marr took orders from the League."))
                .noneMatch(line -> line.startsWith("Marr:"));
    }

    @Test
    void the_way_by_which_somebody_was_asked_did_not_ask_him() {
        assertThat(Said.in("Jorn Reik was asked by telephone to clear nine crates."))
                .noneMatch(line -> line.startsWith("telephone"));
    }

    @Test
    void whose_leave_it_is_to_be_is_told_with_the_asking() {
        assertThat(
                        Said.in(
                                "The Front asked to be given more trucks and to be permitted to recruit in the camps."))
                .isNotEmpty()
                .noneMatch(line -> line.contains("not said"));
    }

    @Test
    void where_something_is_reported_from_is_no_source() {
        assertThat(
                        Said.in(
                                "The Front has asked the League to let it act in the valley, it is reported from Velm."))
                .isNotEmpty()
                .noneMatch(line -> line.startsWith("Velm"));
    }

    @Test
    void whose_a_denial_is_is_not_what_was_denied() {
        assertThat(Said.in("The denial of the League’s spokesman, Nadim Oss, stands alone."))
                .noneMatch(line -> line.startsWith("not said"));
    }

    @Test
    void who_has_not_read_it_does_not_hand_it_on() {
        assertThat(
                        Said.in(
                                "Two clerks said that the pump was stolen, and one of them had not read the article in the Sennet Mirror that first spoke of a theft."))
                .isNotEmpty()
                .noneMatch(line -> line.contains("Sennet Mirror:"));
    }

    @Test
    void where_something_is_raised_is_no_source() {
        String text = "The ministry said the matter was raised at the Assembly.";
        var tagged =
                new Marked(text)
                        .saying(
                                SAYS,
                                "The ministry",
                                "said",
                                "the matter was raised at the Assembly")
                        .saying(SAYS, "the Assembly", "was raised", "the matter", HERE, 0)
                        .tagged();

        assertThat(Said.in(Said.paragraphs(text), tagged))
                .containsExactly("The ministry: the matter was raised at the Assembly");
    }

    @Test
    void what_is_concerned_with_something_is_about_it() {
        String text = "The ministry said the list is concerned with raids.";
        var tagged =
                new Marked(text)
                        .saying(SAYS, "The ministry", "said", "the list is concerned with raids")
                        .saying(BELIEVES, "the list", "is concerned with", "raids", HERE, 0)
                        .tagged();

        assertThat(Said.in(Said.paragraphs(text), tagged))
                .containsExactly("The ministry: the list is concerned with raids");
    }

    @Test
    void to_whom_somebody_appeals_is_not_what_he_says() {
        assertThat(appeal("To the Council appealed Nadim Oss.", "To the Council")).isEmpty();
        assertThat(appeal("Again to the Council appealed Nadim Oss.", "the Council")).isEmpty();
    }

    @Test
    void what_those_are_to_do_to_whom_somebody_appeals_is_what_he_says() {
        assertThat(appeal("Again to the Council to act appealed Nadim Oss.", "the Council to act"))
                .containsExactly("Nadim Oss: the Council to act");
    }

    private static List<String> appeal(String text, String content) {
        var tagged =
                new Marked(text)
                        .verbs("appealed", "act")
                        .relation("Council", "obl")
                        .name("Organisation", "Council")
                        .saying(REQUESTS, "Nadim Oss", "appealed", content)
                        .tagged();
        return Said.in(Said.paragraphs(text), tagged);
    }

    @Test
    void a_subject_without_its_verb_says_nothing() {
        String text = "Nadim Oss decided the port is shut.";
        var tagged =
                new Marked(text)
                        .heads("decided")
                        .verbs("decided", "is")
                        .relation("port", "nsubj")
                        .saying(SAYS, "Nadim Oss", "decided", "the port")
                        .tagged();

        assertThat(Said.in(Said.paragraphs(text), tagged)).isEmpty();
    }

    @Test
    void why_something_is_done_is_no_source() {
        String text = "Citing a shortage of fuel, the League said that the camp was closed.";

        assertThat(Said.by("camp was closed", text)).isEqualTo("League");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The League has ordered 40 lorries from Norvia.",
                "The Karst works received an order for 40 lorries.",
            })
    void who_buys_and_sells_says_nothing(String text) {
        assertThat(Said.by("40 lorries", text)).isEmpty();
    }

    @Test
    void who_orders_that_something_is_done_says_so() {
        assertThat(Said.by("to leave", "Nadim Oss ordered 40 guards to leave the town."))
                .isEqualTo("Nadim Oss");
    }

    @Test
    void of_what_is_only_named_nobody_says_anything() {
        assertThat(
                        Said.in(
                                "Asked about the raid, a Vashar official declined to address the rumours of double pay."))
                .noneMatch(line -> line.endsWith(": the raid"))
                .noneMatch(line -> line.endsWith("double pay"));
    }

    @Test
    void what_is_told_of_those_whom_a_clause_describes_they_do_not_say() {
        assertThat(
                        Said.in(
                                "Partners report that families who refuse are threatened with eviction."))
                .noneMatch(line -> line.contains("families who refuse: "));
    }

    @Test
    void who_names_somebody_says_nothing_and_who_denies_something_denies_it() {
        String text = "The daily had this from men which it did not name.";
        var naming = new Marked(text).saying(SAYS, "it", "did not name", "which").tagged();
        var denying = new Marked(text).saying(DENIES, "it", "did not name", "which").tagged();

        assertThat(Said.in(Said.paragraphs(text), naming)).isEmpty();
        assertThat(Said.in(Said.paragraphs(text), denying)).hasSize(1);
    }
}
