package stemma.extract;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import stemma.model.ActorKind;
import stemma.model.Mention;
import stemma.model.Passage;
import stemma.tagger.Tagged.Sentence;
import stemma.tagger.Tagged.Word;
import stemma.text.Table;

/// Those whom a coordination names: "the army" and "two officials" of "the army and two officials", by the sentence's tree.
///
/// "The founder and chairman" is one, "the ministry or the League" nobody knows which, and the names of "Doctors and Nurses Union" are one name.
final class Conjuncts {
    private static final Set<String> AND = Set.of("and", "&", "as");
    private static final Set<String> OR = Set.of("or", "nor");
    private static final Set<String> NOMINAL = Set.of("NOUN", "PROPN", "NUM");
    private static final Set<String> PERSONS = Set.of("he", "she", "they");
    private static final Set<String> BOTH = Set.of("both", "and");
    private static final Set<String> NAMING = Set.of("appos", "flat", "compound");
    private static final Set<String> POSSESSIVE = Set.of("'s", "’s", "'", "’");
    private static final Set<String> DETERMINERS = Set.of("det", "nummod", "nmod:poss");
    private static final Set<String> BODIES =
            Table.rows("/stemma/extract/speakers.tsv").stream()
                    .filter(row -> row.get("kind").equals("body"))
                    .map(row -> row.get("noun"))
                    .collect(toUnmodifiableSet());

    private final String text;
    private final List<Sentence> sentences;
    private final List<Mention> mentions;

    Conjuncts(String text, List<Sentence> sentences, List<Mention> mentions) {
        this.text = text;
        this.sentences = sentences;
        this.mentions = mentions;
    }

    /// Those whom some words name.
    ///
    /// @param each       the words for each of them, in order; the passage itself where it names one, or nobody knows whom
    /// @param areChoices whether they are joined by "or": one of them, and nobody knows which
    record Named(List<Passage> each, boolean areChoices) {
        Named {
            each = List.copyOf(each);
        }
    }

    /// Of "Vashar and Tarvel's envoy", which may be one envoy or two parties, the envoy alone.
    Named of(Passage passage) {
        var sentences = InOrder.overlapping(this.sentences, Sentence::at, passage);
        if (sentences.isEmpty()) {
            return new Named(List.of(passage), false);
        }
        var words = sentences.getFirst().words();
        int first = InOrder.firstEndingAfter(words, Word::at, passage.begin());
        int end = first + InOrder.overlapping(words, Word::at, passage).size();
        var heads = heads(first, end, words);
        var parts = parts(first, end, heads, words);
        boolean areSeveral =
                parts.size() > 1
                        && parts.size() >= heads.size()
                        && parts.stream().allMatch(part -> isSomebody(part, words));
        return new Named(
                areSeveral ? each(parts, words) : List.of(passage),
                areChoices(first, end, heads, words));
    }

    private boolean areChoices(int first, int end, List<Integer> heads, List<Word> words) {
        return IntStream.range(first, end)
                .filter(i -> OR.contains(lower(words.get(i))))
                .anyMatch(i -> heads.contains(words.get(i).head()));
    }

    /// A stretch of words, by their indices, and the one that the others hang on.
    private record Part(int first, int last, int head) {}

    private List<Passage> each(List<Part> parts, List<Word> words) {
        var told = isOfBoth(parts, words) ? List.of(parts.getLast()) : parts;
        return told.stream()
                .map(part -> words.get(part.first).at().through(words.get(part.last).at()))
                .toList();
    }

    /// The word that the others hang on, and those that are joined to it.
    private List<Integer> heads(int first, int end, List<Word> words) {
        var heads = new ArrayList<Integer>();
        for (int i = first; i < end; i++) {
            boolean isOutside = words.get(i).head() < first || words.get(i).head() >= end;
            boolean isHead =
                    heads.isEmpty()
                            ? isOutside && !words.get(i).part().equals("PUNCT")
                            : isJoined(i, heads, words) || isOutside && isBeside(i, heads, words);
            if (isHead && !isOwner(i, end, words)) {
                heads.add(i);
            }
        }
        return heads;
    }

    /// Joined to one of them, or to a name of one: "Prime Minister Agnes Lorrimer and the army".
    private static boolean isJoined(int word, List<Integer> heads, List<Word> words) {
        if (!words.get(word).relation().equals("conj")) {
            return false;
        }
        int at = words.get(word).head();
        while (at > heads.getFirst() && NAMING.contains(words.get(at).relation())) {
            at = words.get(at).head();
        }
        return at < heads.getFirst() || heads.contains(at);
    }

    /// Hangs where the first hangs, with an "and" of its own; not where it may belong to what the first is of: "officials of the ministry and the army".
    private boolean isBeside(int word, List<Integer> heads, List<Word> words) {
        int first = heads.getFirst();
        return words.get(word).head() == words.get(first).head()
                && words.subList(first, word).stream().noneMatch(it -> it.part().equals("ADP"))
                && IntStream.range(first, word)
                        .anyMatch(i ->
                                words.get(i).head() == word && AND.contains(lower(words.get(i))));
    }

    /// The tree may join "Varda" of "Varda's spokesman" to another.
    private boolean isOwner(int word, int end, List<Word> words) {
        return word + 1 < end && isPossessive(word + 1, words);
    }

    /// Cut at commas and at "and" before the last, or at a comma alone between two names ("Vashar, Tarvel agree"); none where another word
    /// joins them.
    private List<Part> parts(int first, int end, List<Integer> heads, List<Word> words) {
        var parts = new ArrayList<Part>();
        int begin = first;
        for (int i = 0; i < heads.size(); i++) {
            boolean isLast = i == heads.size() - 1;
            var cut = isLast ? Optional.of(end) : cut(heads.get(i), heads.get(i + 1), words);
            boolean isAnd = cut.isPresent() && (isLast || isAnd(cut.get(), words));
            boolean isComma =
                    cut.isPresent()
                            && !isLast
                            && (i < heads.size() - 2 || areNames(heads, words))
                            && isComma(cut.get(), words);
            if (!isAnd && !isComma) {
                return List.of();
            }
            parts.add(new Part(begin, last(begin, cut.get(), words), heads.get(i)));
            begin = next(cut.get(), words);
        }
        return parts.stream().map(part -> withoutBoth(part, words)).toList();
    }

    private static boolean areNames(List<Integer> heads, List<Word> words) {
        return heads.size() == 2
                && heads.stream().allMatch(head -> words.get(head).part().equals("PROPN"));
    }

    /// The word between two that parts them: what joins the second, or else the last comma before it.
    private static Optional<Integer> cut(int one, int other, List<Word> words) {
        return IntStream.range(one + 1, other)
                .filter(i -> words.get(i).head() == other && words.get(i).relation().equals("cc"))
                .boxed()
                .findFirst()
                .or(() ->
                        IntStream.range(one + 1, other)
                                .filter(i -> isComma(i, words))
                                .boxed()
                                .reduce((_, last) -> last));
    }

    private boolean isAnd(int cut, List<Word> words) {
        String word = lower(words.get(cut));
        boolean isNamed =
                !InOrder.overlapping(mentions, Mention::at, words.get(cut).at()).isEmpty();
        return AND.contains(word) && !isNamed && (!word.equals("as") || next(cut, words) > cut + 1);
    }

    private static boolean isComma(int word, List<Word> words) {
        return words.get(word).lemma().equals(",");
    }

    /// Behind the word that parts them and what belongs to it, as in "as well as".
    private static int next(int cut, List<Word> words) {
        int next = cut + 1;
        while (next < words.size()
                && words.get(next).relation().equals("fixed")
                && words.get(next).head() == cut) {
            next++;
        }
        return next;
    }

    private static int last(int begin, int cut, List<Word> words) {
        int last = cut - 1;
        while (last > begin && isComma(last, words)) {
            last--;
        }
        return last;
    }

    private Part withoutBoth(Part part, List<Word> words) {
        boolean isBoth = part.first < part.head && BOTH.contains(lower(words.get(part.first)));
        return isBoth ? new Part(part.first + 1, part.last, part.head) : part;
    }

    /// A name, several, a body, or one with an article of his own.
    private boolean isSomebody(Part part, List<Word> words) {
        var head = words.get(part.head);
        if (part.head < part.first || part.head > part.last) {
            return false;
        }
        if (!NOMINAL.contains(head.part())) {
            return PERSONS.contains(lower(head));
        }
        boolean isNamed =
                head.part().equals("PROPN")
                        && !InOrder.overlapping(mentions, Mention::at, head.at()).isEmpty();
        boolean isPlural = !head.at().in(text).equalsIgnoreCase(head.lemma());
        return isNamed
                || head.part().equals("NUM")
                || head.part().equals("NOUN") && isPlural
                || isBody(lower(head))
                || isOwned(part, words)
                || IntStream.range(part.first, part.head)
                        .mapToObj(words::get)
                        .anyMatch(word ->
                                word.head() == part.head && DETERMINERS.contains(word.relation()));
    }

    private static boolean isBody(String noun) {
        return BODIES.contains(noun)
                || Heads.kind(noun).filter(kind -> kind != ActorKind.PERSON).isPresent();
    }

    /// Whether what belongs to the last may belong to those before as well: "Vashar and Tarvel's envoy".
    private boolean isOfBoth(List<Part> parts, List<Word> words) {
        var last = parts.getLast();
        var owner = words.get(last.first);
        return owner.part().equals("PROPN")
                && last.first < last.head
                && isOwned(last, words)
                && parts.stream()
                        .limit(parts.size() - 1)
                        .allMatch(part ->
                                words.get(part.first).part().equals("PROPN")
                                        && !isOwned(part, words));
    }

    private boolean isOwned(Part part, List<Word> words) {
        return IntStream.range(part.first, part.last).anyMatch(i -> isPossessive(i, words));
    }

    /// Right behind what it belongs to: in "the wing 'Karst Brigades'" a quotation opens.
    private boolean isPossessive(int at, List<Word> words) {
        return POSSESSIVE.contains(lower(words.get(at)))
                && at > 0
                && words.get(at - 1).at().end() == words.get(at).at().begin();
    }

    private String lower(Word word) {
        return word.at().in(text).toLowerCase(Locale.ROOT);
    }
}
