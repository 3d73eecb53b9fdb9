package stemma.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import stemma.model.Passage;
import stemma.tagger.Tagged.Sentence;
import stemma.tagger.Tagged.Word;

/// A sentence's tree in which the words of a name hang together: where the tree hangs "Rai" of "Rai Al-Dur" on a noun far behind and "Al" on the verb,
/// the name hangs where that word of it does whose head is nearest; and a name that the tree takes for a part of one behind the next verb is the subject that the noun before it was.
final class WholeTrees {
    private static final String WITHIN = "flat";

    private final List<Word> words;

    private WholeTrees(List<Word> words) {
        this.words = new ArrayList<>(words);
    }

    /// @param names the names of the text, in its order
    static Sentence mended(Sentence sentence, List<Passage> names) {
        var tree = new WholeTrees(sentence.words());
        InOrder.overlapping(names, it -> it, sentence.at()).forEach(tree::bind);
        return new Sentence(sentence.at(), tree.words);
    }

    private void bind(Passage name) {
        int first = InOrder.firstEndingAfter(words, Word::at, name.begin());
        int end = lastOfName(first, InOrder.firstEndingAfter(words, Word::at, name.end()));
        var loose =
                IntStream.range(first, end)
                        .filter(word -> isOutside(words.get(word).head(), first, end))
                        .boxed()
                        .toList();
        if (loose.size() > 1) {
            nearest(loose, first, end).ifPresent(head -> hang(loose, head));
        } else if (first > 0 && loose.size() == 1 && isTorn(first - 1, loose.getFirst())) {
            lead(first - 1, loose.getFirst());
        }
    }

    /// Of "Wider Freedom To", as the capitals of a headline have it, "To" belongs to what follows.
    private int lastOfName(int first, int end) {
        int last = end;
        while (last > first + 1
                && words.get(last - 1).relation().equals("mark")
                && words.get(last - 1).head() >= end) {
            last--;
        }
        return last;
    }

    /// "The online Rai Al-Dur reported that Saray had asked", where "Dur" is a part of "Saray": it is the name of the online, which reported it.
    private boolean isTorn(int noun, int name) {
        int verb = words.get(noun).head();
        return words.get(noun).part().equals("NOUN")
                && words.get(noun).relation().equals("nsubj")
                && words.get(name).relation().equals("compound")
                && verb > name
                && verb < words.get(name).head();
    }

    private void lead(int noun, int name) {
        var subject = words.get(noun);
        words.set(name, words.get(name).on(subject.head(), subject.relation()));
        words.set(noun, subject.on(name, "compound"));
    }

    private static boolean isOutside(int word, int first, int end) {
        return word < first || word >= end;
    }

    /// The word with the nearest head; not the sign between two, nor one whose head hangs on the name itself.
    private Optional<Integer> nearest(List<Integer> loose, int first, int end) {
        return loose.stream()
                .filter(word -> !words.get(word).part().equals("PUNCT"))
                .filter(word -> !leadsTo(words.get(word).head(), first, end))
                .min(Comparator.comparingInt(word -> Math.abs(words.get(word).head() - word)));
    }

    private boolean leadsTo(int above, int first, int end) {
        int at = above;
        for (int steps = 0; at >= 0 && steps < words.size(); steps++) {
            if (!isOutside(at, first, end)) {
                return true;
            }
            at = words.get(at).head();
        }
        return at >= 0;
    }

    private void hang(List<Integer> loose, int head) {
        loose.stream()
                .filter(word -> word != head)
                .forEach(word -> words.set(word, words.get(word).on(head, relation(word))));
    }

    private String relation(int word) {
        return words.get(word).part().equals("PUNCT") ? "punct" : WITHIN;
    }
}
