package stemma.predicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stemma.Trials;
import stemma.model.Modality;
import stemma.model.Passage;
import stemma.tagger.Tagged;
import stemma.tagger.Tagged.Word;

/// What holds of events whatever the tree, sensible or not.
class EventLawsTest {
    private static final List<String> WORDS =
            List.of(
                    "Norvia PROPN",
                    "Tarvel PROPN",
                    "officials NOUN",
                    "armed VERB",
                    "asked VERB",
                    "to PART",
                    "attack VERB",
                    "attack NOUN",
                    "on ADP",
                    "by ADP",
                    "was AUX",
                    "not PART",
                    "and CCONJ",
                    "who PRON",
                    "commander NOUN",
                    "of ADP",
                    "'s PART",
                    "- PUNCT",
                    "backed VERB",
                    "carried VERB",
                    "out ADP",
                    "may AUX",
                    "? PUNCT",
                    "rockets NOUN",
                    "plan NOUN",
                    "denied VERB",
                    "they PRON",
                    "between ADP");
    private static final List<String> RELATIONS =
            List.of(
                    "nsubj",
                    "obj",
                    "iobj",
                    "obl",
                    "nmod",
                    "nmod:poss",
                    "case",
                    "mark",
                    "aux",
                    "aux:pass",
                    "conj",
                    "cc",
                    "xcomp",
                    "ccomp",
                    "acl",
                    "acl:relcl",
                    "advcl",
                    "compound",
                    "appos",
                    "flat",
                    "amod",
                    "advmod",
                    "cop",
                    "punct",
                    "det");

    @Test
    void events_stay_in_their_sentence_and_somebody_has_a_part_in_them() {
        Trials.forAll(
                (random, size) -> anySentence(random, size + 1, true),
                sentence -> {
                    var events = sentence.events();
                    assertThat(events).allSatisfy(event -> holds(event, sentence, events.size()));
                });
    }

    private static void holds(Event event, Written sentence, int count) {
        var words = sentence.tagged().sentences().getFirst().words();
        assertThat(event.at()).isEqualTo(words.get(event.word()).at());
        assertThat(event.about().orElse(0)).isBetween(0, count - 1);
        assertThat(Stream.of(Role.values()).filter(role -> role != Role.PLACE))
                .flatExtracting(event::of)
                .isNotEmpty();
        assertThat(event.roles().values().stream().flatMap(List::stream))
                .allSatisfy(filler -> {
                    assertThat(filler.at()).isEqualTo(words.get(filler.word()).at());
                    assertThat(filler.phrase().covers(filler.at())).isTrue();
                    assertThat(filler.phrase().end()).isLessThanOrEqualTo(sentence.text().length());
                });
    }

    @Test
    void event_words_and_ties_of_any_tree_lie_in_it() {
        Trials.forAll(
                (random, size) -> anySentence(random, size + 1, true),
                sentence -> {
                    var words = sentence.tagged().sentences().getFirst().words();
                    assertThat(Factualities.of(sentence.text(), sentence.tagged()))
                            .allSatisfy(it ->
                                    assertThat(it.at().covers(words.get(it.word()).at())).isTrue());
                    assertThat(NominalTies.of(sentence.text(), sentence.tagged()))
                            .allSatisfy(tie -> assertThat(tie.from()).isNotEqualTo(tie.to()));
                });
    }

    @Test
    void the_same_tree_gives_the_same_events() {
        Trials.forAll(
                (random, size) -> anySentence(random, size + 1, true),
                sentence -> assertThat(sentence.events()).isEqualTo(sentence.events()));
    }

    @Test
    void words_that_are_no_tree_say_nothing_wrong() {
        Trials.forAll(
                (random, size) -> anySentence(random, size + 2, false),
                sentence -> assertThat(sentence.events()).allMatch(event -> event.sentence() == 0));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 300, 20_000})
    void a_sentence_of_any_length_is_read_in_time(int length) {
        var chain = new StringBuilder("Norvia PROPN 2 nsubj\narmed VERB 0 root\n");
        for (int i = 3; i < length + 3; i++) {
            chain.append("armed VERB ").append(i - 1).append(" conj\n");
        }

        assertThat(Written.of(chain.toString()).events()).allMatch(event -> event.word() >= 0);
    }

    @Test
    void nothing_is_read_in_nothing() {
        var nothing = new Tagged(List.of(), List.of(), List.of(), List.of(), List.of());
        var noWords = Written.tagged(new Passage(0, 1), List.of(), List.of());

        assertThat(Events.of("", nothing)).isEmpty();
        assertThat(Events.of(" ", noWords)).isEmpty();
    }

    @Test
    void a_denial_is_never_asserted() {
        assertThat(
                        Stream.of(Modality.values())
                                .map(modality ->
                                        new Mood(modality, true, Certainty.CERTAIN, false)))
                .allSatisfy(mood -> assertThat(mood.shown()).isNotEqualTo(Modality.ASSERTED));
    }

    private static Written anySentence(RandomGenerator random, int size, boolean isTree) {
        int[] heads = isTree ? anyTree(random, size) : anyHeads(random, size);
        var text = new StringBuilder();
        var words = new ArrayList<Word>();
        for (int head : heads) {
            String[] word = WORDS.get(random.nextInt(WORDS.size())).split(" ");
            int begin = text.isEmpty() ? 0 : text.length() + 1;
            text.append(begin == 0 ? "" : " ").append(word[0]);
            var at = new Passage(begin, text.length());
            String relation = RELATIONS.get(random.nextInt(RELATIONS.size()));
            words.add(new Word(at, word[1], word[0], head, relation));
        }
        var at = new Passage(0, text.length());
        return new Written(text.toString(), Written.tagged(at, words, List.of()));
    }

    /// Each word hangs on one that is already in the tree.
    private static int[] anyTree(RandomGenerator random, int size) {
        var order = new ArrayList<>(IntStream.range(0, size).boxed().toList());
        Collections.shuffle(order, Random.from(random));
        int[] heads = new int[size];
        for (int i = 0; i < size; i++) {
            heads[order.get(i)] = i == 0 ? -1 : order.get(random.nextInt(i));
        }
        return heads;
    }

    private static int[] anyHeads(RandomGenerator random, int size) {
        return IntStream.range(0, size).map(_ -> random.nextInt(-2, size + 2)).toArray();
    }
}
