package stemma.extract;

import java.util.Set;
import java.util.stream.IntStream;
import stemma.tagger.Tagged.Sentence;

/// A sentence's tree in which a name holds together: in "moved from Velm Tell to Dorvan", where the tree takes "Tell" for a verb, "Tell" hangs on "Velm", and what hung on it on what that one hung on;
/// in "asked the Council of Littoral States to leave", where the tree hangs "Council" on "States", it is the Council that is asked; the hyphen of "Saray Al-Dur" hangs within the name.
final class TornNames {
    private static final Set<String> VERBS = Set.of("VERB", "AUX");
    private static final Set<String> APART = Set.of("parataxis", "advcl");

    private final Branches tree;

    private TornNames(Branches tree) {
        this.tree = tree;
    }

    static Sentence mended(String text, Sentence sentence) {
        var tree = new Branches(text, sentence);
        var torn = new TornNames(tree);
        if (torn.isTree()) {
            IntStream.range(1, tree.size()).filter(torn::isTorn).forEach(torn::join);
            IntStream.range(1, tree.size()).filter(torn::isTurned).forEach(torn::turn);
            IntStream.range(1, tree.size() - 1).forEach(torn::hyphenate);
        }
        return torn.isTree() ? tree.sentence() : sentence;
    }

    /// A word with a capital right behind a name, a verb or hung on as one, in a sentence that writes its verbs small.
    private boolean isTorn(int at) {
        var word = tree.word(at);
        var before = tree.word(at - 1);
        boolean isVerb =
                VERBS.contains(word.part())
                        || word.part().equals("PROPN") && APART.contains(word.relation());
        return isVerb
                && before.part().equals("PROPN")
                && isCapitalised(at)
                && word.at().begin() == before.at().end() + 1
                && word.head() >= 0
                && word.head() != at - 1
                && IntStream.range(0, tree.size())
                        .filter(it -> it != at && VERBS.contains(tree.word(it).part()))
                        .anyMatch(it -> !isCapitalised(it));
    }

    private boolean isCapitalised(int at) {
        return Character.isUpperCase(tree.written(at).codePointAt(0));
    }

    private void join(int verb) {
        int above = tree.head(verb);
        int named = tree.head(verb - 1);
        boolean isApart = APART.contains(tree.word(verb).relation()) && named >= 0;
        for (int i = 0; i < tree.size(); i++) {
            if (tree.head(i) == verb) {
                boolean isPreposition =
                        tree.isPart(i, "ADP") && i == verb + 1 && i + 1 < tree.size();
                int head = isApart && i > verb && named != verb ? named : above;
                tree.hang(
                        i,
                        isPreposition ? Trees.nounFrom(i + 1, tree.words()) : head,
                        isPreposition ? "case" : tree.word(i).relation());
            }
        }
        tree.hangAsName(verb, verb - 1);
    }

    /// "Of" behind a name that hangs on the noun behind the "of".
    private boolean isTurned(int of) {
        int name = of - 1;
        return tree.is(of, "case")
                && tree.written(of).equals("of")
                && tree.head(of) > of
                && tree.isPart(name, "PROPN")
                && tree.is(name, "compound")
                && tree.head(name) == tree.head(of);
    }

    private void turn(int of) {
        int name = of - 1;
        int noun = tree.head(of);
        for (int i = 0; i < name; i++) {
            if (tree.head(i) == noun) {
                tree.hang(i, name);
            }
        }
        tree.hang(name, tree.head(noun), tree.word(noun).relation());
        tree.hang(noun, name, "nmod");
    }

    private void hyphenate(int at) {
        var before = tree.word(at - 1);
        var behind = tree.word(at + 1);
        boolean isWithin =
                tree.written(at).equals("-")
                        && before.at().end() == tree.word(at).at().begin()
                        && tree.word(at).at().end() == behind.at().begin()
                        && before.part().equals("PROPN")
                        && behind.part().equals("PROPN")
                        && before.head() == behind.head()
                        && before.head() >= 0;
        if (isWithin) {
            tree.hang(at, at - 1, "punct");
        }
    }

    private boolean isTree() {
        return IntStream.range(0, tree.size()).allMatch(this::reachesRoot);
    }

    private boolean reachesRoot(int word) {
        int at = word;
        for (int steps = 0; at >= 0 && at < tree.size(); steps++) {
            if (steps > tree.size()) {
                return false;
            }
            at = tree.head(at);
        }
        return at < 0;
    }
}
