package stemma.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import stemma.model.Passage;
import stemma.tagger.Tagged.Sentence;
import stemma.tagger.Tagged.Word;

/// The words of a text by their places, and which of some words is the head of the others.
record Trees(List<Sentence> sentences) {
    /// What stands before a noun and belongs to it.
    private static final Set<String> IN_PHRASE =
            Set.of("det", "compound", "amod", "nummod", "nmod:poss");

    private static final int MOST_BEFORE = 6;

    /// The words of a passage, in order.
    List<Word> words(Passage at) {
        return InOrder.overlapping(sentences, Sentence::at, at).stream()
                .flatMap(sentence -> words(sentence, at))
                .toList();
    }

    /// Whether a word of this universal part of speech stands there.
    boolean hasPart(Passage at, String part) {
        return words(at).stream().anyMatch(word -> word.part().equals(part));
    }

    /// The word that the others of a passage hang on: `officials` in "two officials of the ministry".
    Optional<Word> head(Passage at) {
        return heads(at).findFirst();
    }

    /// A passage with what stands right before it and belongs to it: "the Front's leaders" for "leaders".
    Passage whole(Passage at) {
        return InOrder.overlapping(sentences, Sentence::at, at).stream()
                .findFirst()
                .map(sentence -> whole(sentence.words(), at))
                .orElse(at);
    }

    private static Passage whole(List<Word> words, Passage at) {
        int begin = InOrder.firstEndingAfter(words, Word::at, at.begin());
        int first = begin;
        while (first > Math.max(0, begin - MOST_BEFORE) && isBefore(first - 1, begin, at, words)) {
            first--;
        }
        return first == begin ? at : words.get(first).at().through(at);
    }

    private static boolean isBefore(int word, int begin, Passage at, List<Word> words) {
        int head = word;
        while (head >= 0 && head < begin) {
            boolean isInside =
                    IN_PHRASE.contains(words.get(head).relation())
                            || words.get(head).relation().equals("case")
                                    && words.get(head).part().equals("PART");
            head = isInside ? words.get(head).head() : -1;
        }
        return head >= 0 && at.covers(words.get(head).at());
    }

    /// The words of a passage that hang on none of the others.
    Stream<Word> heads(Passage at) {
        return InOrder.overlapping(sentences, Sentence::at, at).stream()
                .flatMap(sentence ->
                        words(sentence, at).filter(word -> hangsOutside(word, sentence, at)));
    }

    /// Whether the head of one passage hangs on this word by one of these relations.
    boolean hangsOn(Passage one, Passage word, Set<String> relations) {
        return InOrder.overlapping(sentences, Sentence::at, word).stream()
                .anyMatch(sentence ->
                        words(sentence, one)
                                .filter(it -> hangsOutside(it, sentence, one) && it.head() >= 0)
                                .filter(it -> relations.contains(relation(it)))
                                .anyMatch(it -> sentence.words().get(it.head()).at().equals(word)));
    }

    /// Whether a word of one passage hangs on one of another.
    boolean hangsOn(Passage one, Passage other) {
        return InOrder.overlapping(sentences, Sentence::at, one).stream()
                .anyMatch(sentence ->
                        words(sentence, one)
                                .filter(it -> it.head() >= 0)
                                .map(it -> sentence.words().get(it.head()).at())
                                .anyMatch(other::overlaps));
    }

    /// Whether a passage stands in a clause about these words that they hold: Velm in "a diplomat based in Velm".
    boolean isInClauseOf(Passage at, Passage words) {
        return InOrder.overlapping(sentences, Sentence::at, at).stream()
                .limit(1)
                .anyMatch(sentence ->
                        words(sentence, at)
                                .filter(word -> hangsOutside(word, sentence, at))
                                .limit(1)
                                .anyMatch(head -> isInClause(head, words, sentence.words())));
    }

    private static boolean isInClause(Word head, Passage within, List<Word> words) {
        var word = head;
        while (word.head() >= 0 && within.covers(words.get(word.head()).at())) {
            word = words.get(word.head());
            if (relation(word).equals("acl")) {
                return true;
            }
        }
        return false;
    }

    private static String relation(Word word) {
        int colon = word.relation().indexOf(':');
        return colon < 0 ? word.relation() : word.relation().substring(0, colon);
    }

    private static boolean hangsOutside(Word word, Sentence sentence, Passage at) {
        return !word.part().equals("PUNCT")
                && (word.head() < 0 || !sentence.words().get(word.head()).at().overlaps(at));
    }

    private static Stream<Word> words(Sentence sentence, Passage at) {
        return InOrder.overlapping(sentence.words(), Word::at, at).stream();
    }

    /// The noun whose phrase begins at a word; that word where it begins none.
    static int nounFrom(int first, List<Word> words) {
        int at = first;
        while (words.get(at).head() > at && IN_PHRASE.contains(words.get(at).relation())) {
            at = words.get(at).head();
        }
        return at;
    }
}
