package stemma.extract;

import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import stemma.tagger.Tagged.Sentence;

/// A sentence's tree in which each clause has its own subject: "reported that the League and the Front had asked", where "Front" hangs on "reported"; "in a bid to
/// win over Norvia, Front men have left Velm", where "men" hangs on "Norvia" and nobody leaves; "Selm, whose guards have armed the Front", where nobody arms it; and "working with
/// the Front", where the Front is one who works, though only with another.
final class OwnSubjects {
    /// As what a tree may hang a subject on the noun before it.
    private static final Set<String> BESIDE = Set.of("appos", "nmod");

    private static final Set<String> FINITE = Set.of("root", "ccomp", "advcl", "parataxis");

    private static final Set<String> OF_LIST = Set.of("appos", "conj", "nmod");

    private final Branches tree;

    private OwnSubjects(Branches tree) {
        this.tree = tree;
    }

    static Sentence mended(String text, Sentence sentence) {
        var tree = new Branches(text, sentence);
        var subjects = new OwnSubjects(tree);
        for (int i = 0; i < tree.size(); i++) {
            subjects.join(i);
            subjects.share(i);
            subjects.accompany(i);
            subjects.own(i);
            subjects.take(i);
        }
        IntStream.range(0, tree.size()).forEach(subjects::unite);
        return tree.sentence();
    }

    /// "The League's wing and the Front's wing, Saray", where "and" is before what the tree takes for another name of the first.
    private void join(int at) {
        int first = tree.head(at);
        boolean isJoined =
                tree.is(at, "appos")
                        && first >= 0
                        && first < at
                        && tree.isNoun(first)
                        && tree.children(at, "cc")
                                .anyMatch(and -> and > first && tree.isForm(and, "and"));
        if (isJoined) {
            tree.hang(at, first, "conj");
        }
    }

    /// "That the League and the Front had asked", where "Front" hangs on the verb before "that".
    private void share(int at) {
        int telling = tree.head(at);
        if (!tree.isSubject(at) || telling < 0 || telling > at) {
            return;
        }
        tree.children(telling, "ccomp")
                .filter(clause -> clause > at)
                .filter(clause -> tree.children(clause, "mark").anyMatch(mark -> mark < at))
                .mapToObj(clause -> subjectBefore(clause, at))
                .flatMapToInt(OptionalInt::stream)
                .filter(first -> hasAnd(first, at))
                .findFirst()
                .ifPresent(first -> tree.hang(at, first, "conj"));
    }

    private boolean hasAnd(int first, int at) {
        return IntStream.range(first + 1, at)
                .anyMatch(and -> tree.isForm(and, "and") && tree.head(and) >= and);
    }

    private OptionalInt subjectBefore(int verb, int limit) {
        return tree.children(verb)
                .filter(it -> it < Math.min(verb, limit) && tree.isSubject(it))
                .findFirst();
    }

    /// "Hesk working with the Front": with a preposition before him nobody is a subject.
    private void accompany(int at) {
        int verb = tree.head(at);
        boolean isBehind = tree.isSubject(at) && verb >= 0 && verb == at - 2;
        if (isBehind && isCaseOf(at - 1, at) && tree.isPart(verb, "VERB")) {
            tree.hang(at, verb, "obl");
        }
    }

    private boolean isCaseOf(int preposition, int noun) {
        return tree.head(preposition) == noun
                && tree.is(preposition, "case")
                && tree.isPart(preposition, "ADP");
    }

    /// "Selm, whose guards have armed the Front": the guards are who armed it.
    private void own(int whose) {
        int noun = tree.head(whose);
        if (!tree.isForm(whose, "whose") || noun < whose || !tree.isNoun(noun)) {
            return;
        }
        int owner = tree.head(noun);
        var verb =
                tree.children(noun, "acl:relcl")
                        .filter(it -> it > noun && !tree.hasSubject(it))
                        .findFirst();
        boolean isTorn =
                OF_LIST.contains(tree.word(noun).relation()) && owner >= 0 && owner < whose;
        if (isTorn && verb.isPresent()) {
            tree.hang(verb.getAsInt(), owner, "acl:relcl");
            tree.hang(noun, verb.getAsInt(), subject(verb.getAsInt()));
            IntStream.range(noun + 1, verb.getAsInt())
                    .filter(other -> tree.head(other) == owner && tree.is(other, "conj"))
                    .forEach(other -> tree.hang(other, noun, "conj"));
        }
    }

    /// "And Orlan sailors", where "Orlan" is one and "sailors" another of a list, though nothing parts them.
    private void unite(int at) {
        int next = at + 1;
        boolean isTorn =
                next < tree.size()
                        && tree.is(at, "conj")
                        && tree.is(next, "conj")
                        && tree.head(next) == tree.head(at)
                        && tree.isPart(at, "PROPN")
                        && tree.isPart(next, "NOUN");
        if (isTorn) {
            tree.children(at, "cc", "det", "amod").forEach(it -> tree.hang(it, next));
            tree.hang(at, next, "compound");
        }
    }

    /// "In a bid to win over Norvia, Front men have left Velm": whoever stands before the helping verb leaves.
    private void take(int verb) {
        if (!tree.isPart(verb, "VERB") || !FINITE.contains(tree.word(verb).relation())) {
            return;
        }
        int helping = tree.children(verb, "aux").findFirst().orElse(-1);
        boolean isLacking =
                helping > 0
                        && helping < verb
                        && !tree.hasSubject(verb)
                        && tree.children(verb, "mark", "csubj")
                                .noneMatch(mark -> tree.isForm(mark, "to"));
        if (isLacking) {
            IntStream.range(0, helping)
                    .filter(noun -> isLoose(noun, helping))
                    .filter(noun -> !tree.leadsTo(tree.head(verb), noun))
                    .findFirst()
                    .ifPresent(noun -> take(noun, verb, helping));
        }
    }

    private void take(int noun, int verb, int helping) {
        int before = tree.head(noun);
        IntStream.range(noun + 1, helping)
                .filter(it -> tree.head(it) == before)
                .forEach(it -> tree.hang(it, noun));
        tree.hang(noun, verb, subject(verb));
    }

    /// Behind a comma, without a preposition, on a noun that has one, with nothing but its own up to the helping verb.
    private boolean isLoose(int noun, int helping) {
        int before = tree.head(noun);
        return BESIDE.contains(tree.word(noun).relation())
                && tree.isNoun(noun)
                && before >= 0
                && before < noun
                && !tree.has(noun, "case")
                && tree.children(before, "case").anyMatch(it -> it < before)
                && IntStream.range(before + 1, noun).anyMatch(it -> tree.isForm(it, ","))
                && IntStream.range(noun + 1, helping)
                        .allMatch(it ->
                                tree.isPart(it, "PUNCT")
                                        || tree.leadsTo(it, noun)
                                        || tree.leadsTo(it, before));
    }

    private String subject(int verb) {
        return tree.has(verb, "aux:pass") ? "nsubj:pass" : "nsubj";
    }
}
