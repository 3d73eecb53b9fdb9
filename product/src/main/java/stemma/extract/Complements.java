package stemma.extract;

import java.util.Optional;
import java.util.Set;
import stemma.tagger.Tagged.Sentence;

/// A sentence's tree in which those to whom something is put, who are charged with something or asked for it, hang on the word for that: "the
/// request of the Front and the Companies to the League", "accused Vashar of having sent trucks", "asked Selm to give them trucks"; and what is
/// striven for on the striving: "told the Council of the Front's efforts to set up camps"; and whom somebody cites on the citing.
final class Complements {
    private static final Set<String> OBJECTS = Set.of("obj", "iobj");

    private static final Set<String> ARGUMENTS = Set.of("obj", "iobj", "nsubj", "nsubj:pass");

    /// Nouns that take what somebody is to do, or means to, with "to".
    private static final Set<String> STRIVING =
            Set.of(
                    "effort",
                    "attempt",
                    "bid",
                    "plan",
                    "plot",
                    "intention",
                    "intent",
                    "desire",
                    "wish",
                    "readiness",
                    "willingness",
                    "reluctance",
                    "refusal",
                    "ability",
                    "threat",
                    "vow",
                    "pledge",
                    "promise");

    private static final Set<String> LOOSE = Set.of("acl", "advcl", "xcomp");

    private final Branches tree;

    private Complements(Branches tree) {
        this.tree = tree;
    }

    static Sentence mended(String text, Sentence sentence) {
        var tree = new Branches(text, sentence);
        var complements = new Complements(tree);
        for (int i = 1; i < tree.size(); i++) {
            complements.raise(i);
            complements.put(i);
            complements.strive(i);
            complements.cite(i);
        }
        return tree.sentence();
    }

    /// "To the League" hangs on "request", not on the last of those who made it, nor is it a subject.
    private void put(int at) {
        to(at).map(to -> owner(to - 1))
                .filter(noun -> noun >= 0 && noun != at)
                .ifPresent(noun -> tree.hang(at, noun, "nmod"));
    }

    /// The "to" before it where what it hangs on makes no sense.
    private Optional<Integer> to(int at) {
        int noun = tree.head(at);
        boolean isOfName = tree.is(at, "nmod") && noun >= 0 && tree.isPart(noun, "PROPN");
        return !isOfName && !tree.isSubject(at)
                ? Optional.empty()
                : tree.children(at)
                        .filter(i -> i > 0 && i < at && tree.isForm(i, "to"))
                        .boxed()
                        .findFirst();
    }

    /// The noun whose owner a name is, alone or as the last of several; -1 where it is none's.
    private int owner(int name) {
        boolean isLast = tree.is(name, "conj") && tree.head(name) >= 0;
        int first = isLast ? tree.head(name) : name;
        boolean isOwner =
                tree.isPart(name, "PROPN")
                        && tree.is(first, "nmod")
                        && tree.isPart(tree.head(first), "NOUN");
        return isOwner ? tree.head(first) : -1;
    }

    /// "Accused Vashar of having sent trucks", "asked Selm to give them trucks", where "Vashar" hangs on "sent" and "Selm" on "give": what stands before
    /// the word that opens a clause is no part of it, but whom the verb before is about.
    private void raise(int at) {
        int clause = tree.head(at);
        if (!ARGUMENTS.contains(tree.word(at).relation()) || clause < at + 2) {
            return;
        }
        int verb = tree.head(clause);
        boolean isOutside =
                verb >= 0
                        && verb < at
                        && tree.isPart(verb, "VERB")
                        && tree.children(clause, "mark").anyMatch(i -> i > at && i < clause)
                        && (isCharged(at) || isAsked(at) || !tree.has(verb, "obj"));
        if (isOutside) {
            tree.hang(at, verb, "obj");
        }
    }

    private boolean isCharged(int at) {
        return tree.isSubject(at) && tree.isForm(at + 1, "of");
    }

    private boolean isAsked(int at) {
        return OBJECTS.contains(tree.word(at).relation()) && tree.is(tree.head(at), "xcomp");
    }

    /// "Set" in "told the Council of the Front's efforts to set up camps" is what is striven for, whatever it hangs on.
    private void strive(int noun) {
        int to = noun + 1;
        if (!tree.isPart(noun, "NOUN")
                || !STRIVING.contains(tree.lemma(noun))
                || to + 1 >= tree.size()
                || !tree.isForm(to, "to")
                || !tree.is(to, "mark")) {
            return;
        }
        int clause = tree.head(to);
        boolean isLoose =
                clause > to
                        && LOOSE.contains(tree.word(clause).relation())
                        && tree.head(clause) >= 0
                        && tree.head(clause) < noun
                        && !tree.isPart(tree.head(clause), "VERB");
        if (isLoose) {
            tree.hang(clause, noun, "acl");
        }
    }

    /// "Diplomats" in "was reported by a daily, quoting two diplomats" are quoted, and did not report it; nor is "quoting" a preposition where somebody is quoted.
    private void cite(int at) {
        if (!Relays.isCiting(tree.written(at)) || at + 1 == tree.size()) {
            return;
        }
        if (tree.is(at, "case") && tree.has(at, "obj")) {
            tree.hang(at, tree.head(at), "advcl");
        }
        int noun = Trees.nounFrom(at + 1, tree.words());
        if (tree.is(at, "advcl") && tree.isNoun(noun) && tree.head(noun) == tree.head(at)) {
            tree.hang(noun, at, "obj");
        }
    }
}
