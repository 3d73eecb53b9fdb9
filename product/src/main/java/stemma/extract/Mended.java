package stemma.extract;

import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import stemma.tagger.Tagged.Sentence;

/// A sentence's tree, put right where it cannot be meant so: the other of a list hangs on a part of the name before it, and the subject of
/// what is said on the word for saying, a preposition on a later noun, whoever is called to on what is no name of his, the second of two
/// that something is between on the verb, what stands before "and" on the verb behind it, and whose weekly it is beside the weekly.
final class Mended {
    /// Who "supports ousting" somebody does not oust him himself.
    private static final Set<String> OF_OTHERS =
            Set.of(
                    "support", "back", "oppose", "welcome", "favour", "favor", "condemn", "discuss",
                    "demand");

    /// What may hang on a name and belong to it, or part it from another.
    private static final Set<String> PARTS_OF_NAME =
            Set.of("compound", "flat", "amod", "appos", "punct", "conj", "cc");

    private static final Set<String> LEADING =
            Set.of("head", "leader", "chief", "deputy", "founder", "director", "treasurer");

    private static final Set<String> PLURAL = Set.of("are", "have", "were");

    /// What may stand between the first noun and "and".
    private static final Set<String> BETWEEN =
            Set.of("NOUN", "PROPN", "ADJ", "DET", "ADP", "PART", "NUM");

    private static final Set<String> QUOTES = Set.of("'", "‘", "’", "“", "\"");

    private final Branches tree;

    private Mended(Branches tree) {
        this.tree = tree;
    }

    static Sentence of(String text, Sentence sentence) {
        var tree = new Branches(text, sentence);
        var mended = new Mended(tree);
        boolean isTree = tree.words().stream().allMatch(word -> word.head() < tree.size());
        if (isTree) {
            IntStream.range(1, tree.size()).forEach(mended::couple);
            IntStream.range(0, tree.size()).forEach(mended::call);
            IntStream.range(1, tree.size()).forEach(mended::turn);
            IntStream.range(0, tree.size()).forEach(mended::list);
            IntStream.range(0, tree.size()).forEach(mended::join);
            IntStream.range(0, tree.size()).forEach(mended::name);
            IntStream.range(0, tree.size()).forEach(mended::lift);
            IntStream.range(0, tree.size()).forEach(mended::shift);
            IntStream.range(0, tree.size()).forEach(mended::lower);
            IntStream.range(0, tree.size()).forEach(mended::pass);
            IntStream.range(0, tree.size()).forEach(mended::pair);
            IntStream.range(0, tree.size()).forEach(mended::keep);
        }
        return tree.sentence();
    }

    /// "By a Tarveli weekly", where both words hang on the verb as if each were somebody.
    private void couple(int noun) {
        int before = noun - 1;
        boolean isTorn =
                tree.isPart(noun, "NOUN")
                        && tree.isPart(before, "PROPN")
                        && tree.head(before) == tree.head(noun)
                        && tree.word(noun).relation().startsWith("obl")
                        && tree.is(before, tree.word(noun).relation())
                        && tree.has(before, "det")
                        && !tree.has(noun, "det", "case");
        if (isTorn) {
            tree.children(before)
                    .filter(it -> !tree.is(it, "flat"))
                    .forEach(it -> tree.hang(it, noun));
            tree.hang(before, noun, "compound");
        }
    }

    /// "Mr Oss, a paper says", where "paper" hangs on "Oss", who is called to: an apposition would have a comma behind it.
    private void call(int at) {
        int name = tree.head(at);
        if (isUnclosed(at)
                && tree.isPart(name, "PROPN")
                && tree.isPart(at, "NOUN")
                && SpeakerNouns.isText(tree.written(at))) {
            var subject = tree.word(name);
            tree.hang(at, subject.head(), subject.relation());
            tree.hang(name, subject.head(), "vocative");
        }
    }

    /// "A daily reported that Selm had asked", where "reported" hangs on "asked": what follows "that" is what was reported.
    private void turn(int that) {
        int telling = that - 1;
        int told = tree.head(that);
        boolean isTurned =
                tree.written(that).equals("that")
                        && tree.is(that, "mark")
                        && told > that
                        && tree.head(telling) == told
                        && tree.isPart(telling, "VERB")
                        && tree.children(telling).anyMatch(it -> tree.is(it, "nsubj"));
        if (isTurned) {
            var verb = tree.word(told);
            tree.hang(telling, verb.head(), verb.relation());
            tree.hang(told, telling, "ccomp");
        }
    }

    /// "Vashar, Tarvel agree", where "Tarvel" hangs on "Vashar" and one by himself would agree with an "s".
    private void list(int at) {
        int name = tree.head(at);
        if (isUnclosed(at) && isBareName(at) && isBareName(name) && isPlural(tree.head(name))) {
            tree.hang(at, name, "conj");
        }
    }

    /// "The wing Karst Brigades asked", where "wing" and "Brigades" are subjects of two verbs: the name is set beside the noun, and the others of its
    /// list are the noun's.
    private void join(int noun) {
        int first = noun + 1 < tree.size() && isMark(noun + 1) ? noun + 2 : noun + 1;
        int name = nameEnd(first);
        boolean isTorn =
                name >= first
                        && tree.isPart(noun, "NOUN")
                        && tree.isSubject(noun)
                        && tree.isSubject(name)
                        && tree.head(name) > name;
        if (isTorn) {
            tree.hang(noun, tree.head(name), tree.word(name).relation());
            IntStream.range(name + 1, tree.size())
                    .filter(i -> tree.head(i) == name && tree.is(i, "conj"))
                    .forEach(i -> tree.hang(i, noun, "conj"));
            IntStream.range(first, name)
                    .filter(i -> tree.head(i) == noun)
                    .forEach(i -> tree.hang(i, name, "compound"));
            tree.hang(name, noun, "appos");
        }
    }

    private boolean isMark(int at) {
        return QUOTES.contains(tree.written(at));
    }

    /// The last word of the name that starts at a word; the one before it where none does.
    private int nameEnd(int first) {
        int end = first;
        while (end < tree.size()
                && (tree.isPart(end, "PROPN") || end > first && tree.written(end).equals("-"))) {
            end++;
        }
        return end - 1;
    }

    /// Whether it is set beside a subject before it, with a comma before it and none between it and the verb.
    private boolean isUnclosed(int at) {
        int name = tree.head(at);
        if (!tree.is(at, "appos") || name < 0 || name > at) {
            return false;
        }
        int verb = tree.head(name);
        return tree.isSubject(name)
                && verb > at
                && hasComma(name + 1, at)
                && !hasComma(at + 1, verb);
    }

    private boolean hasComma(int from, int to) {
        return IntStream.range(from, to).anyMatch(it -> tree.lemma(it).equals(","));
    }

    private boolean isBareName(int at) {
        return tree.isPart(at, "PROPN")
                && tree.children(at)
                        .allMatch(it -> PARTS_OF_NAME.contains(tree.word(it).relation()));
    }

    private boolean isPlural(int verb) {
        var helping =
                tree.children(verb, "aux").filter(it -> it < verb).mapToObj(tree::form).toList();
        return helping.isEmpty()
                ? tree.isPart(verb, "VERB") && tree.isForm(verb, tree.lemma(verb))
                : PLURAL.containsAll(helping);
    }

    /// "The head of the League, Nadim Oss, said", where "Oss" hangs on "League": a person is no league.
    private void name(int at) {
        int body = tree.head(at);
        if (!tree.is(at, "appos")
                || !tree.isPart(at, "PROPN")
                || body < 0
                || body > at
                || !hasComma(body + 1, at)) {
            return;
        }
        int holder = tree.head(body);
        boolean isOfHolder =
                tree.is(body, "nmod")
                        && tree.isPart(body, "PROPN")
                        && holder >= 0
                        && holder < body
                        && tree.isPart(holder, "NOUN")
                        && isPerson(tree.written(holder));
        if (isOfHolder) {
            tree.hang(at, holder, "appos");
        }
    }

    private static boolean isPerson(String noun) {
        return Heads.isTitle(noun) || LEADING.contains(noun.toLowerCase(Locale.ROOT));
    }

    /// "The Tarvel Front and the Companies", where "Companies" hangs on "Tarvel".
    private void lift(int at) {
        int above = tree.head(at);
        if (!tree.is(at, "conj") || above < 0 || above > at) {
            return;
        }
        int name = tree.head(above);
        boolean isPartOfName =
                tree.is(above, "compound")
                        && tree.isPart(above, "PROPN")
                        && tree.isPart(at, "PROPN")
                        && name > above
                        && name < at
                        && tree.isPart(name, "PROPN");
        if (isPartOfName) {
            tree.hang(at, name, "conj");
        }
    }

    /// "By the Guard, not by guards", where the first "by" hangs on "guards".
    private void shift(int at) {
        int head = tree.head(at);
        if (!tree.is(at, "case") || head < at) {
            return;
        }
        int above = tree.head(head);
        boolean isNearer =
                above > at
                        && above < head
                        && tree.word(above).relation().startsWith("obl")
                        && tree.children(head, "case").anyMatch(it -> it >= above && it < head)
                        && !tree.has(above, "case");
        if (isNearer) {
            tree.hang(at, above, "case");
        }
    }

    /// "Two diplomats said Kadan had mediated", where "Kadan" hangs on "said" and nobody mediates.
    private void lower(int at) {
        int above = tree.head(at);
        if (!tree.isSubject(at) || above < 0 || at < above || !hasSubjectBefore(above)) {
            return;
        }
        tree.children(above, "ccomp")
                .filter(clause -> clause > at && !tree.hasSubject(clause))
                .findFirst()
                .ifPresent(clause -> tree.hang(at, clause));
    }

    /// "Support ousting the Front from Velm", where "Front" and "Velm" hang on "support" and nobody is ousted.
    private void pass(int at) {
        int verb = at - 1;
        boolean isBehind =
                tree.isPart(at, "VERB")
                        && tree.head(at) == verb
                        && (tree.is(at, "xcomp")
                                || tree.is(at, "advcl") && OF_OTHERS.contains(tree.lemma(verb)))
                        && tree.written(at).endsWith("ing")
                        && !tree.has(at, "obj");
        if (isBehind) {
            tree.children(verb, "obj")
                    .filter(it -> it > at)
                    .findFirst()
                    .ifPresent(object -> passAll(object, at, verb));
            tree.hang(at, verb, OF_OTHERS.contains(tree.lemma(verb)) ? "ccomp" : "xcomp");
        }
    }

    private void passAll(int object, int gerund, int verb) {
        IntStream.range(object, tree.size())
                .filter(it -> tree.head(it) == verb)
                .filter(it -> it == object || tree.word(it).relation().startsWith("obl"))
                .forEach(it -> tree.hang(it, gerund));
    }

    /// "That he mediated between the League and the Front was said", where "Front" hangs on "mediated" as if it did so.
    private void pair(int at) {
        int one = tree.head(at);
        if (!tree.isForm(at, "between") || !tree.is(at, "case") || one < at) {
            return;
        }
        IntStream.range(one + 1, tree.size() - 1)
                .takeWhile(it -> BETWEEN.contains(tree.word(it).part()) || tree.isForm(it, "and"))
                .filter(it -> tree.isForm(it, "and"))
                .findFirst()
                .ifPresent(and -> pair(one, and, Trees.nounFrom(and + 1, tree.words())));
    }

    private void pair(int one, int and, int other) {
        boolean isTorn = tree.head(other) >= 0 && tree.head(other) < one;
        if (isTorn && tree.isNoun(other) && !tree.leadsTo(one, other)) {
            tree.hang(other, one, "conj");
            tree.hang(and, other, "cc");
        }
    }

    /// "Accused it of having sent rifles, and demanded a meeting", where "sent" hangs on "demanded": what stands before "and" is the first verb's.
    private void keep(int at) {
        int second = tree.head(at);
        int first = second < 0 ? second : tree.head(second);
        boolean isBetween =
                second > at
                        && first >= 0
                        && first < at
                        && tree.is(second, "conj")
                        && tree.isPart(second, "VERB");
        if (isBetween && !tree.is(at, "punct") && hasAnd(second, at)) {
            tree.hang(at, first);
        }
    }

    private boolean hasAnd(int conjunct, int from) {
        return tree.children(conjunct)
                .anyMatch(it -> it > from && it < conjunct && tree.is(it, "cc"));
    }

    private boolean hasSubjectBefore(int verb) {
        return tree.children(verb).anyMatch(at -> at < verb && tree.isSubject(at));
    }
}
