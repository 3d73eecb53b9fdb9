package stemma.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import stemma.model.Passage;
import stemma.tagger.Tagged.Sentence;
import stemma.tagger.Tagged.Word;

/// What stands beside a noun in its sentence's tree: who is named there, whose it is.
///
/// Only words near it are looked at: a sentence may have any length.
record Beside(Trees tree) {
    private static final int NEAR = 24;
    private static final int BETWEEN = 3;

    /// Words that join a document to whoever wrote it: "a letter of the ministry", "a poll by the daily".
    private static final Set<String> OF = Set.of("of", "by", "from", "in");

    private static final Set<String> OWNED = Set.of("nmod", "obl", "obl:agent");
    private static final Set<String> OWNING = Set.of("nmod:poss", "compound", "amod");
    private static final Set<String> OF_NOUN = Set.of("nmod", "flat", "compound", "appos");
    private static final Set<String> NOUNS = Set.of("NOUN", "PROPN");
    private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whose");

    private static final Pattern NEXT = Pattern.compile("\\s+(?i:the\\s+)?");

    /// A word with the sentence it stands in.
    private record Place(List<Word> words, int at) {
        IntStream near() {
            return IntStream.range(Math.max(0, at - NEAR), Math.min(words.size(), at + NEAR));
        }

        Word word(int i) {
            return words.get(i);
        }
    }

    private Optional<Place> place(Word word) {
        return InOrder.overlapping(tree.sentences(), Sentence::at, word.at()).stream()
                .findFirst()
                .map(sentence ->
                        new Place(
                                sentence.words(),
                                InOrder.firstEndingAfter(
                                        sentence.words(), Word::at, word.at().begin())));
    }

    /// The words around others in their sentence.
    Stream<Word> near(Passage at) {
        return tree.words(at).stream()
                .limit(1)
                .flatMap(word -> place(word).stream())
                .flatMap(place -> place.near().mapToObj(place::word));
    }

    /// Whether a name stands next behind a noun, with no more than an article between: "the daily the Gazette".
    static boolean isNext(Word noun, Passage name, String text) {
        return noun.at().end() < name.begin()
                && NEXT.matcher(text).region(noun.at().end(), name.begin()).matches();
    }

    /// Whether a noun stands right behind a small word, with no more than an article and another word between: "in a short letter".
    boolean isBehind(Word noun, String small, String text) {
        return place(noun).stream()
                .flatMap(place ->
                        IntStream.range(Math.max(0, place.at() - BETWEEN), place.at())
                                .mapToObj(place::word))
                .anyMatch(word -> word.at().in(text).equalsIgnoreCase(small));
    }

    /// The head of what a noun is also called: `Oss` of "the spokesman, Nadim Oss,".
    Stream<Word> apposition(Word noun) {
        return children(noun, Set.of("appos"));
    }

    private Stream<Word> children(Word noun, Set<String> relations) {
        return place(noun).stream()
                .flatMap(place ->
                        place.near()
                                .filter(i -> place.word(i).head() == place.at())
                                .filter(i -> relations.contains(place.word(i).relation()))
                                .mapToObj(place::word));
    }

    /// Whoever speaks to the one that is called to: the paper of "Mr Oss, a paper says".
    Optional<Passage> caller(Word called) {
        return place(called)
                .filter(_ -> called.relation().equals("vocative"))
                .flatMap(place ->
                        place.near()
                                .filter(i -> place.word(i).head() == called.head())
                                .filter(i -> place.word(i).relation().equals("nsubj"))
                                .mapToObj(i -> Relays.phrase(i, place.words(), called.head()))
                                .findFirst());
    }

    /// All that stand before a verb as those who do it, from the first to the last, where the word is one of them.
    Optional<Passage> list(Word one) {
        return place(one).flatMap(place -> list(place));
    }

    private static Optional<Passage> list(Place place) {
        int at = place.at();
        int first = place.word(at).relation().equals("conj") ? place.word(at).head() : at;
        if (first < 0 || !place.word(first).relation().equals("nsubj")) {
            return Optional.empty();
        }
        int verb = place.word(first).head();
        var others =
                place.near()
                        .filter(i -> i > first && i < verb && place.word(i).head() == first)
                        .filter(i -> place.word(i).relation().equals("conj"))
                        .boxed()
                        .toList();
        return others.stream()
                .filter(i -> hasOwn(i, "cc", place))
                .reduce((_, last) -> last)
                .or(() -> others.stream().reduce((_, last) -> last))
                .map(last ->
                        Relays.phrase(first, place.words(), verb)
                                .through(Relays.phrase(last, place.words(), verb)));
    }

    private static boolean hasOwn(int word, String relation, Place place) {
        return place.near()
                .filter(i -> place.word(i).head() == word)
                .anyMatch(i -> place.word(i).relation().equals(relation));
    }

    /// The noun that "who" stands for, with what belongs to it.
    Optional<Passage> antecedent(Word pronoun) {
        return place(pronoun)
                .filter(place -> RELATIVE.contains(pronoun.lemma()))
                .filter(place -> pronoun.head() >= 0)
                .flatMap(place -> relative(place, pronoun.head()));
    }

    private static Optional<Passage> relative(Place place, int verb) {
        var word = place.word(verb);
        if (word.relation().equals("acl:relcl") && word.head() >= 0 && word.head() < verb) {
            return Optional.of(Relays.phrase(word.head(), place.words(), verb));
        }
        return before(place).map(noun -> Relays.phrase(noun, place.words(), place.at()));
    }

    /// Where the tree hangs the clause elsewhere: the whole noun phrase right before "which" and its comma.
    private static Optional<Integer> before(Place place) {
        int last = place.at() - 2;
        if (last < 0 || !place.word(place.at() - 1).lemma().equals(",")) {
            return Optional.empty();
        }
        int noun = last;
        while (isNoun(place.word(noun))
                && OF_NOUN.contains(place.word(noun).relation())
                && place.word(noun).head() >= 0) {
            noun = place.word(noun).head();
        }
        return Optional.of(noun).filter(at -> isNoun(place.word(at)));
    }

    private static boolean isNoun(Word word) {
        return NOUNS.contains(word.part());
    }

    /// The words for whoever a document is of, without the small word before them.
    Optional<Passage> owner(Word document) {
        return place(document).flatMap(this::owner);
    }

    private Optional<Passage> owner(Place place) {
        return place.near()
                .filter(i -> isOwner(place, i))
                .mapToObj(i -> Relays.phrase(i, place.words(), place.words().size()))
                .map(this::withoutCase)
                .findFirst();
    }

    private boolean isOwner(Place place, int i) {
        var word = place.word(i);
        if (word.head() == place.at() && OWNING.contains(word.relation())) {
            return word.part().equals("PROPN") || word.relation().equals("nmod:poss");
        }
        boolean isOf = OWNED.contains(word.relation()) && hasCase(place, i);
        return isOf && (word.head() == place.at() || isOfClause(place, word.head()));
    }

    /// "Published on Thursday by the Institute".
    private static boolean isOfClause(Place place, int verb) {
        return verb >= 0
                && place.word(verb).head() == place.at()
                && place.word(verb).relation().equals("acl");
    }

    private boolean hasCase(Place place, int noun) {
        return IntStream.range(Math.max(0, noun - NEAR), noun)
                .mapToObj(place::word)
                .anyMatch(word ->
                        word.head() == noun
                                && word.relation().equals("case")
                                && OF.contains(word.lemma()));
    }

    private Passage withoutCase(Passage phrase) {
        var words = tree.words(phrase);
        int first = 0;
        while (first + 1 < words.size() && words.get(first).part().equals("ADP")) {
            first++;
        }
        return words.get(first).at().through(words.getLast().at());
    }
}
