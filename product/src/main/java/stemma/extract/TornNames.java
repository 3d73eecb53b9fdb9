package stemma.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import stemma.tagger.Tagged.Sentence;
import stemma.tagger.Tagged.Word;

/// A sentence's tree in which a name holds together: in "moved from Velm Tell to Dorvan", where the tree takes "Tell" for a verb, "Tell" hangs on "Velm", and what hung on it on what that one hung on;
/// in "asked the Council of Littoral States to leave", where the tree hangs "Council" on "States", it is the Council that is asked; the hyphen of "Saray Al-Dur" hangs within the name.
final class TornNames {
    private static final Set<String> VERBS = Set.of("VERB", "AUX");
    private static final Set<String> APART = Set.of("parataxis", "advcl");

    private final String text;
    private final List<Word> words;

    private TornNames(String text, List<Word> words) {
        this.text = text;
        this.words = new ArrayList<>(words);
    }

    static Sentence mended(String text, Sentence sentence) {
        var torn = new TornNames(text, sentence.words());
        if (torn.isTree()) {
            IntStream.range(1, torn.words.size()).filter(torn::isTorn).forEach(torn::join);
            IntStream.range(1, torn.words.size()).filter(torn::isTurned).forEach(torn::turn);
            IntStream.range(1, torn.words.size() - 1).forEach(torn::hyphenate);
        }
        return torn.isTree() ? new Sentence(sentence.at(), torn.words) : sentence;
    }

    /// A word with a capital right behind a name, a verb or hung on as one, in a sentence that writes its verbs small.
    private boolean isTorn(int at) {
        var word = words.get(at);
        var before = words.get(at - 1);
        boolean isVerb =
                VERBS.contains(word.part())
                        || word.part().equals("PROPN") && APART.contains(word.relation());
        return isVerb
                && before.part().equals("PROPN")
                && isCapitalised(at)
                && word.at().begin() == before.at().end() + 1
                && word.head() >= 0
                && word.head() != at - 1
                && IntStream.range(0, words.size())
                        .filter(it -> it != at && VERBS.contains(words.get(it).part()))
                        .anyMatch(it -> !isCapitalised(it));
    }

    private boolean isCapitalised(int at) {
        return Character.isUpperCase(text.codePointAt(words.get(at).at().begin()));
    }

    private void join(int verb) {
        int above = words.get(verb).head();
        int named = words.get(verb - 1).head();
        boolean isApart = APART.contains(words.get(verb).relation()) && named >= 0;
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).head() == verb) {
                boolean isPreposition =
                        words.get(i).part().equals("ADP") && i == verb + 1 && i + 1 < words.size();
                int head = isApart && i > verb && named != verb ? named : above;
                hang(
                        i,
                        isPreposition ? Trees.nounFrom(i + 1, words) : head,
                        isPreposition ? "case" : words.get(i).relation());
            }
        }
        var word = words.get(verb);
        words.set(verb, new Word(word.at(), "PROPN", word.lemma(), verb - 1, "flat"));
    }

    /// "Of" behind a name that hangs on the noun behind the "of".
    private boolean isTurned(int of) {
        var word = words.get(of);
        var name = words.get(of - 1);
        return word.relation().equals("case")
                && word.at().in(text).equals("of")
                && word.head() > of
                && name.part().equals("PROPN")
                && name.relation().equals("compound")
                && name.head() == word.head();
    }

    private void turn(int of) {
        int name = of - 1;
        int noun = words.get(of).head();
        for (int i = 0; i < name; i++) {
            if (words.get(i).head() == noun) {
                hang(i, name, words.get(i).relation());
            }
        }
        hang(name, words.get(noun).head(), words.get(noun).relation());
        hang(noun, name, "nmod");
    }

    private void hyphenate(int at) {
        var before = words.get(at - 1);
        var behind = words.get(at + 1);
        boolean isWithin =
                words.get(at).at().in(text).equals("-")
                        && before.at().end() == words.get(at).at().begin()
                        && words.get(at).at().end() == behind.at().begin()
                        && before.part().equals("PROPN")
                        && behind.part().equals("PROPN")
                        && before.head() == behind.head()
                        && before.head() >= 0;
        if (isWithin) {
            hang(at, at - 1, "punct");
        }
    }

    private void hang(int at, int head, String relation) {
        words.set(at, words.get(at).on(head, relation));
    }

    private boolean isTree() {
        return IntStream.range(0, words.size()).allMatch(this::reachesRoot);
    }

    private boolean reachesRoot(int word) {
        int at = word;
        for (int steps = 0; at >= 0 && at < words.size(); steps++) {
            if (steps > words.size()) {
                return false;
            }
            at = words.get(at).head();
        }
        return at < 0;
    }
}
