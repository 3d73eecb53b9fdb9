package stemma.tagger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import stemma.model.CueKind;
import stemma.model.Passage;
import stemma.tagger.Tagged.Entity;
import stemma.tagger.Tagged.Given;
import stemma.tagger.Tagged.Saying;
import stemma.tagger.Tagged.Word;
import stemma.tagger.Tree.Node;

class TaggerTest {
    private static final String TEXT = "Mira said that Tamm wants a treaty.\nTalks failed.";

    private final KnownWords words =
            new KnownWords()
                    .add(".", "part PUNCT", "head .")
                    .add(
                            "mira",
                            "part PROPN",
                            "lemma u0l1|0+|0+",
                            "entity B-Person",
                            "name B-Person")
                    .add("said", "part VERB", "head -", "cue says")
                    .add("that", "part SCONJ")
                    .add("tamm", "part PROPN", "lemma u0l1|0+|0+", "entity B-Person")
                    .add("wants", "part VERB", "cue requests", "relation ccomp", "head said")
                    .add("a")
                    .add("treaty", "head wants")
                    .add("talks")
                    .add("failed", "part VERB", "lemma l|0+|2+y", "cue believes", "given same")
                    .know(".", "head said")
                    .know("mira", "head said", "relation nsubj", "role said B-source")
                    .know("said", "role said B-cue")
                    .know("that", "head wants", "role said B-content")
                    .know("tamm", "head wants", "role said I-content", "role wants B-source")
                    .know("wants", "role said I-content", "role wants B-cue")
                    .know("a", "head treaty", "role said I-content", "role wants B-content")
                    .know("treaty", "role said I-content", "role wants I-content")
                    .know("talks", "head failed", "role failed B-content")
                    .know("failed", "head -", "role failed I-content");

    private Tagger tagger() {
        return new Tagger(words.model(), words);
    }

    private static List<Line> lines(String text) {
        int[] at = {0};
        return text.lines()
                .map(line -> {
                    var passage = new Passage(at[0], at[0] + line.length());
                    at[0] += line.length() + 1;
                    return Line.of(text, passage);
                })
                .toList();
    }

    private Tagged tagged(String text) {
        return tagger().of(text, lines(text));
    }

    @Test
    void words_have_a_part_of_speech_a_lemma_and_a_head() {
        var sentence = tagged(TEXT).sentences().getFirst();

        assertThat(sentence.at().in(TEXT)).isEqualTo("Mira said that Tamm wants a treaty.");
        assertThat(sentence.words())
                .extracting(
                        word -> word.at().in(TEXT),
                        Word::part,
                        Word::lemma,
                        Word::head,
                        Word::relation)
                .containsExactly(
                        tuple("Mira", "PROPN", "Mira", 1, "nsubj"),
                        tuple("said", "VERB", "said", -1, "root"),
                        tuple("that", "SCONJ", "that", 4, "dep"),
                        tuple("Tamm", "PROPN", "Tamm", 4, "dep"),
                        tuple("wants", "VERB", "wants", 1, "ccomp"),
                        tuple("a", "NOUN", "a", 6, "dep"),
                        tuple("treaty", "NOUN", "treaty", 4, "dep"),
                        tuple(".", "PUNCT", ".", 1, "dep"));
    }

    @Test
    void mentions_and_names_stand_where_their_words_do() {
        var tagged = tagged(TEXT);

        assertThat(tagged.entities())
                .extracting(entity -> entity.at().in(TEXT), Entity::type)
                .containsExactly(tuple("Mira", "Person"), tuple("Tamm", "Person"));
        assertThat(tagged.entities().getFirst().probability()).isBetween(0.99, 1.0);
        assertThat(tagged.names()).hasSize(1);
        assertThat(tagged.media()).isEmpty();
    }

    @Test
    void a_mention_ends_with_its_last_word_of_weight_and_a_loose_one_alone_is_none() {
        words.know("that", "entity B-Person")
                .know("wants", "entity I-Person")
                .know("a", "part DET", "entity I-Person");

        assertThat(tagged(TEXT).entities())
                .extracting(entity -> entity.at().in(TEXT))
                .containsExactly("Mira", "Tamm wants");
    }

    @Test
    void sayings_have_their_source_cue_and_content_and_stand_in_one_another() {
        var tagged = tagged(TEXT);

        assertThat(tagged.sayings())
                .extracting(
                        Saying::kind,
                        saying -> in(saying.source()),
                        saying -> in(saying.cue()),
                        saying -> in(saying.content()),
                        Saying::parent)
                .containsExactly(
                        tuple(
                                CueKind.SAYS,
                                "Mira",
                                "said",
                                "Tamm wants a treaty",
                                Optional.empty()),
                        tuple(CueKind.REQUESTS, "Tamm", "wants", "a treaty", Optional.of(0)),
                        tuple(CueKind.BELIEVES, "", "", "Talks failed", Optional.empty()));
        assertThat(tagged.sayings())
                .extracting(Saying::given)
                .containsExactly(new Given.Here(), new Given.Here(), new Given.SameAs(1));
    }

    @Test
    void a_word_that_more_likely_marks_some_saying_than_none_marks_its_likeliest() {
        words.score("failed", "cue", "believes", 9.8f).score("failed", "cue", "warns", 9.9f);

        assertThat(tagged(TEXT).sayings()).extracting(Saying::kind).last().isEqualTo(CueKind.WARNS);
    }

    @Test
    void a_word_that_more_likely_marks_nothing_marks_nothing() {
        words.score("failed", "cue", "believes", 9.9f);

        assertThat(tagged(TEXT).sayings()).hasSize(2);
    }

    private static String in(List<Passage> passages) {
        return String.join(" ", passages.stream().map(passage -> passage.in(TEXT)).toList());
    }

    @Test
    void a_sign_stands_where_a_new_line_starts_and_none_between_sentences_of_one_line() {
        tagged("Talks failed. Tamm said.\nTalks failed.");

        assertThat(words.asked())
                .containsExactly("[CLS] talks failed . tamm said . [SEP] talks failed . [SEP]");
    }

    @Test
    void a_long_text_is_read_in_windows_with_neighbours_and_every_word_once() {
        String text = (TEXT + "\n").repeat(40);

        var tagged = tagged(text);

        assertThat(words.asked()).hasSizeGreaterThan(2);
        assertThat(tagged.sentences()).hasSize(80);
        assertThat(tagged.sentences().stream().flatMap(sentence -> sentence.words().stream()))
                .hasSize(40 * 11)
                .isSortedAccordingTo((a, b) -> a.at().compareTo(b.at()));
        assertThat(tagged.entities()).hasSize(80);
    }

    @Test
    void a_sentence_longer_than_a_window_is_still_one_tree() {
        String text = "talks failed ".repeat(300);

        var found = tagged(text).sentences().getFirst().words();

        assertThat(words.asked()).hasSizeGreaterThan(1);
        assertThat(found).hasSize(600);
        assertThat(found).filteredOn(word -> word.relation().equals("root")).hasSize(1);
        assertThat(found)
                .filteredOn(word -> word.relation().equals("parataxis"))
                .isNotEmpty()
                .allMatch(
                        word -> word.head() == found.stream().map(Word::head).toList().indexOf(-1));
    }

    @Test
    void sentences_that_are_cut_already_keep_their_words() {
        var trees = tagger().trees(List.of(new Cut(List.of("Talks", "failed"), false)));

        assertThat(trees)
                .containsExactly(
                        new Tree(
                                List.of(
                                        new Node("NOUN", "talks", 1, "dep"),
                                        new Node("VERB", "faily", -1, "root"))));
    }

    @Test
    void a_text_without_words_has_nothing_in_it() {
        assertThat(tagged(""))
                .isEqualTo(new Tagged(List.of(), List.of(), List.of(), List.of(), List.of()));
    }

    @Test
    void several_threads_get_the_same_answer() {
        var tagger = tagger();
        var alone = tagger.of(TEXT, lines(TEXT));

        assertThat(IntStream.range(0, 200).parallel().mapToObj(i -> tagger.of(TEXT, lines(TEXT))))
                .allMatch(alone::equals);
    }

    @Test
    void an_encoder_that_does_not_fit_its_layout_is_refused() {
        byte[] narrow = Onnx.sum(new float[40], new float[16], 2);
        var model = words.model();
        var numbers =
                model.layout().tensors().stream()
                        .map(tensor -> model.numbers(tensor.name()))
                        .flatMap(part -> IntStream.range(0, part.length).mapToObj(i -> part[i]))
                        .toList();
        var flat = new float[numbers.size()];
        IntStream.range(0, flat.length).forEach(i -> flat[i] = numbers.get(i));
        var unfit = new Model(narrow, model.layout(), flat, model.vocabulary(), Map.of());

        try (var tagger = new Tagger(unfit)) {
            assertThatThrownBy(() -> tagger.of(TEXT, lines(TEXT)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("The model gives 28 numbers for 14 pieces");
        }
    }
}
