package stemma.extract;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import stemma.model.Passage;
import stemma.tagger.Tagged;
import stemma.tagger.Tagged.Saying;
import stemma.tagger.Tagged.Sentence;
import stemma.tagger.Tagged.Word;
import stemma.text.Table;

/// Tells by which way words came that is no cue of their own: the medium that somebody told them ("told Karst Radio that …", "in an
/// interview with the daily"), and whoever reported them citing somebody.
final class Relays {
    private static final Set<String> TOLD = words("told");
    private static final Set<String> BY = words("by");
    private static final Set<String> BETWEEN = words("between");
    private static final Set<String> CITING = words("citing");
    private static final Set<String> QUOTED = words("quoted");
    private static final Set<String> HEARING = words("hearing");
    private static final Set<String> CLAUSES = Set.of("advcl", "acl");
    private static final Set<String> DEFINITE = Set.of("the", "this", "that");
    private static final Set<String> OBJECTS = Set.of("obj", "iobj");

    private static final Set<String> OF_NOUN = Set.of("det", "amod", "compound");

    /// Steps up the tree from a medium to the cue.
    private static final int FARTHEST = 3;

    /// Words from a preposition to its noun.
    private static final int FARTHEST_CASE = 6;

    /// Words from a cue to the medium or to whom it cites.
    private static final int NEAR = 50;

    private final String text;
    private final List<Saying> sayings;
    private final List<Sentence> sentences;

    /// Characters of words for sources.
    private final BitSet sources = new BitSet();

    Relays(String text, Tagged tagged) {
        this.text = text;
        this.sayings = tagged.sayings();
        this.sentences = tagged.sentences();
        for (var saying : sayings) {
            saying.source().forEach(at -> sources.set(at.begin(), at.end()));
        }
    }

    private static Set<String> words(String how) {
        return Table.rows("/stemma/extract/relays.tsv").stream()
                .filter(row -> row.get("how").equals(how))
                .map(row -> row.get("word"))
                .collect(toUnmodifiableSet());
    }

    /// Whether it is a word for naming whom somebody has something from.
    static boolean isCiting(String form) {
        return CITING.contains(form.toLowerCase(Locale.ROOT));
    }

    /// The words for the medium that somebody told what he says; those of no source, and not within what is said.
    ///
    /// @param isMedium whether a word stands for one
    Optional<Passage> medium(Saying saying, Predicate<Word> isMedium) {
        return saying.cue().stream()
                .limit(1)
                .flatMap(cue -> InOrder.overlapping(sentences, Sentence::at, cue).stream())
                .flatMap(sentence ->
                        near(saying.cue().getFirst(), sentence.words())
                                .filter(i -> isMedium.test(sentence.words().get(i)))
                                .filter(i -> isToldTo(i, saying, sentence.words()))
                                .filter(i -> isHeard(i, saying, sentence.words()))
                                .mapToObj(i -> named(i, sentence.words())))
                .filter(at -> !isSource(at))
                .findFirst();
    }

    /// Whether it is none of what is said, or belongs to the cue though it was read as the start of that.
    private static boolean isHeard(int medium, Saying saying, List<Word> words) {
        int head = words.get(medium).head();
        return !holds(saying.content(), words.get(medium).at())
                || head >= 0 && holds(saying.cue(), words.get(head).at());
    }

    /// The words around a cue: a sentence may have any length.
    private static IntStream near(Passage cue, List<Word> words) {
        int at = InOrder.firstEndingAfter(words, Word::at, cue.begin());
        return IntStream.range(Math.max(0, at - NEAR), Math.min(words.size(), at + NEAR));
    }

    private boolean isSource(Passage at) {
        int next = sources.nextSetBit(at.begin());
        return next >= 0 && next < at.end();
    }

    /// A word with the names right before it, and a noun with what belongs to it there: "a Hebrew weekly".
    private static Passage named(int word, List<Word> words) {
        int first = word;
        while (first > 0
                && (words.get(first - 1).part().equals("PROPN")
                        || words.get(word).part().equals("NOUN")
                                && words.get(first - 1).head() == word
                                && OF_NOUN.contains(words.get(first - 1).relation()))) {
            first--;
        }
        return words.get(first).at().through(words.get(word).at());
    }

    private static boolean holds(List<Passage> words, Passage at) {
        return words.stream().anyMatch(at::overlaps);
    }

    /// Whether the way from a word up the tree to the cue or the source has only words of the table.
    private boolean isToldTo(int medium, Saying saying, List<Word> words) {
        var word = words.get(medium);
        if (!isDefinite(medium, words)) {
            return false;
        }
        boolean isBy =
                words.subList(Math.max(0, medium - FARTHEST_CASE), medium).stream()
                        .anyMatch(it ->
                                it.head() == medium
                                        && it.relation().equals("case")
                                        && BY.contains(lower(it)));
        int head = word.head();
        if (!isBy && isRightBehind(medium, saying, words)) {
            return true;
        }
        if (!isBy) {
            return head >= 0
                    && OBJECTS.contains(word.relation())
                    && holds(saying.cue(), words.get(head).at())
                    && isTelling(words.get(head));
        }
        for (int step = 0; step < FARTHEST && head >= 0; step++) {
            if (holds(saying.cue(), words.get(head).at())
                    || step > 0 && holds(saying.source(), words.get(head).at())) {
                return true;
            }
            if (!BETWEEN.contains(lower(words.get(head)))) {
                return false;
            }
            head = words.get(head).head();
        }
        return false;
    }

    /// "Told Karst Radio", whatever the tree has.
    private boolean isRightBehind(int medium, Saying saying, List<Word> words) {
        int first = medium;
        while (first > 0 && words.get(first).part().equals("PROPN")) {
            first--;
        }
        return first < medium
                && isTelling(words.get(first))
                && holds(saying.cue(), words.get(first).at());
    }

    /// By its form, too: of "told" the dictionary form is not always read.
    private boolean isTelling(Word verb) {
        return TOLD.contains(verb.lemma()) || TOLD.contains(lower(verb));
    }

    /// "In a paper" is in no newspaper; "told a weekly" is told to one, "in the daily" and "on Karst Radio" as well.
    private boolean isDefinite(int medium, List<Word> words) {
        return words.get(medium).part().equals("PROPN")
                || OBJECTS.contains(words.get(medium).relation())
                || IntStream.range(Math.max(0, medium - FARTHEST_CASE), medium)
                        .filter(i -> words.get(i).head() == medium)
                        .anyMatch(i -> DEFINITE.contains(lower(words.get(i))));
    }

    private String lower(Word word) {
        return lower(word.at());
    }

    private String lower(Passage at) {
        return at.in(text).toLowerCase(Locale.ROOT);
    }

    /// Whom somebody cites for what he says, with the word for it: "The daily, citing two diplomats, reported that …".
    Optional<Cited> cited(Saying saying) {
        return saying.cue().stream()
                .limit(1)
                .flatMap(cue -> InOrder.overlapping(sentences, Sentence::at, cue).stream())
                .flatMap(sentence -> cited(sentence.words(), saying))
                .filter(cited -> !holds(saying.content(), cited.source()))
                .filter(cited -> !holds(saying.source(), cited.source()))
                .filter(cited -> !QUOTED.contains(lower(cited.cue())) || !isSource(cited.source()))
                .findFirst();
    }

    /// @param cue the word for citing
    record Cited(Passage source, Passage cue) {}

    private Stream<Cited> cited(List<Word> words, Saying saying) {
        return near(saying.cue().getFirst(), words)
                .filter(i ->
                        OBJECTS.contains(words.get(i).relation())
                                        && isCited(words.get(i).head(), words, saying)
                                || isHeardFrom(i, words, saying))
                .mapToObj(i -> new Cited(bare(i, words), words.get(words.get(i).head()).at()));
    }

    /// A noun with what hangs on it, without "from" before it.
    private Passage bare(int noun, List<Word> words) {
        var phrase = phrase(noun, words);
        return IntStream.range(Math.max(0, noun - FARTHEST_CASE), noun)
                .filter(i -> words.get(i).at().begin() == phrase.begin())
                .filter(i -> lower(words.get(i)).equals("from"))
                .mapToObj(i -> new Passage(words.get(i + 1).at().begin(), phrase.end()))
                .findFirst()
                .orElse(phrase);
    }

    /// "The daily hears from a clerk that …".
    private boolean isHeardFrom(int noun, List<Word> words, Saying saying) {
        int verb = words.get(noun).head();
        return words.get(noun).relation().equals("obl")
                && verb >= 0
                && verb < noun
                && HEARING.contains(lower(words.get(verb)))
                && holds(saying.cue(), words.get(verb).at())
                && IntStream.range(verb, noun)
                        .anyMatch(i ->
                                words.get(i).head() == noun && lower(words.get(i)).equals("from"));
    }

    /// Whether a word for citing is the cue, or hangs on it or on whose cue it is.
    private boolean isCited(int word, List<Word> words, Saying saying) {
        if (word >= 0 && QUOTED.contains(lower(words.get(word)))) {
            return holds(saying.cue(), words.get(word).at());
        }
        if (word < 0 || !isCiting(lower(words.get(word)))) {
            return false;
        }
        int head = words.get(word).head();
        return holds(saying.cue(), words.get(word).at())
                || head >= 0
                        && CLAUSES.contains(words.get(word).relation())
                        && (holds(saying.cue(), words.get(head).at())
                                || holds(saying.source(), words.get(head).at()));
    }

    /// A noun with what stands around it and hangs on it, up to the next sign.
    private static Passage phrase(int noun, List<Word> words) {
        return phrase(noun, words, words.size());
    }

    /// @param limit the word at which it ends at the latest
    static Passage phrase(int noun, List<Word> words, int limit) {
        int first = noun;
        while (first > Math.max(0, noun - NEAR)
                && words.get(first - 1).head() >= first
                && isIn(first - 1, noun, words)) {
            first--;
        }
        int last = noun;
        while (last + 1 < Math.min(limit, noun + NEAR) && isIn(last + 1, noun, words)) {
            last++;
        }
        return words.get(first).at().through(words.get(last).at());
    }

    private static boolean isIn(int word, int noun, List<Word> words) {
        int at = word;
        while (at >= 0 && at != noun && !isSign(at, words)) {
            at = words.get(at).head();
        }
        return at == noun;
    }

    /// A hyphen within a name is none.
    private static boolean isSign(int at, List<Word> words) {
        boolean isHyphen =
                at > 0
                        && at + 1 < words.size()
                        && words.get(at).lemma().equals("-")
                        && words.get(at - 1).at().end() == words.get(at).at().begin()
                        && words.get(at).at().end() == words.get(at + 1).at().begin();
        return words.get(at).part().equals("PUNCT") && !isHyphen;
    }

    /// The saying by which somebody reports what he cites another for, where the model read both.
    Optional<Integer> reported(int citing) {
        var saying = sayings.get(citing);
        boolean isCiting = saying.cue().stream().anyMatch(cue -> isCiting(cue.in(text)));
        return isCiting
                ? Stream.of(citing - 1, citing + 1)
                        .filter(i -> i >= 0 && i < sayings.size())
                        .filter(i -> isReport(sayings.get(i), saying))
                        .findFirst()
                : Optional.empty();
    }

    private static boolean isReport(Saying report, Saying citing) {
        return !report.source().isEmpty()
                && !report.source().equals(citing.source())
                && report.content().getFirst().overlaps(citing.content().getFirst())
                && report.parent().equals(citing.parent());
    }
}
