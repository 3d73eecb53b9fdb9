package stemma.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import stemma.tagger.Tagged.Sentence;
import stemma.tagger.Tagged.Word;

/// A sentence's tree, put right where it cannot be meant so: the other of a list hangs on a part of the name before it, and the subject of
/// what is said on the word for saying, and a preposition on a later noun.
final class Mended {
    private final List<Word> words;

    private Mended(Sentence sentence) {
        this.words = new ArrayList<>(sentence.words());
    }

    static Sentence of(Sentence sentence) {
        var mended = new Mended(sentence);
        boolean isTree =
                sentence.words().stream().allMatch(word -> word.head() < sentence.words().size());
        if (isTree) {
            IntStream.range(0, mended.words.size()).forEach(mended::lift);
            IntStream.range(0, mended.words.size()).forEach(mended::shift);
            IntStream.range(0, mended.words.size()).forEach(mended::lower);
        }
        return new Sentence(sentence.at(), mended.words);
    }

    /// "The Tarvel Front and the Companies", where "Companies" hangs on "Tarvel".
    private void lift(int at) {
        var word = words.get(at);
        int above = word.head();
        if (!word.relation().equals("conj") || above < 0 || above > at) {
            return;
        }
        var part = words.get(above);
        boolean isPartOfName =
                part.relation().equals("compound")
                        && part.part().equals("PROPN")
                        && word.part().equals("PROPN")
                        && part.head() > above
                        && part.head() < at
                        && words.get(part.head()).part().equals("PROPN");
        if (isPartOfName) {
            hang(at, part.head(), "conj");
        }
    }

    /// "By the Guard, not by guards", where the first "by" hangs on "guards".
    private void shift(int at) {
        var word = words.get(at);
        int head = word.head();
        if (!word.relation().equals("case") || head < at) {
            return;
        }
        int above = words.get(head).head();
        boolean isNearer =
                above > at
                        && above < head
                        && words.get(above).relation().startsWith("obl")
                        && hasOwnCase(head, above)
                        && words.stream()
                                .noneMatch(
                                        it -> it.head() == above && it.relation().equals("case"));
        if (isNearer) {
            hang(at, above, "case");
        }
    }

    private boolean hasOwnCase(int word, int from) {
        return IntStream.range(from, word)
                .anyMatch(it ->
                        words.get(it).head() == word && words.get(it).relation().equals("case"));
    }

    /// "Two diplomats said Kadan had mediated", where "Kadan" hangs on "said" and nobody mediates.
    private void lower(int at) {
        var word = words.get(at);
        int above = word.head();
        if (!isSubject(word) || above < 0 || at < above || !hasSubjectBefore(above)) {
            return;
        }
        IntStream.range(at + 1, words.size())
                .filter(clause ->
                        words.get(clause).head() == above
                                && words.get(clause).relation().equals("ccomp"))
                .filter(clause -> !hasSubject(clause))
                .findFirst()
                .ifPresent(clause -> hang(at, clause, word.relation()));
    }

    private boolean hasSubjectBefore(int verb) {
        return IntStream.range(0, verb)
                .anyMatch(at -> words.get(at).head() == verb && isSubject(words.get(at)));
    }

    private boolean hasSubject(int verb) {
        return words.stream().anyMatch(word -> word.head() == verb && isSubject(word));
    }

    private static boolean isSubject(Word word) {
        return word.relation().startsWith("nsubj");
    }

    private void hang(int at, int head, String relation) {
        var word = words.get(at);
        words.set(at, new Word(word.at(), word.part(), word.lemma(), head, relation));
    }
}
