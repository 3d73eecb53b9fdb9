package stemma.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import stemma.model.ActorKind;
import stemma.model.CueKind;
import stemma.model.Mention;
import stemma.model.Passage;
import stemma.tagger.Tagged;
import stemma.tagger.Tagged.Sentence;
import stemma.tagger.Tagged.Word;

/// The person whom "he" and "she" continue, in trees written by hand.
class TopicsTest {
    private static final List<String> LEFT = List.of("He/PRON/1/nsubj", "left/VERB/-1/root");

    @Test
    void he_is_whom_the_sentence_before_is_about() {
        assertThat(meant(List.of("Nadim/PROPN/1/nsubj", "came/VERB/-1/root"), LEFT))
                .isEqualTo("Nadim");
        assertThat(meant(List.of("Nadim/PROPN/1/nsubj", "came/VERB/-1/root"), LEFT, LEFT))
                .isEqualTo("Nadim");
    }

    @Test
    void whoever_is_named_to_tell_who_he_is_is_no_other() {
        assertThat(
                        meant(
                                List.of(
                                        "Nadim/PROPN/4/nsubj",
                                        "aide/NOUN/0/appos",
                                        "of/ADP/3/case",
                                        "Ilse/PROPN/1/nmod",
                                        "came/VERB/-1/root"),
                                LEFT))
                .isEqualTo("Nadim");
        assertThat(
                        meant(
                                List.of(
                                        "Nadim/PROPN/2/nsubj",
                                        "was/AUX/2/cop",
                                        "officer/NOUN/-1/root",
                                        "and/CCONJ/4/cc",
                                        "son/NOUN/2/conj"),
                                LEFT))
                .isEqualTo("Nadim");
    }

    @Test
    void he_is_nobody_where_another_is_told_of() {
        var met = List.of("Nadim/PROPN/1/nsubj", "met/VERB/-1/root", "Farid/PROPN/1/obj");
        var asked = List.of("Nadim/PROPN/1/nsubj", "asked/VERB/-1/root", "officer/NOUN/1/obj");
        var obeyed =
                List.of(
                        "Farid/PROPN/1/nsubj",
                        "spoke/VERB/-1/root",
                        "and/CCONJ/4/cc",
                        "he/PRON/4/nsubj",
                        "left/VERB/1/conj");

        assertThat(meant(met, LEFT)).isEmpty();
        assertThat(meant(asked, LEFT)).isEmpty();
        assertThat(meant(List.of("Nadim/PROPN/1/nsubj", "came/VERB/-1/root"), obeyed)).isEmpty();
    }

    @Test
    void she_is_no_man() {
        var she = List.of("She/PRON/1/nsubj", "left/VERB/-1/root");

        assertThat(meant(List.of("Farid/PROPN/1/nsubj", "came/VERB/-1/root"), she)).isEmpty();
        assertThat(meant(List.of("Ilse/PROPN/1/nsubj", "came/VERB/-1/root"), she))
                .isEqualTo("Ilse");
    }

    @Test
    void he_in_a_quotation_may_be_anybody() {
        String text = "Nadim Oss came to Velm. “He left again,” the mayor said.";
        var tagged =
                new Marked(text)
                        .name("Person", "Nadim Oss")
                        .saying(CueKind.SAYS, "the mayor", "said", "“He left again,”")
                        .tagged();
        var oss = new Mention(new Passage(0, 9), "Nadim Oss", ActorKind.PERSON);
        int he = text.indexOf("He");

        assertThat(new Topics(text, tagged, List.of(oss)).of(new Passage(he, he + 2))).isEmpty();
    }

    /// The name that the last pronoun means, each word as `FORM/PART/HEAD/RELATION`, the head by its index; empty where nobody is sure.
    @SafeVarargs
    private static String meant(List<String>... written) {
        var text = new StringBuilder();
        var sentences = new ArrayList<Sentence>();
        var names = new ArrayList<Mention>();
        var pronoun = new Passage(0, 1);
        for (var sentence : written) {
            int begin = text.length();
            var words = new ArrayList<Word>();
            for (String word : sentence) {
                var parts = word.split("/");
                var at = new Passage(text.length(), text.length() + parts[0].length());
                text.append(parts[0]).append(' ');
                words.add(new Word(at, parts[1], parts[0], Integer.parseInt(parts[2]), parts[3]));
                if (parts[1].equals("PROPN")) {
                    names.add(new Mention(at, parts[0], ActorKind.PERSON));
                }
                pronoun = parts[1].equals("PRON") ? at : pronoun;
            }
            sentences.add(new Sentence(new Passage(begin, text.length()), words));
        }
        var tagged = new Tagged(sentences, List.of(), List.of(), List.of(), List.of());
        return new Topics(text.toString(), tagged, names).of(pronoun).map(Mention::name).orElse("");
    }
}
