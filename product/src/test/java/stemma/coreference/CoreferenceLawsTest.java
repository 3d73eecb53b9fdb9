package stemma.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import stemma.Trials;
import stemma.coreference.Coreference.Link;
import stemma.model.CueKind;
import stemma.model.Passage;
import stemma.tagger.Tagged;
import stemma.tagger.Tagged.Entity;
import stemma.tagger.Tagged.Given;
import stemma.tagger.Tagged.Saying;
import stemma.tagger.Tagged.Sentence;
import stemma.tagger.Tagged.Word;

/// What holds of any text.
class CoreferenceLawsTest {
    private static final String SPEAKER = "the speaker of these words";
    private static final List<String> SUBJECTS =
            List.of(
                    "Colonel Varda",
                    "Agnes Lorrimer",
                    "Nadim Oss",
                    "The Karst League",
                    "The Tarvel Front",
                    "The group",
                    "He",
                    "She",
                    "They",
                    "It",
                    "The two groups",
                    "The spokesman");
    private static final List<String> VERBS =
            List.of(
                    "attacked",
                    "praised",
                    "met",
                    "blamed",
                    "phoned",
                    "and his men left",
                    "left with");
    private static final List<String> OBJECTS =
            List.of(
                    "the League",
                    "Oss",
                    "him",
                    "her",
                    "its leader",
                    "them",
                    "the colonel",
                    "Halden");

    /// A reading of sentences put together by chance, as far as it goes to some sentence.
    private record Case(String text, Tagged tagged) {
        Tagged until(int sentence) {
            int end = tagged.sentences().get(sentence - 1).at().end();
            return new Tagged(
                    tagged.sentences().subList(0, sentence),
                    tagged.entities().stream().filter(it -> it.at().end() <= end).toList(),
                    tagged.names().stream().filter(it -> it.at().end() <= end).toList(),
                    List.of(),
                    tagged.sayings().stream()
                            .filter(it -> it.content().getLast().end() <= end)
                            .toList());
        }
    }

    private static String pick(RandomGenerator random, List<String> words) {
        return words.get(random.nextInt(words.size()));
    }

    private static Case any(RandomGenerator random, int size) {
        var text = new StringBuilder();
        var sentences = new ArrayList<Sentence>();
        var names = new ArrayList<Entity>();
        var sayings = new ArrayList<Saying>();
        for (int i = 0; i <= size / 3; i++) {
            boolean isSaying = random.nextInt(3) == 0;
            int begin = text.length();
            String subject = pick(random, SUBJECTS);
            String start = subject + (isSaying ? " said: “I" : " ") + (isSaying ? " " : "");
            text.append(start)
                    .append(pick(random, VERBS))
                    .append(' ')
                    .append(pick(random, OBJECTS));
            text.append(isSaying ? " for me.” " : ". ");
            var at = new Passage(begin, text.length() - 1);
            sentences.add(sentence(text.toString(), at, random));
            if (subject.contains(" ") && !subject.startsWith("The ")) {
                names.add(new Entity(new Passage(begin, begin + subject.length()), "Person", 0.9));
            }
            if (isSaying) {
                sayings.add(saying(begin, subject, at));
            }
        }
        return new Case(text.toString(), new Tagged(sentences, names, names, List.of(), sayings));
    }

    private static Saying saying(int begin, String subject, Passage sentence) {
        int cue = begin + subject.length() + 1;
        return new Saying(
                CueKind.values()[0],
                List.of(new Passage(begin, begin + subject.length())),
                List.of(new Passage(cue, cue + 4)),
                List.of(new Passage(cue + 6, sentence.end())),
                new Given.Here(),
                Optional.empty(),
                0.9);
    }

    /// Its tree is made by chance: whatever the model reads, the laws hold.
    private static Sentence sentence(String text, Passage at, RandomGenerator random) {
        var tokens = stemma.text.Tokens.of(text, at);
        var words = new ArrayList<Word>();
        var relations =
                List.of(
                        "nsubj",
                        "obj",
                        "obl",
                        "nmod",
                        "nmod:poss",
                        "appos",
                        "conj",
                        "compound",
                        "flat");
        for (int i = 0; i < tokens.size(); i++) {
            String word = tokens.get(i).word();
            var pronoun = Pronoun.of(word);
            String part =
                    pronoun.isPresent()
                            ? "PRON"
                            : !tokens.get(i).isWord()
                                    ? "PUNCT"
                                    : tokens.get(i).isCapitalised() ? "PROPN" : "NOUN";
            int head = i == 0 ? -1 : random.nextInt(i);
            String relation = i == 0 ? "root" : pick(random, relations);
            words.add(
                    new Word(
                            tokens.get(i).at(),
                            part,
                            word.toLowerCase(java.util.Locale.ROOT),
                            head,
                            relation));
        }
        return new Sentence(at, words);
    }

    private static Coreference of(Case it) {
        return Coreference.of(it.text(), it.tagged());
    }

    @Test
    void no_words_are_in_two_clusters_and_offsets_give_them_back() {
        Trials.forAll(
                CoreferenceLawsTest::any,
                it -> {
                    var seen = new HashSet<Passage>();
                    for (var cluster : of(it).clusters()) {
                        assertThat(cluster.markables()).hasSizeGreaterThan(1);
                        for (var markable : cluster.markables()) {
                            assertThat(seen.add(markable.at())).isTrue();
                            assertThat(markable.at().covers(markable.head())).isTrue();
                            assertThat(markable.at().in(it.text())).isNotBlank();
                        }
                    }
                });
    }

    @Test
    void links_lead_back_but_to_the_speaker_and_both_ends_are_in_one_cluster() {
        Trials.forAll(
                CoreferenceLawsTest::any,
                it -> {
                    var coreference = of(it);
                    var clusters = new HashMap<Passage, Integer>();
                    for (int i = 0; i < coreference.clusters().size(); i++) {
                        for (var markable : coreference.clusters().get(i).markables()) {
                            clusters.put(markable.at(), i);
                        }
                    }
                    for (Link link : coreference.links()) {
                        assertThat(clusters.get(link.markable().at()))
                                .isNotNull()
                                .isEqualTo(clusters.get(link.antecedent().at()));
                        assertThat(link.probability()).isBetween(0.0, 1.0);
                        boolean isBack = link.antecedent().at().compareTo(link.markable().at()) < 0;
                        assertThat(isBack || link.reason().equals(SPEAKER)).isTrue();
                    }
                });
    }

    @Test
    void first_persons_of_different_speakers_are_never_linked() {
        Trials.forAll(
                CoreferenceLawsTest::any,
                it -> {
                    for (Link link : of(it).links()) {
                        boolean areFirst =
                                isFirst(link.markable(), it) && isFirst(link.antecedent(), it);
                        assertThat(
                                        areFirst
                                                && source(link.markable(), it)
                                                        != source(link.antecedent(), it))
                                .isFalse();
                    }
                });
    }

    private static boolean isFirst(Markable markable, Case it) {
        return Pronoun.of(markable.at().in(it.text()))
                .filter(pronoun -> pronoun.person() == 1)
                .isPresent();
    }

    /// The saying that it stands in, or -1.
    private static int source(Markable markable, Case it) {
        return IntStream.range(0, it.tagged().sayings().size())
                .filter(saying ->
                        it.tagged()
                                .sayings()
                                .get(saying)
                                .content()
                                .getFirst()
                                .covers(markable.at()))
                .findFirst()
                .orElse(-1);
    }

    @Test
    void what_follows_changes_no_link_before_it() {
        Trials.forAll(
                CoreferenceLawsTest::any,
                it -> {
                    int half = (it.tagged().sentences().size() + 1) / 2;
                    int end = it.tagged().sentences().get(half - 1).at().end();

                    var first = Coreference.of(it.text().substring(0, end), it.until(half)).links();
                    var all =
                            of(it).links().stream()
                                    .filter(link -> link.markable().at().end() <= end);

                    assertThat(all.toList()).isEqualTo(first);
                });
    }

    @Test
    void the_same_text_gives_the_same_answer() {
        Trials.forAll(CoreferenceLawsTest::any, it -> assertThat(of(it)).isEqualTo(of(it)));
    }

    @Test
    void ten_thousand_pronouns_are_read_in_seconds() {
        String text = "He met. ".repeat(10_000);
        var sentences =
                IntStream.range(0, 10_000)
                        .mapToObj(i -> new Sentence(new Passage(8 * i, 8 * i + 7), words(8 * i, 0)))
                        .toList();
        var oneSentence =
                new Sentence(
                        new Passage(0, text.length()),
                        IntStream.range(0, 10_000)
                                .boxed()
                                .flatMap(i -> words(8 * i, 2 * i).stream())
                                .toList());
        long begin = System.nanoTime();

        var many = Coreference.of(text, tagged(sentences));
        var one = Coreference.of(text, tagged(List.of(oneSentence)));

        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(30));
        assertThat(many.links().size() + one.links().size()).isPositive();
    }

    private static Tagged tagged(List<Sentence> sentences) {
        return new Tagged(sentences, List.of(), List.of(), List.of(), List.of());
    }

    private static List<Word> words(int begin, int index) {
        int head = index == 0 ? -1 : index - 1;
        return List.of(
                new Word(new Passage(begin, begin + 2), "PRON", "he", index + 1, "nsubj"),
                new Word(
                        new Passage(begin + 3, begin + 6),
                        "VERB",
                        "meet",
                        head,
                        head < 0 ? "root" : "conj"));
    }
}
