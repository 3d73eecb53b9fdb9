package stemma.extract;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import stemma.extract.Relays.Cited;
import stemma.model.Passage;
import stemma.tagger.Tagged.Sentence;
import stemma.tagger.Tagged.Word;
import stemma.text.Table;

/// On whom a report says that another's words rest: "The daily cited one diplomat", "it had this from two officials", "an article in the
/// Courier, which in turn relied on sources in the port".
final class Resting {
    /// A verb alone, or with the preposition before those on whom it rests: `cite`, `have from`.
    private static final Set<String> VERBS =
            Table.rows("/stemma/extract/relays.tsv").stream()
                    .filter(row -> row.get("how").equals("rests"))
                    .map(row -> row.get("word"))
                    .collect(toUnmodifiableSet());

    private static final Set<String> OBJECTS = Set.of("obj", "iobj");
    private static final Set<String> OBLIQUES = Set.of("obl", "nmod", "advcl");

    /// The tree may take "daily" for an adverb.
    private static final Set<String> SUBJECTS = Set.of("nsubj", "advmod", "obl:unmarked");

    /// Words from a verb to its subject or object.
    private static final int NEAR = 24;

    private final String text;

    Resting(String text) {
        this.text = text;
    }

    /// On whom, each resting on the next; none where the sentence says nothing of it.
    ///
    /// @param isMeant whether a word stands for the one whose words they are
    List<Cited> of(Sentence sentence, Predicate<Word> isMeant) {
        var words = sentence.words();
        return IntStream.range(0, Math.min(words.size(), 2 * NEAR))
                .filter(i -> words.get(i).relation().equals("root"))
                .filter(verb -> hasSubject(verb, words, isMeant))
                .boxed()
                .flatMap(verb -> on(verb, words).stream())
                .findFirst()
                .map(noun -> chain(noun, words))
                .orElse(List.of());
    }

    private static boolean hasSubject(int verb, List<Word> words, Predicate<Word> isMeant) {
        return children(verb, words)
                .filter(i -> i < verb && SUBJECTS.contains(words.get(i).relation()))
                .anyMatch(i -> isMeant.test(words.get(i)));
    }

    private static IntStream children(int head, List<Word> words) {
        return IntStream.range(Math.max(0, head - NEAR), Math.min(words.size(), head + NEAR))
                .filter(i -> words.get(i).head() == head);
    }

    /// The noun for those on whom a verb says that something rests.
    private Optional<Integer> on(int verb, List<Word> words) {
        String lemma = words.get(verb).lemma().toLowerCase(Locale.ROOT);
        return children(verb, words)
                .filter(i -> i > verb)
                .filter(i ->
                        VERBS.contains(lemma) && OBJECTS.contains(words.get(i).relation())
                                || OBLIQUES.contains(words.get(i).relation())
                                        && VERBS.contains(lemma + " " + small(i, words)))
                .boxed()
                .findFirst()
                .flatMap(noun -> called(noun, words));
    }

    private String small(int noun, List<Word> words) {
        return children(noun, words)
                .filter(i -> i < noun)
                .filter(i -> Set.of("case", "mark").contains(words.get(i).relation()))
                .mapToObj(i -> words.get(i).at().in(text).toLowerCase(Locale.ROOT))
                .findFirst()
                .orElseGet(() -> before(noun, words));
    }

    private String before(int noun, List<Word> words) {
        return noun > 0 ? words.get(noun - 1).at().in(text).toLowerCase(Locale.ROOT) : "";
    }

    /// The noun; of "what it calls a clerk of the bank" the clerk, whichever of the words the tree hangs on the verb.
    private Optional<Integer> called(int word, List<Word> words) {
        if (words.get(word).part().equals("VERB")) {
            return Optional.of(word)
                    .filter(it -> words.get(it).lemma().equals("call"))
                    .flatMap(it -> object(it, words));
        }
        return words.get(word).lemma().equals("what")
                ? children(word, words)
                        .filter(i -> words.get(i).lemma().equals("call"))
                        .boxed()
                        .flatMap(call -> object(call, words).stream())
                        .findFirst()
                        .or(() -> Optional.of(word))
                : Optional.of(word);
    }

    private static Optional<Integer> object(int verb, List<Word> words) {
        return children(verb, words)
                .filter(i -> i > verb && OBJECTS.contains(words.get(i).relation()))
                .boxed()
                .findFirst();
    }

    private List<Cited> chain(int noun, List<Word> words) {
        var chain = new ArrayList<Cited>();
        Optional<Integer> next = Optional.of(noun);
        while (next.isPresent()) {
            int at = next.get();
            int end = end(at, words);
            Passage phrase = bare(Relays.phrase(at, words, end), at, words);
            chain.add(new Cited(phrase, words.get(words.get(at).head()).at()));
            next = relative(at, end, words).flatMap(verb -> on(verb, words)).filter(it -> it > at);
        }
        return chain;
    }

    /// Without the preposition before it.
    private static Passage bare(Passage phrase, int noun, List<Word> words) {
        return children(noun, words)
                .filter(i -> i < noun && words.get(i).relation().equals("case"))
                .filter(i -> words.get(i).at().begin() == phrase.begin())
                .mapToObj(i -> new Passage(words.get(i + 1).at().begin(), phrase.end()))
                .findFirst()
                .orElse(phrase);
    }

    /// Where what is told of a noun begins: the comma behind it.
    private static int end(int noun, List<Word> words) {
        return IntStream.range(noun, words.size())
                .filter(i -> words.get(i).lemma().equals(","))
                .findFirst()
                .orElse(words.size());
    }

    private static Optional<Integer> relative(int noun, int end, List<Word> words) {
        return IntStream.range(end, Math.min(words.size(), end + NEAR))
                .filter(i -> words.get(i).relation().equals("acl:relcl"))
                .filter(i -> words.get(i).head() >= noun && words.get(i).head() < end)
                .boxed()
                .findFirst();
    }

    /// The sentence behind another, in the same block.
    static Stream<Sentence> next(
            List<Sentence> sentences, Passage at, Predicate<Passage> isTogether) {
        int i = InOrder.firstEndingAfter(sentences, Sentence::at, at.begin()) + 1;
        return i < sentences.size() && isTogether.test(at.through(sentences.get(i).at()))
                ? Stream.of(sentences.get(i))
                : Stream.empty();
    }
}
