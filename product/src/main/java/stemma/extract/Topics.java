package stemma.extract;

import static java.util.stream.Collectors.toSet;
import static stemma.model.ActorKind.PERSON;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import stemma.coreference.Gender;
import stemma.model.Mention;
import stemma.model.Passage;
import stemma.tagger.Tagged;
import stemma.tagger.Tagged.Sentence;
import stemma.tagger.Tagged.Word;

/// The person whom the sentence before is about, for "he" and "she" as the subject of the next: "Oss came on Monday. He left in May." Where the one or the other
/// tells of anybody else who could be meant, nobody is.
final class Topics {
    private static final Map<String, Gender> SEX =
            Map.of("he", Gender.MASCULINE, "she", Gender.FEMININE);

    private static final Set<String> SUBJECT = Set.of("nsubj", "nsubj:pass");

    /// Relations of what is no part of what it hangs on.
    private static final Set<String> CLAUSES = Set.of("conj", "parataxis", "list");

    /// Relations within what somebody is said to be: "an officer and the son of a sheikh".
    private static final Set<String> NOMINAL =
            Set.of("conj", "nmod", "nmod:poss", "appos", "compound", "amod", "flat");

    private static final String OPENING = "“„«\"‘";

    private final String text;
    private final List<Sentence> sentences;
    private final List<Passage> quoted;
    private final List<Mention> mentions;

    Topics(String text, Tagged tagged, List<Mention> mentions) {
        this.text = text;
        this.sentences = tagged.sentences();
        this.quoted =
                tagged.sayings().stream()
                        .flatMap(saying -> saying.content().stream())
                        .filter(said -> OPENING.indexOf(text.charAt(said.begin())) >= 0)
                        .toList();
        this.mentions = mentions;
    }

    /// The only person whom the pronoun can mean; nobody where it stands in a quotation, whose speaker may have told of another before.
    Optional<Mention> of(Passage pronoun) {
        if (quoted.stream().anyMatch(it -> it.covers(pronoun))) {
            return Optional.empty();
        }
        int sentence = InOrder.firstEndingAfter(sentences, Sentence::at, pronoun.begin());
        return Optional.ofNullable(SEX.get(pronoun.in(text).toLowerCase(Locale.ROOT)))
                .filter(_ -> isFirstSubject(pronoun, sentences.get(sentence)))
                .flatMap(sex -> before(sentence, sex));
    }

    /// Whether it is a subject, and nobody else stands before it in its sentence.
    private boolean isFirstSubject(Passage pronoun, Sentence sentence) {
        var words = sentence.words();
        int at = InOrder.firstEndingAfter(words, Word::at, pronoun.begin());
        return SUBJECT.contains(words.get(at).relation())
                && IntStream.range(0, at).noneMatch(i -> isSomebody(words.get(i)));
    }

    /// Whom the sentence before it is about; where that begins with the same pronoun, the one before that.
    private Optional<Mention> before(int sentence, Gender sex) {
        for (int i = sentence - 1; i >= 0; i--) {
            var words = sentences.get(i).words();
            int subject = subject(words);
            if (subject < 0 || isRivalled(words, subject)) {
                return Optional.empty();
            }
            var name = named(words.get(subject).at());
            if (name.isPresent()) {
                return name.filter(it -> agrees(it, sex));
            }
            if (!sexOf(words.get(subject)).equals(Optional.of(sex))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<Gender> sexOf(Word word) {
        return Optional.ofNullable(SEX.get(word.at().in(text).toLowerCase(Locale.ROOT)));
    }

    private static boolean agrees(Mention name, Gender sex) {
        return Gender.toldBy(name.name().split(" ")[0]).filter(it -> it != sex).isEmpty();
    }

    private static int subject(List<Word> words) {
        return IntStream.range(0, words.size())
                .filter(i -> SUBJECT.contains(words.get(i).relation()))
                .filter(i -> words.get(i).head() >= 0 && words.get(words.get(i).head()).head() < 0)
                .findFirst()
                .orElse(-1);
    }

    /// Whether a sentence tells of another person than its subject.
    private boolean isRivalled(List<Word> words, int subject) {
        var own = own(words, subject);
        return IntStream.range(0, words.size())
                .filter(i -> !own.contains(i))
                .anyMatch(i -> isSomebody(words.get(i)));
    }

    /// The words that tell who the subject is: those that hang on it, and "a commander of the guard" of "Oss was a commander of the guard".
    private static Set<Integer> own(List<Word> words, int subject) {
        int root = words.get(subject).head();
        boolean isCopula =
                words.stream().anyMatch(it -> it.head() == root && it.relation().equals("cop"));
        return IntStream.range(0, words.size())
                .filter(i ->
                        isUnder(words, i, subject, by -> !CLAUSES.contains(by))
                                || isCopula && isUnder(words, i, root, NOMINAL::contains))
                .boxed()
                .collect(toSet());
    }

    private static boolean isUnder(
            List<Word> words, int word, int above, Predicate<String> isPart) {
        int at = word;
        for (int steps = 0; at >= 0 && at != above && steps < words.size(); steps++) {
            at = isPart.test(words.get(at).relation()) ? words.get(at).head() : -1;
        }
        return at == above;
    }

    private boolean isSomebody(Word word) {
        return named(word.at()).isPresent()
                || word.part().equals("NOUN")
                        && Gender.ofNoun(word.lemma()) != Gender.UNKNOWN
                        && Gender.ofNoun(word.lemma()) != Gender.NEUTER;
    }

    private Optional<Mention> named(Passage word) {
        return InOrder.overlapping(mentions, Mention::at, word).stream()
                .filter(it -> it.kind() == PERSON)
                .findFirst();
    }
}
